package hearsay.check;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.claim.ClaimId;
import hearsay.claim.CodePointSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the committed records of one article against the contract and against its text. */
final class RecordCheck {
  private static final SchemaCheck CLAIMS = SchemaCheck.ofClaims();
  private static final SchemaCheck GOLD = CLAIMS.forGold();
  private static final SchemaCheck CLAIMS_ONE = CLAIMS.forVersionOne();
  private static final SchemaCheck GOLD_ONE = GOLD.forVersionOne();
  private static final Pattern EXPONENT = Pattern.compile("\"(?:amount|max)\":-?[0-9.]+[eE]");

  private RecordCheck() {}

  /** What is wrong with records by the contract alone; the article's text does not matter. */
  static List<Finding> contract(String file, boolean gold, List<ClaimRecord> records) {
    Set<String> ids =
        records.stream().map(ClaimRecord::id).filter(Objects::nonNull).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (ClaimRecord record : records) {
      for (String fault : faults(record, gold, ids, seen)) {
        findings.add(Finding.ofClaim(Rule.INVALID, file, record.line(), fault, List.of(), record));
      }
    }
    return findings;
  }

  /** Which spans do not cut their words from the text. */
  static List<Finding> spans(String file, List<ClaimRecord> records, String text) {
    SpanCheck check = new SpanCheck(text);
    List<Finding> findings = new ArrayList<>();
    for (ClaimRecord record : records) {
      List<String> faults = check.faults(record.json());
      if (!faults.isEmpty()) {
        findings.add(
            Finding.ofClaim(
                Rule.SPAN, file, record.line(), String.join("; ", faults), List.of(), record));
      }
    }
    return findings;
  }

  private static List<String> faults(
      ClaimRecord record, boolean gold, Set<String> ids, Set<String> seen) {
    List<String> faults = new ArrayList<>(schema(record, gold).faults(record.json()));
    if (gold && record.json().has(FieldChanges.CONFIDENCE)) {
      faults.add("confidence is there, but gold has none");
    }
    if (EXPONENT.matcher(record.raw()).find()) {
      faults.add("an amount is written with an exponent");
    }
    String id = record.id();
    if (id != null && !seen.add(id)) {
      faults.add("the id " + id + " is that of an earlier record");
    }
    if (faults.isEmpty() && !idOf(record).equals(id)) {
      faults.add("the id is not that of the doc and the spans, which is " + idOf(record));
    }
    if (faults.isEmpty() && !record.isOfVersionOne() && !isKeyed(record)) {
      faults.add("the key is not that of the words, which is " + record.key());
    }
    JsonNode via = record.json().path("via");
    if (via.isTextual() && !ids.contains(via.asText())) {
      faults.add("via leads to " + via.asText() + ", which is no claim of this article");
    }
    return faults;
  }

  private static SchemaCheck schema(ClaimRecord record, boolean gold) {
    if (record.isOfVersionOne()) {
      return gold ? GOLD_ONE : CLAIMS_ONE;
    }
    return gold ? GOLD : CLAIMS;
  }

  private static boolean isKeyed(ClaimRecord record) {
    return record.json().path(ClaimRecord.KEY).asText().equals(record.key());
  }

  private static String idOf(ClaimRecord record) {
    return ClaimId.of(
        record.doc(), spans(record, "source"), spans(record, "cue"), spans(record, "content"));
  }

  private static List<CodePointSpan> spans(ClaimRecord record, String role) {
    List<CodePointSpan> spans = new ArrayList<>();
    for (JsonNode span : record.json().path(role).path("spans")) {
      int start = ClaimRecord.offset(span.path(0));
      int end = ClaimRecord.offset(span.path(1));
      if (0 <= start && start < end) {
        spans.add(new CodePointSpan(start, end));
      }
    }
    return spans;
  }
}
