package hearsay.check.corpus;

import hearsay.api.Hearsay;
import hearsay.api.RecordKey;
import hearsay.api.RecordKind;
import hearsay.article.ArticleReader;
import hearsay.batch.ArticleFeed;
import hearsay.batch.EarlierRun;
import hearsay.batch.Environment;
import hearsay.check.Finding;
import hearsay.check.Report;
import hearsay.check.Rule;
import hearsay.console.Progress;
import hearsay.error.UserException;
import hearsay.output.OutputGate;
import hearsay.output.RecordFormat;
import hearsay.output.Records;
import hearsay.output.Sink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entry point: a check of a repository, from what the user wants to the report. Articles go
 * through the same feed as those of {@code extract}, and claims are written as it writes them.
 */
public final class CorpusCheck {
  private final Environment environment;
  private final CheckRequest request;

  /** Of a request; what finds claims is made only if there is an article to check. */
  public CorpusCheck(Environment environment, CheckRequest request) {
    this.environment = environment;
    this.request = request;
  }

  /**
   * Checks what is asked for, and writes the claims where that is.
   *
   * @throws UserException if the check could not start or go on
   */
  public Report run() throws UserException, InterruptedException {
    CheckPlan plan = CheckPlan.of(request);
    List<Finding> others = new ArrayList<>();
    Optional<Finding> madeBy = madeBy();
    madeBy.ifPresent(others::add);
    boolean compared = madeBy.isEmpty() || !request.settings().isError(Rule.MADE_BY);
    for (String problem : plan.problems()) {
      others.add(Finding.of(Rule.UNREADABLE, CheckPlan.name(plan.corpus()), 1, problem, problem));
    }
    ManifestUpdate manifest = manifest();
    try (OutputGate gate = new OutputGate();
        Progress progress = progress(plan);
        UpdateFolder update = UpdateFolder.of(request.update() ? plan.output() : null, gate);
        @Nullable Sink sink = update.sink(environment.out(), environment.messages())) {
      OutcomeCheck outcomes =
          new OutcomeCheck(
              compared ? plan : plan.uncompared(),
              request.settings(),
              sink,
              manifest,
              environment.messages(),
              progress);
      StaleFiles stale = new StaleFiles(plan);
      if (!plan.selected().isEmpty()) {
        feed(plan, outcomes);
      }
      if (manifest != null) {
        manifest.write(plan.isWhole() && plan.selected().size() == plan.inputs().size());
      }
      others.addAll(stale.claims(request.update()));
      others.addAll(stale.gold(outcomes.goldRead()));
      tellUpdate(plan, stale.removed());
      return outcomes.report(others, plan.problems().size());
    }
  }

  /** Where other claims are compared than would be written, one finding says so instead of many. */
  private Optional<Finding> madeBy() throws UserException {
    Path manifest = request.manifest();
    return manifest == null || request.against() == null || request.update()
        ? Optional.empty()
        : MadeByCheck.of(manifest, request.extraction().madeBy(RecordKind.CLAIMS));
  }

  private @Nullable ManifestUpdate manifest() throws UserException {
    Path manifest = request.manifest();
    return manifest == null || !request.update()
        ? null
        : ManifestUpdate.of(manifest, request.extraction().madeBy(RecordKind.CLAIMS));
  }

  private void feed(CheckPlan plan, OutcomeCheck outcomes)
      throws UserException, InterruptedException {
    ChangedOnly changed = new ChangedOnly(plan.selected());
    try (Hearsay engine = environment.engines().create(request.verbose(), request.extraction())) {
      engine.load(RecordKind.CLAIMS);
      ArticleReader reader = engine.reader();
      try (ArticleFeed feed =
          new ArticleFeed(
              plan.inputs(),
              changed.opener(input -> reader.open(input, environment.in())),
              changed.work(read -> engine.extract(read).map(Records.Claims::new)),
              RecordFormat.JSON_LINES,
              EarlierRun.none(RecordKey.of(RecordKind.CLAIMS, request.extraction())),
              request.threads())) {
        outcomes.toEnd(feed);
      }
    }
  }

  private Progress progress(CheckPlan plan) {
    return environment.terminal().stderr() && !request.quiet()
        ? Progress.shown(environment.messages(), plan.inputs().size())
        : Progress.none();
  }

  private void tellUpdate(CheckPlan plan, int removed) {
    if (request.update() && plan.claims() != null) {
      String folder = CheckPlan.name(plan.claims().folder());
      int files = plan.selected().size();
      String gone = removed == 0 ? "" : ", removed " + removed + " of articles that are gone";
      environment
          .messages()
          .note(
              folder + ": wrote the claims of " + files + (files == 1 ? " file" : " files") + gone);
    }
  }
}
