package hearsay.cli;

import hearsay.batch.EngineFactory;
import hearsay.batch.Environment;
import hearsay.console.ExitCode;
import hearsay.console.Messages;
import hearsay.console.StandardOutput;
import hearsay.console.Terminal;
import hearsay.error.UserException;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: its commands, and what every outcome means for the exit status. */
public final class Program {
  static final String NAME = "hearsay";

  /** In the order in which help lists them. */
  private static final List<String> NAMES =
      List.of(
          "extract",
          "tag",
          "check",
          "schema",
          "select",
          "export",
          "import",
          "report",
          "verify",
          "diff",
          "group",
          "explain",
          "eval",
          "completion",
          "help");

  private static final Set<String> SPEAK_OF_OTHERS = Set.of("completion", "help");

  private static final int NARROWEST_HELP = 60;
  private static final int WIDEST_HELP = 100;

  private final EngineFactory engines;
  private final Terminal terminal;

  public Program(EngineFactory engines, Terminal terminal) {
    this.engines = engines;
    this.terminal = terminal;
  }

  /** On the standard streams of this process. */
  public int runAsProcess(String... args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // Whatever a library prints goes to standard error: records alone go to standard output.
    System.setOut(err);
    System.setErr(err);
    // Buffered, since a bare FileInputStream reads all of a pipe by seeking in it, which fails.
    return run(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        err,
        args);
  }

  /** Runs one command line; see {@link hearsay.Main#run}. Never throws. */
  public int run(InputStream in, OutputStream out, PrintStream err, String... args) {
    StandardOutput records = new StandardOutput(out);
    Messages messages = new Messages(err);
    Environment environment = new Environment(in, records, messages, terminal, engines);
    CommandLine commands = commands(environment, err, named(args));
    int status;
    try {
      status = commands.execute(args);
      commands.getOut().flush();
      if (records.isClosedPipe()) {
        status = ExitCode.OK;
      } else {
        records.check();
      }
    } catch (UserException e) {
      messages.error(String.valueOf(e.getMessage()));
      status = ExitCode.UNUSABLE;
    } catch (OutOfMemoryError e) {
      messages.error("not enough memory; give more: HEARSAY_JAVA_OPTS=-Xmx8g");
      status = ExitCode.UNUSABLE;
    } catch (RuntimeException | Error e) {
      messages.bug("", e);
      status = ExitCode.BUG;
    }
    err.flush();
    return status;
  }

  /**
   * The commands that have to be known: the one that is named and no other, since picocli reads all
   * that is said of a command, and there are many; all of them where help may be asked for.
   */
  private static List<String> named(String... args) {
    boolean alone =
        args.length > 0 && NAMES.contains(args[0]) && !SPEAK_OF_OTHERS.contains(args[0]);
    return alone ? List.of(args[0]) : NAMES;
  }

  /** All commands; what they print and read is the environment's. */
  static CommandLine commands(Environment environment, PrintStream err) {
    return commands(environment, err, NAMES);
  }

  private static Object command(String name, Environment environment) {
    return switch (name) {
      case "extract" -> new ExtractCommand(environment);
      case "tag" -> new TagCommand(environment);
      case "check" -> new CheckCommand(environment);
      case "schema" -> new SchemaCommand(environment);
      case "select" -> new SelectCommand(environment);
      case "export" -> new ExportCommand(environment);
      case "import" -> new ImportCommand(environment);
      case "report" -> new ReportCommand(environment);
      case "verify" -> new VerifyCommand(environment);
      case "diff" -> new DiffCommand(environment);
      case "group" -> new GroupCommand(environment);
      case "explain" -> new ExplainCommand(environment);
      case "eval" -> new EvalCommand(environment);
      case "completion" -> new CompletionCommand(environment);
      case "help" -> new CommandLine.HelpCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CommandLine commands(
      Environment environment, PrintStream err, List<String> names) {
    CommandLine root = new CommandLine(new RootCommand());
    names.forEach(name -> root.addSubcommand(command(name, environment)));
    root.setOut(
        new PrintWriter(new OutputStreamWriter(environment.out(), StandardCharsets.UTF_8), true));
    root.setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true));
    // A file may be named @list.
    root.setExpandAtFiles(false);
    root.setUsageHelpWidth(
        Math.min(WIDEST_HELP, Math.max(NARROWEST_HELP, environment.terminal().columns())));
    root.setHelpFactory(WordHelp::new);
    root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    root.setParameterExceptionHandler((e, typed) -> usageError(environment.messages(), e));
    root.setExecutionExceptionHandler((e, at, typed) -> failure(environment, e));
    complete(root);
    for (CommandLine command : root.getSubcommands().values()) {
      complete(command);
    }
    return root;
  }

  /** Adds what all commands share. */
  private static void complete(CommandLine command) {
    if (!(command.getCommand() instanceof CommandLine.HelpCommand)) {
      command
          .getCommandSpec()
          .addMixin("help", CommandLine.Model.CommandSpec.forAnnotatedObject(new HelpOption()));
    }
    listExitCodes(command);
  }

  private static void listExitCodes(CommandLine command) {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put(" " + ExitCode.OK, "done: claims or none, or the output's reader closed its pipe");
    codes.put(
        " " + ExitCode.FINDINGS,
        "check or verify has findings of error severity, diff finds a change");
    codes.put(
        " " + ExitCode.UNUSABLE,
        "wrong usage, nothing to read, or could not start or go on (model, output, Java itself)");
    codes.put(
        " " + ExitCode.INCOMPLETE,
        "some articles could not be read or processed; each is named, the others are complete");
    codes.put(" " + ExitCode.BUG, "a bug");
    codes.put(" " + ExitCode.HUNG_UP, "its terminal was closed (SIGHUP)");
    codes.put(" " + ExitCode.INTERRUPTED, "interrupted");
    codes.put(" " + ExitCode.TERMINATED, "ended from outside (SIGTERM)");
    command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit status:%n");
    command.getCommandSpec().usageMessage().exitCodeList(codes);
  }

  private static int usageError(Messages messages, ParameterException e) {
    messages.error(String.valueOf(e.getMessage()));
    if (e instanceof UnmatchedArgumentException unmatched) {
      MeantOptions.hints(unmatched).forEach(messages::note);
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    messages.note("'" + command + " --help' says more");
    return ExitCode.UNUSABLE;
  }

  /** What a command threw; a failed write to standard output is judged by {@link #run}. */
  private static int failure(Environment environment, Exception e) throws UserException {
    if (environment.out().hasFailed()) {
      return ExitCode.UNUSABLE;
    }
    if (e instanceof UserException) {
      environment.messages().error(String.valueOf(e.getMessage()));
      return ExitCode.UNUSABLE;
    }
    environment.messages().bug("", e);
    return ExitCode.BUG;
  }
}
