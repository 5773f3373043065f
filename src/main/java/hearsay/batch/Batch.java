package hearsay.batch;

import hearsay.api.Hearsay;
import hearsay.api.RecordKey;
import hearsay.api.RecordKind;
import hearsay.article.ArticleReader;
import hearsay.article.Input;
import hearsay.article.InputFinder;
import hearsay.console.ExitCode;
import hearsay.console.Progress;
import hearsay.error.UserException;
import hearsay.jsonl.MadeBy;
import hearsay.jsonl.ManifestLine;
import hearsay.output.EarlierTexts;
import hearsay.output.ExistingFile;
import hearsay.output.OutputGate;
import hearsay.output.OutputPlan;
import hearsay.output.RecordFormat;
import hearsay.output.Records;
import hearsay.output.Sink;
import hearsay.output.Targets;
import hearsay.output.TextFolder;
import hearsay.output.Unfinished;
import hearsay.text.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run over articles, from what the user wants to the exit status: {@code extract}, {@code tag}.
 */
public final class Batch {
  private final Environment environment;
  private final BatchOptions options;
  private final RecordFormat format;

  /** A run that has read nothing yet. */
  public Batch(Environment environment, BatchOptions options) {
    this(environment, options, RecordFormat.JSON_LINES);
  }

  /**
   * Of records that are written in another format.
   *
   * @param format not of files, which hold lines
   */
  public Batch(Environment environment, BatchOptions options, RecordFormat format) {
    this.format = format;
    this.environment = environment;
    this.options = options;
  }

  /**
   * Reads all inputs, processes their articles and writes their records.
   *
   * @param kind which records are wanted
   * @return one of {@link ExitCode}
   * @throws UserException if the run could not start or go on
   */
  public int run(RecordKind kind) throws UserException, InterruptedException {
    List<String> arguments = arguments();
    InputFinder.Expansion found = InputFinder.find(arguments);
    found.problems().forEach(environment.messages()::error);
    OutputPlan plan = OutputPlan.of(options.output(), arguments, found.inputs());
    List<Input> inputs = inputs(plan, arguments);
    if (inputs.isEmpty()) {
      if (found.problems().isEmpty()) {
        environment.messages().error(String.join(", ", arguments) + ": " + noArticles(found));
      }
      return ExitCode.UNUSABLE;
    }
    Targets targets = targets(plan, inputs);
    EarlierTexts earlierTexts = earlierTexts(plan);
    MadeBy made = options.extraction().madeBy(kind);
    RecordKey key = RecordKey.of(kind, options.extraction());
    try (Hearsay engine = environment.engines().create(options.verbose(), options.extraction());
        OutputGate gate = new OutputGate();
        Checkpoint checkpoint =
            Checkpoint.open(
                plan, gate, environment.messages(), options.manifest(), options.resume(), key)) {
      TextFolder texts =
          options.texts() == null ? null : checkpoint.texts(options.texts(), targets, earlierTexts);
      Tally tally = new Tally(kind == RecordKind.CLAIMS);
      engine.load(kind);
      int status = write(inputs, engine, work(engine, kind), checkpoint, texts, found, tally, made);
      summarize(tally);
      checkpoint.finish();
      return status;
    }
  }

  private static ArticleFeed.Work work(Hearsay engine, RecordKind kind) {
    return kind == RecordKind.TAGS
        ? read -> engine.tag(read).map(Records.Tags::new)
        : read -> engine.extract(read).map(Records.Claims::new);
  }

  private static String noArticles(InputFinder.Expansion found) {
    Tally tally = new Tally(false);
    found.leftOut().forEach(one -> tally.leftOut(one.kind()));
    return "no articles there" + (tally.losses().isEmpty() ? "" : "; " + tally.losses());
  }

  /**
   * The line at the end of a run over more than one file: all of it on a terminal; elsewhere, as in
   * the log of a script, only if something was not read.
   */
  private void summarize(Tally tally) {
    String line = environment.terminal().stderr() ? tally.all() : tally.losses();
    if (tally.met() > 1 && !line.isEmpty()) {
      environment.messages().note(line);
    }
  }

  private List<String> arguments() throws UserException {
    List<String> arguments = new ArrayList<>(options.arguments());
    if (options.list() != null) {
      arguments.addAll(InputList.read(options.list(), environment.in()));
      if (arguments.isEmpty()) {
        throw new UserException(options.list() + ": names no files");
      }
      if (options.list().equals(Input.STANDARD_INPUT) && arguments.contains(Input.STANDARD_INPUT)) {
        throw new UserException("standard input cannot be an article and the list of files");
      }
    }
    if (!arguments.isEmpty()) {
      return arguments;
    }
    if (environment.terminal().stdin()) {
      throw new UserException("nothing to read: name files or folders, or - to type an article");
    }
    return List.of(Input.STANDARD_INPUT);
  }

  /** The inputs less what is written, or was by an earlier run, and the list of organizations. */
  private List<Input> inputs(OutputPlan plan, List<String> arguments) throws UserException {
    List<Input> inputs = plan.inputs();
    if (options.texts() != null) {
      inputs = OutputPlan.without(options.texts(), true, arguments, inputs);
    }
    for (Path file : Arrays.asList(options.manifest(), options.organizationFile(), list())) {
      if (file != null) {
        inputs = OutputPlan.without(file, false, arguments, inputs);
      }
    }
    return inputs;
  }

  /** The file that names the inputs; null for none. */
  private @Nullable Path list() throws UserException {
    String list = options.list();
    return list == null || list.equals(Input.STANDARD_INPUT) ? null : OutputPlan.path(list);
  }

  /** All files of the run, none of which is written over another. */
  private Targets targets(OutputPlan plan, List<Input> inputs) throws UserException {
    Targets targets = new Targets();
    Path list = options.organizationFile();
    if (list != null) {
      targets.keep(list, "the list of organizations");
    }
    Path names = list();
    if (names != null) {
      targets.keep(names, "the list of inputs");
    }
    String another = "name another output with -o";
    plan.enter(inputs, targets, another);
    plan.refuseOthers(another);
    if (options.texts() != null && plan.isUnfinished(options.texts())) {
      throw new UserException(
          Printable.of(options.texts().toString())
              + ": is where a run keeps what is not finished; name another folder with --text");
    }
    Path manifest = options.manifest();
    if (manifest != null) {
      String remedy = "name another file for --manifest";
      targets.write(manifest, "the manifest", remedy);
      if (!ExistingFile.mayBeReplaced(manifest, line -> ManifestLine.read(line).isPresent())) {
        throw new UserException(
            Printable.of(manifest.toString())
                + ": holds something else than a manifest; delete it first, or "
                + remedy);
      }
    }
    return targets;
  }

  /** Asked before the manifests of earlier runs are gone. */
  private EarlierTexts earlierTexts(OutputPlan plan) {
    List<Path> manifests = new ArrayList<>();
    if (options.texts() != null) {
      manifests.addAll(Unfinished.manifestsIn(plan.unfinished()));
      if (options.manifest() != null) {
        manifests.add(options.manifest());
      }
    }
    return EarlierTexts.of(manifests);
  }

  private int write(
      List<Input> inputs,
      Hearsay engine,
      ArticleFeed.Work work,
      Checkpoint checkpoint,
      @Nullable TextFolder texts,
      InputFinder.Expansion found,
      Tally tally,
      MadeBy made)
      throws UserException, InterruptedException {
    ArticleReader reader = engine.reader();
    try (Sink sink = checkpoint.sink(environment.out());
        ArticleFeed feed =
            new ArticleFeed(
                inputs,
                input -> reader.open(input, environment.in()),
                work,
                format,
                checkpoint.earlier(),
                options.threads())) {
      try (Progress progress = progress(inputs)) {
        OutcomeWriter writer =
            new OutcomeWriter(
                feed,
                sink,
                texts,
                checkpoint.manifest(),
                progress,
                environment.messages(),
                tally,
                made);
        writer.begin(found.problems(), found.leftOut());
        return writer.toEnd();
      }
    }
  }

  private Progress progress(List<Input> inputs) {
    boolean shown =
        switch (options.progress()) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> environment.terminal().stderr();
        };
    if (!shown) {
      return Progress.none();
    }
    boolean countable = inputs.stream().allMatch(Batch::holdsOneArticle);
    return Progress.shown(environment.messages(), countable ? inputs.size() : -1);
  }

  private static boolean holdsOneArticle(Input input) {
    String name = input.name().toLowerCase(Locale.ROOT);
    return input.path() != null && !name.contains(".jsonl") && !name.contains(".ndjson");
  }
}
