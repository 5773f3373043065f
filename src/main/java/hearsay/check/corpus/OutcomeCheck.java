package hearsay.check.corpus;

import hearsay.api.Outcome;
import hearsay.article.Article;
import hearsay.article.Input;
import hearsay.article.Remarks;
import hearsay.batch.ArticleFeed;
import hearsay.batch.Remedy;
import hearsay.check.ClaimsFile;
import hearsay.check.Duplicates;
import hearsay.check.Finding;
import hearsay.check.Report;
import hearsay.check.Report.ArticleReport;
import hearsay.check.Settings;
import hearsay.claim.Claim;
import hearsay.console.Messages;
import hearsay.console.Progress;
import hearsay.error.UserException;
import hearsay.output.EncodedRecords;
import hearsay.output.Records;
import hearsay.output.Sink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what a feed gives, and gathers what is wrong with it. */
final class OutcomeCheck {
  private final CheckPlan plan;
  private final Settings settings;
  private final @Nullable Sink sink;
  private final @Nullable ManifestUpdate manifest;
  private final Messages messages;
  private final Progress progress;

  private final Duplicates duplicates = new Duplicates();
  private final List<Checked> checked = new ArrayList<>();
  private final Map<String, Checked> byDoc = new HashMap<>();
  private final List<Finding> others = new ArrayList<>();
  private final Map<String, ClaimsFile> gold = new LinkedHashMap<>();
  private final Set<Path> goldRead = new HashSet<>();
  private final Set<String> docs = new HashSet<>();

  /** One article that was checked. */
  private record Checked(
      String doc, String file, boolean failed, double seconds, List<Finding> findings) {
    ArticleReport report() {
      return new ArticleReport(doc, file, failed, seconds, findings);
    }
  }

  /**
   * @param sink where the claims of articles that are checked are written; null where nothing is
   *     written, and then they are compared with those of the plan
   * @param manifest what tells of those that are written; null for nothing
   */
  OutcomeCheck(
      CheckPlan plan,
      Settings settings,
      @Nullable Sink sink,
      @Nullable ManifestUpdate manifest,
      Messages messages,
      Progress progress) {
    this.plan = plan;
    this.settings = settings;
    this.sink = sink;
    this.manifest = manifest;
    this.messages = messages;
    this.progress = progress;
  }

  /** To the end of the last input. */
  void toEnd(ArticleFeed feed) throws UserException, InterruptedException {
    ArticleFeed.Step step = feed.take();
    while (!(step instanceof ArticleFeed.AllRead)) {
      if (step instanceof ArticleFeed.Begin begin) {
        follow(begin.input(), feed);
      }
      step = feed.take();
    }
    if (sink != null) {
      sink.finish();
    }
    for (ClaimsFile annotated : gold.values()) {
      for (String doc : annotated.docs()) {
        if (!docs.contains(doc)) {
          others.add(annotated.stale(doc));
        }
      }
    }
  }

  /** The articles of one input, up to its end. */
  private void follow(Input input, ArticleFeed feed) throws UserException, InterruptedException {
    boolean selected = plan.selected().contains(input);
    Sink to = selected ? sink : null;
    InputCheck check =
        new InputCheck(input, settings, selected, selected && sink == null ? plan.claims() : null);
    if (to != null) {
      to.begin(input);
    }
    int articles = 0;
    int failed = 0;
    ArticleFeed.Step step = feed.take();
    while (!(step instanceof ArticleFeed.End)) {
      ArticleFeed.Submitted one = (ArticleFeed.Submitted) step;
      Outcome<EncodedRecords> outcome = feed.await(one);
      check.begin(one.origin());
      articles++;
      if (to != null && manifest != null) {
        manifest.add(one, outcome);
      }
      if (outcome instanceof Outcome.Done<EncodedRecords> done) {
        take(done, one.remarks(), check, selected);
        if (to != null) {
          to.write(done.found());
        }
      } else {
        failed++;
        takeFailed(one.origin().name(), outcome, check, selected);
      }
      progress.step();
      step = feed.take();
    }
    if (to != null) {
      to.end(input, failed == 0 || failed < articles);
    }
    if (selected) {
      end(input, check, failed == 0);
    }
  }

  private void take(
      Outcome.Done<EncodedRecords> done, Remarks remarks, InputCheck check, boolean selected) {
    Article article = done.article();
    docs.add(article.id());
    if (selected) {
      add(
          new Checked(
              article.id(),
              check.file(),
              false,
              done.seconds(),
              new ArrayList<>(check.of(article, claims(done), remarks))));
    }
    duplicates
        .add(article, check.file(), check.line(), selected)
        .ifPresent(
            duplicate -> {
              Checked about = byDoc.get(duplicate.doc());
              if (about != null) {
                about.findings().add(duplicate.finding());
              }
            });
  }

  private static List<Claim> claims(Outcome.Done<EncodedRecords> done) {
    if (done.found().records() instanceof Records.Claims found) {
      return found.claims();
    }
    throw new IllegalStateException("a check compares claims that were found, and nothing else");
  }

  private void takeFailed(
      String name, Outcome<EncodedRecords> outcome, InputCheck check, boolean selected) {
    Finding finding;
    if (outcome instanceof Outcome.Unreadable<EncodedRecords> unread) {
      finding = check.unread(unread.reading());
    } else if (outcome instanceof Outcome.TimedOut<EncodedRecords> timedOut) {
      finding = check.timedOut(timedOut.limitSeconds());
    } else if (outcome instanceof Outcome.Failed<EncodedRecords> failure) {
      finding = failure(name, failure.cause(), check);
    } else {
      throw new IllegalStateException("an article that was done has failed");
    }
    if (selected) {
      List<Finding> findings = new ArrayList<>(List.of(finding));
      add(new Checked(check.doc(), check.file(), true, outcome.seconds(), findings));
    }
  }

  private Finding failure(String name, Throwable cause, InputCheck check) {
    if (cause instanceof OutOfMemoryError) {
      return check.crashed(Remedy.OUT_OF_MEMORY);
    }
    messages.bug(name + ": ", cause);
    return check.crashed(cause.getClass().getSimpleName());
  }

  private void add(Checked article) {
    checked.add(article);
    byDoc.put(article.doc(), article);
  }

  private void end(Input input, InputCheck check, boolean allRead) {
    Checked article = byDoc.get(input.doc());
    for (Finding finding : check.end()) {
      if (article != null && finding.file().equals(article.file())) {
        article.findings().add(finding);
      } else {
        others.add(finding);
      }
    }
    goldRead.addAll(GoldFiles.of(input));
    if (allRead) {
      // Two articles may share a file of gold, so whose claims are no one's is known at the end.
      check.gold().forEach(annotated -> gold.put(annotated.name(), annotated));
    }
  }

  /** The files of gold that stood beside an article. */
  Set<Path> goldRead() {
    return goldRead;
  }

  /**
   * The report.
   *
   * @param more findings about other files than those of articles
   * @param unread what could not be selected at beside articles
   */
  Report report(List<Finding> more, int unread) {
    List<Finding> all = new ArrayList<>(others);
    all.addAll(more);
    return Report.of(checked.stream().map(Checked::report).toList(), all, unread, settings);
  }
}
