package hearsay.cli;

import hearsay.annotate.OrganizationList;
import hearsay.article.ArticleReader;
import hearsay.article.Input;
import hearsay.article.InputFinder;
import hearsay.batch.ArticleFeed;
import hearsay.batch.Batch;
import hearsay.batch.Engine;
import hearsay.batch.Manifest;
import hearsay.batch.RecordKey;
import hearsay.batch.Run;
import hearsay.console.ExitCode;
import hearsay.console.Messages;
import hearsay.console.Progress;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.output.OutputGate;
import hearsay.output.OutputPlan;
import hearsay.output.RecordFormat;
import hearsay.output.Sink;
import hearsay.output.TextFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@code extract} and {@code tag} share: from options to exit status. */
final class ArticleCommand {
  private final Environment environment;
  private final ArticleOptions options;

  ArticleCommand(Environment environment, ArticleOptions options) {
    this.environment = environment;
    this.options = options;
  }

  /** Which of an engine's records are wanted. */
  @FunctionalInterface
  interface Records {
    Engine.Work of(Engine engine);
  }

  /**
   * @param kind of records, with the options of the command itself that they depend on
   * @param texts the folder for the articles' texts, as typed; null for none
   */
  int run(String kind, Records records, @Nullable String texts)
      throws UserException, InterruptedException {
    Messages messages = environment.messages();
    messages.quiet(options.reading.quiet());
    messages.verbose(options.reading.verbose());
    int threads = options.threads.count();
    int timeout = options.reading.timeout;

    Path listFile = options.reading.organizationFile();
    OrganizationList organizations = options.reading.organizations();

    List<String> arguments = arguments();
    InputFinder.Found found = InputFinder.find(arguments);
    found.problems().forEach(messages::error);
    OutputPlan plan = OutputPlan.of(options.output, arguments, found.inputs());
    List<Input> inputs = plan.inputs();
    Path textFolder = texts == null ? null : OutputPlan.path(texts);
    if (textFolder != null) {
      inputs = OutputPlan.without(textFolder, true, arguments, inputs);
    }
    Path manifest = options.manifest == null ? null : OutputPlan.path(options.manifest);
    if (manifest != null) {
      inputs = withoutManifest(manifest, plan, arguments, inputs);
    }
    if (listFile != null) {
      // A list that lies among the articles is none of them.
      inputs = OutputPlan.without(listFile, false, arguments, inputs);
    }
    if (inputs.isEmpty()) {
      if (found.problems().isEmpty()) {
        messages.error(String.join(", ", arguments) + ": no articles there");
      }
      return ExitCode.UNUSABLE;
    }

    RecordKey key =
        new RecordKey(String.join("\n", Version.build(), kind, options.read(), digest(listFile)));
    Engine.Work work =
        records.of(environment.engines().create(options.reading.verbose(), organizations));
    ArticleReader reader = new ArticleReader(options.reading.of(options.format));
    int status;
    try (OutputGate gate = new OutputGate();
        Batch batch = Batch.open(plan, gate, messages, manifest, options.resume, key)) {
      try (Sink sink = batch.sink(environment.out());
          ArticleFeed feed =
              new ArticleFeed(
                  inputs,
                  input -> reader.open(input, environment.in()),
                  work,
                  RecordFormat.JSON_LINES,
                  batch.earlier(),
                  threads,
                  timeout)) {
        TextFolder textSink = textFolder == null ? null : batch.texts(textFolder);
        status = follow(feed, sink, textSink, batch.manifest(), inputs, found.problems());
      }
      batch.finish();
    }
    return status;
  }

  private int follow(
      ArticleFeed feed,
      Sink sink,
      @Nullable TextFolder texts,
      Manifest manifest,
      List<Input> inputs,
      List<String> problems)
      throws UserException, InterruptedException {
    Run run;
    int status;
    try (Progress progress = progress(inputs)) {
      run = new Run(feed, sink, texts, manifest, progress, environment.messages());
      run.begin(problems);
      status = run.toEnd();
    }
    run.summarize();
    return status;
  }

  /** What is written is not read: the manifest of an earlier run is no article. */
  private static List<Input> withoutManifest(
      Path manifest, OutputPlan plan, List<String> arguments, List<Input> inputs)
      throws UserException {
    if (plan.writesTo(manifest)) {
      throw new UserException(manifest + ": records go there; name another file for --manifest");
    }
    List<Input> others = OutputPlan.without(manifest, false, arguments, inputs);
    OutputPlan.refuseInputs(List.of(manifest), others);
    return others;
  }

  private static String digest(@Nullable Path file) throws UserException {
    if (file == null) {
      return "";
    }
    try {
      return RecordKey.hex(RecordKey.hash(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw IoFailure.unreadable(file, e);
    }
  }

  private List<String> arguments() throws UserException {
    if (!options.inputs.isEmpty()) {
      return options.inputs;
    }
    if (environment.terminal().stdin()) {
      throw new UserException("nothing to read: name files or folders, or - to type an article");
    }
    return List.of("-");
  }

  private Progress progress(List<Input> inputs) {
    boolean shown =
        switch (options.progress) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> environment.terminal().stderr();
        };
    if (!shown || options.reading.quiet()) {
      return Progress.none();
    }
    boolean countable = inputs.stream().allMatch(ArticleCommand::holdsOneArticle);
    return Progress.shown(environment.messages(), countable ? inputs.size() : -1);
  }

  private static boolean holdsOneArticle(Input input) {
    String name = input.name().toLowerCase(Locale.ROOT);
    return input.path() != null && !name.contains(".jsonl") && !name.contains(".ndjson");
  }
}
