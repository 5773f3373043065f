package hearsay;

import hearsay.batch.EngineFactory;
import hearsay.cli.Program;
import hearsay.console.ExitCode;
import hearsay.console.Terminal;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** Streams in, exit status out. */
public final class Main {
  private static final String NO_MEMORY =
      "hearsay: not enough memory to start; give more: HEARSAY_JAVA_OPTS=-Xmx8g";

  private Main() {}

  public static void main(String[] args) {
    try {
      System.exit(status(args));
    } catch (OutOfMemoryError e) {
      // Java would end with 1, which means findings; whatever is done but this may need memory,
      // too.
      try {
        System.err.println(NO_MEMORY);
      } finally {
        Runtime.getRuntime().halt(ExitCode.UNUSABLE);
      }
    }
  }

  private static int status(String... args) {
    try {
      return new Program(EngineFactory::program, Terminal.detect()).runAsProcess(args);
    } catch (LinkageError e) {
      // A library is not beside the program: no bug, and no finding.
      System.err.println(
          "hearsay: cannot start, a library is missing or broken: " + e.getMessage());
      return ExitCode.UNUSABLE;
    }
  }

  /**
   * The whole program.
   *
   * @param in standard input, read for {@code -} and where no input is named
   * @param out standard output: records and requested help, UTF-8; its write errors are reported
   * @param err standard error, for messages
   * @return the exit status, one of {@link hearsay.console.ExitCode}
   */
  public static int run(InputStream in, OutputStream out, PrintStream err, String... args) {
    return new Program(EngineFactory::program, Terminal.detect()).run(in, out, err, args);
  }
}
