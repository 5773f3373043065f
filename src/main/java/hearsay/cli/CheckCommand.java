package hearsay.cli;

import hearsay.annotate.OrganizationList;
import hearsay.article.ArticleReader;
import hearsay.article.Format;
import hearsay.article.Input;
import hearsay.batch.ArticleFeed;
import hearsay.batch.EarlierRun;
import hearsay.batch.Engine;
import hearsay.batch.RecordKey;
import hearsay.check.Finding;
import hearsay.check.Report;
import hearsay.check.Rule;
import hearsay.check.Settings;
import hearsay.check.SettingsFile;
import hearsay.check.Severity;
import hearsay.check.corpus.ChangedOnly;
import hearsay.check.corpus.CheckPlan;
import hearsay.check.corpus.CheckRun;
import hearsay.check.corpus.Leftovers;
import hearsay.console.ExitCode;
import hearsay.console.Messages;
import hearsay.console.Progress;
import hearsay.error.UserException;
import hearsay.output.OutputGate;
import hearsay.output.OutputPlan;
import hearsay.output.RecordFormat;
import hearsay.output.Sink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a CI job runs on new articles. */
@Command(
    name = "check",
    description = {
      "Check articles and the claims that are committed for them.",
      "Each article is read as extract reads it: its charset, front matter and date, that it has"
          + " text and that no other has the same. Its claims are extracted and compared with those"
          + " in OUT. Files of claims, in OUT and as *.gold.jsonl beside the articles, are held"
          + " against the schema and their spans against the text."
    },
    footer = {
      "%nFindings go to standard output, a line each: FILE:LINE: severity: message [rule].",
      "%nExamples:",
      "  hearsay check corpus --against out             what would change in out, and what is wrong",
      "  hearsay check corpus --against out --update    write out anew",
      "  hearsay check --against out --changed-since origin/main --format github",
      "  hearsay check --format json | jq -r 'select(.severity == \"error\") | .file' | sort -u"
    })
final class CheckCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private CheckOptions options = new CheckOptions();

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserException, InterruptedException, IOException {
    Messages messages = environment.messages();
    messages.quiet(options.reading.quiet());
    messages.verbose(options.reading.verbose());
    refuseWrongUse();
    double minConfidence = options.confidence.value();
    OrganizationList organizations = options.reading.organizations();
    CheckPlan plan = CheckPlan.of(options.wish());
    Settings settings = settings(plan.corpus());

    Supplier<Engine.Work> claims =
        () ->
            environment
                .engines()
                .create(options.reading.verbose(), organizations)
                .claims(minConfidence);
    Report report = check(plan, settings, claims);
    environment
        .out()
        .write(options.format.of(report, Version.number()).getBytes(StandardCharsets.UTF_8));
    summarize(report);
    if (report.failed() > 0) {
      return ExitCode.INCOMPLETE;
    }
    return report.count(Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private void refuseWrongUse() throws UserException {
    if (options.corpus.equals(Input.STANDARD_INPUT)) {
      throw new UserException("check reads files: name a folder of articles, or one article");
    }
    if (options.update && options.against == null) {
      throw new UserException("--update needs --against OUT, the folder to be written");
    }
  }

  private Settings settings(Path corpus) throws UserException {
    if (options.config != null) {
      return SettingsFile.read(OutputPlan.path(options.config));
    }
    for (Path file : List.of(Path.of(SettingsFile.NAME), corpus.resolve(SettingsFile.NAME))) {
      if (Files.exists(file)) {
        return SettingsFile.read(file);
      }
    }
    return Settings.DEFAULT;
  }

  private Report check(CheckPlan plan, Settings settings, Supplier<Engine.Work> claims)
      throws UserException, InterruptedException {
    List<Finding> more = new ArrayList<>();
    for (String problem : plan.problems()) {
      more.add(Finding.of(Rule.UNREADABLE, CheckPlan.name(plan.corpus()), 1, problem, problem));
    }
    try (OutputGate gate = new OutputGate();
        Progress progress = progress(plan);
        @Nullable Sink sink = sink(plan, gate)) {
      CheckRun run = new CheckRun(plan, settings, sink, environment.messages(), progress);
      Leftovers leftovers = new Leftovers(plan);
      if (!plan.looked().isEmpty()) {
        feed(plan, run, claims.get());
      }
      more.addAll(leftovers.claims(options.update));
      more.addAll(leftovers.gold(run.goldRead()));
      tellUpdate(plan, leftovers.removed());
      return run.report(more, plan.problems().size());
    }
  }

  private void tellUpdate(CheckPlan plan, int removed) {
    if (options.update && plan.claims() != null) {
      String folder = CheckPlan.name(plan.claims().folder());
      String gone = removed == 0 ? "" : ", removed " + removed + " of articles that are gone";
      environment
          .messages()
          .note(folder + ": wrote the claims of " + count(plan.looked().size(), "file") + gone);
    }
  }

  private @Nullable Sink sink(CheckPlan plan, OutputGate gate) throws UserException {
    return options.update && plan.output() != null
        ? plan.output().open(environment.out(), gate, environment.messages(), null, false)
        : null;
  }

  private void feed(CheckPlan plan, CheckRun run, Engine.Work claims)
      throws UserException, InterruptedException {
    ArticleReader reader = new ArticleReader(options.reading.of(Format.AUTO));
    ChangedOnly changed = new ChangedOnly(plan.looked());
    try (ArticleFeed feed =
        new ArticleFeed(
            plan.inputs(),
            changed.opener(input -> reader.open(input, environment.in())),
            changed.work(claims),
            RecordFormat.JSON_LINES,
            EarlierRun.none(new RecordKey("")),
            options.threads.count(),
            options.reading.timeout)) {
      run.toEnd(feed);
    }
  }

  private Progress progress(CheckPlan plan) {
    return environment.terminal().stderr() && !options.reading.quiet()
        ? Progress.shown(environment.messages(), plan.inputs().size())
        : Progress.none();
  }

  private void summarize(Report report) {
    StringBuilder summary = new StringBuilder(count(report.articles().size(), "article"));
    summary.append(" checked: ");
    if (report.findings().findAny().isEmpty()) {
      summary.append("nothing found");
    } else {
      summary
          .append(count(report.count(Severity.ERROR), "error"))
          .append(", ")
          .append(count(report.count(Severity.WARNING), "warning"))
          .append(", ")
          .append(report.count(Severity.INFO))
          .append(" for information");
    }
    if (report.failed() > 0) {
      summary.append("; ").append(report.failed()).append(" could not be processed");
    }
    environment.messages().note(summary.toString());
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
