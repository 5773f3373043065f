package hearsay.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.check.ClaimComparison.Difference;
import hearsay.check.ClaimComparison.Pair;
import hearsay.text.Printable;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the claims found in one article with the committed ones. */
final class ClaimCheck {
  private static final int LONGEST_MESSAGE = 120;
  private static final int MOST_LINES = 20;

  private final String doc;
  private final String text;
  private final String file;
  private final FileLines lines;

  /**
   * @param file of the article
   */
  ClaimCheck(String doc, String text, String file, FileLines lines) {
    this.doc = doc;
    this.text = text;
    this.file = file;
    this.lines = lines;
  }

  /** In the order of the article's lines; after them what is wrong with the committed records. */
  List<Finding> compare(ClaimsFile committed, List<ClaimRecord> found) {
    List<ClaimRecord> records = committed.of(doc);
    ClaimComparison comparison = ClaimComparison.of(records, found);
    List<Pair> moved = with(Difference.PLACE, comparison.pairs());
    List<Finding> findings = new ArrayList<>();
    comparison.added().forEach(claim -> findings.add(added(claim)));
    comparison.removed().forEach(claim -> findings.add(removed(claim)));
    with(Difference.FIELDS, comparison.pairs()).forEach(pair -> findings.add(changed(pair)));
    if (!moved.isEmpty()) {
      findings.add(moved(moved));
    }
    article(with(Difference.ARTICLE, comparison.pairs())).ifPresent(findings::add);
    List<Pair> confidences =
        comparison.pairs().stream()
            .filter(pair -> pair.differences().equals(Set.of(Difference.CONFIDENCE)))
            .toList();
    if (!confidences.isEmpty()) {
      findings.add(confidence(confidences));
    }
    if (findings.isEmpty() && !raw(records).equals(raw(found))) {
      findings.add(
          Finding.of(
              Rule.FORMAT,
              committed.name(),
              records.get(0).line(),
              "the claims are right, but not written or ordered as extract does",
              doc));
    }
    findings.sort(Comparator.comparingInt(Finding::line));
    findings.addAll(RecordCheck.contract(committed.name(), committed.gold(), records));
    // Of what has merely moved, the spans are those of the text before; that has been said.
    Set<ClaimRecord> still = new HashSet<>(records);
    moved.forEach(pair -> still.remove(pair.committed()));
    findings.addAll(
        RecordCheck.spans(
            committed.name(), records.stream().filter(still::contains).toList(), text));
    return findings;
  }

  private static List<Pair> with(Difference difference, List<Pair> pairs) {
    return pairs.stream().filter(pair -> pair.differences().contains(difference)).toList();
  }

  private static List<String> raw(List<ClaimRecord> records) {
    return records.stream().map(ClaimRecord::raw).toList();
  }

  private Finding added(ClaimRecord claim) {
    List<String> diff = FieldChanges.diff(Map.of(), FieldChanges.fields(shown(claim), false));
    return finding(Rule.ADDED, "new claim: ", diff, claim);
  }

  private Finding removed(ClaimRecord claim) {
    List<String> diff = FieldChanges.diff(FieldChanges.fields(shown(claim), false), Map.of());
    return finding(Rule.REMOVED, "claim is gone: ", diff, claim);
  }

  /** Of a whole claim, who claims what is enough. */
  private static JsonNode shown(ClaimRecord claim) {
    ObjectNode roles = claim.json().deepCopy();
    return roles.retain(ClaimRecord.ROLES);
  }

  private Finding changed(Pair pair) {
    return finding(Rule.CHANGED, "claim changed: ", pair.diff(), pair.found());
  }

  private Finding moved(List<Pair> pairs) {
    return Finding.of(
        Rule.MOVED,
        file,
        lineOf(pairs.get(0).found()),
        count(pairs)
            + " at other offsets, with the same words: the text around was edited; --update"
            + " writes them",
        doc);
  }

  /** What an article says of itself stands in all of its claims and is told once. */
  private Optional<Finding> article(List<Pair> pairs) {
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    Set<String> diff = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      diff.addAll(
          FieldChanges.diff(
              FieldChanges.ofArticle(pair.committed().json()),
              FieldChanges.ofArticle(pair.found().json())));
    }
    Finding finding =
        Finding.of(
            Rule.CHANGED,
            file,
            lines.first(),
            "what the article says of itself is another in " + count(pairs),
            doc);
    return Optional.of(finding.withDiff(diff.stream().limit(MOST_LINES).toList()));
  }

  private Finding confidence(List<Pair> pairs) {
    List<String> diff = new ArrayList<>();
    for (Pair pair : pairs.subList(0, Math.min(pairs.size(), MOST_LINES))) {
      diff.addAll(pair.diff());
    }
    Finding finding =
        Finding.of(
            Rule.CONFIDENCE,
            file,
            lineOf(pairs.get(0).found()),
            count(pairs) + " with another confidence and nothing else changed",
            doc);
    return finding.withDiff(diff);
  }

  private static String count(List<Pair> pairs) {
    return pairs.size() == 1 ? "1 claim" : pairs.size() + " claims";
  }

  private Finding finding(Rule rule, String what, List<String> diff, ClaimRecord claim) {
    String message = what + Printable.of(claim.quoted(), LONGEST_MESSAGE);
    Span content = place(claim);
    Finding finding = Finding.ofClaim(rule, file, lineOf(content), message, diff, claim);
    return content == null
        ? finding
        : finding.withRegion(lines.region(content.start(), content.end()));
  }

  /** Where the content stands, or its words do; else the article's first line. */
  private int lineOf(ClaimRecord claim) {
    return lineOf(place(claim));
  }

  private int lineOf(@Nullable Span content) {
    return content == null ? lines.first() : lines.ofUtf16(content.start());
  }

  /** Where the first piece of the content stands, or else its words do; null for nowhere. */
  private @Nullable Span place(ClaimRecord claim) {
    String words = claim.words("content");
    if (words.isEmpty()) {
      return null;
    }
    int length = text.codePointCount(0, text.length());
    if (claim.start() < length) {
      int at = text.offsetByCodePoints(0, claim.start());
      if (text.startsWith(firstWord(words), at)) {
        int end = Math.min(Math.max(claim.start() + 1, claim.end()), length);
        return new Span(at, text.offsetByCodePoints(at, end - claim.start()));
      }
    }
    int found = text.indexOf(words);
    return found < 0 ? null : new Span(found, found + words.length());
  }

  private static String firstWord(String words) {
    int end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }
}
