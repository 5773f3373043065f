package hearsay.check.corpus;

import hearsay.article.Article;
import hearsay.article.Input;
import hearsay.article.Origin;
import hearsay.article.ReadFault;
import hearsay.article.Reading;
import hearsay.article.Remarks;
import hearsay.batch.Remedy;
import hearsay.check.ArticleCheck;
import hearsay.check.ClaimsFile;
import hearsay.check.FileKind;
import hearsay.check.FileLines;
import hearsay.check.Finding;
import hearsay.check.Rule;
import hearsay.check.Settings;
import hearsay.claim.Claim;
import hearsay.error.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The check of one input, whose articles come one after the other. */
final class InputCheck {
  private final Input input;
  private final String file;
  private final @Nullable ClaimsFile committed;
  private final @Nullable Finding outdated;
  private final boolean hasCommitted;
  private final List<ClaimsFile> gold;
  private final ArticleCheck check;
  private final Set<String> docs = new HashSet<>();
  private int line = 1;
  private String doc;
  private boolean failed;
  private boolean claimed;

  /**
   * Reads the committed claims.
   *
   * @param selected whether its articles are checked at all
   * @param claims what is compared with; null for nothing
   */
  InputCheck(Input input, Settings settings, boolean selected, @Nullable ClaimFolder claims)
      throws UserException {
    Path path = Objects.requireNonNull(input.path());
    this.input = input;
    this.doc = input.doc();
    this.file = CheckPlan.name(path);
    ClaimsFile claimsFile = claims == null ? null : claims.committed(input);
    this.outdated = claimsFile == null ? null : claimsFile.outdated().orElse(null);
    this.committed = outdated == null ? claimsFile : null;
    this.hasCommitted = claims == null || claims.has(input);
    this.gold = new ArrayList<>();
    for (Path of : selected ? GoldFiles.of(input) : List.<Path>of()) {
      ClaimsFile people = ClaimsFile.read(of, CheckPlan.name(of), true);
      gold.add(input.named() ? people.ofNamed(input.doc()) : people);
    }
    this.check = new ArticleCheck(settings, committed, gold);
  }

  String file() {
    return file;
  }

  /** On which line of the file the article at hand begins. */
  int line() {
    return line;
  }

  List<ClaimsFile> gold() {
    return gold;
  }

  /** An article comes; called before any other method is for it. */
  void begin(Origin origin) {
    line = origin.line();
    // Of a file with one article a line, what messages name has the line after it.
    doc = origin.name().equals(input.name()) ? input.doc() : input.doc() + ":" + line;
  }

  /** What is wrong with an article that was processed. */
  List<Finding> of(Article article, List<Claim> found, Remarks remarks) {
    docs.add(article.id());
    claimed |= !found.isEmpty();
    FileLines lines =
        FileKind.of(file) == FileKind.TEXT
            ? FileLines.ofText(article.text())
            : FileLines.fixed(line);
    return check.of(article, file, lines, found, remarks);
  }

  Finding unread(Reading.Unreadable reading) {
    failed = true;
    ReadFault fault = reading.fault();
    return Finding.of(Rule.of(fault.cause()), file, reading.line(), fault.what(), doc());
  }

  Finding timedOut(int seconds) {
    failed = true;
    return Finding.of(Rule.TIMEOUT, file, line, Remedy.ofTimeout(seconds), doc());
  }

  Finding crashed(String why) {
    failed = true;
    String message = "could not be processed: " + why;
    return Finding.of(Rule.CRASHED, file, line, message, doc());
  }

  /** What an article goes by that is not known otherwise. */
  String doc() {
    return doc;
  }

  /** What is wrong with the files of claims as such; called after the last article. */
  List<Finding> end() {
    List<Finding> findings = new ArrayList<>();
    gold.forEach(claims -> findings.addAll(claims.broken()));
    if (outdated != null) {
      findings.add(outdated);
    }
    if (committed == null) {
      return findings;
    }
    findings.addAll(committed.broken());
    if (!failed) {
      for (String doc : committed.docs()) {
        if (!docs.contains(doc)) {
          findings.add(committed.stale(doc));
        }
      }
      if (!hasCommitted && !claimed) {
        String message =
            "has no claims, and no file " + committed.name() + " that says so; --update writes it";
        findings.add(Finding.of(Rule.MISSING, file, 1, message, input.doc()));
      }
    }
    return findings;
  }
}
