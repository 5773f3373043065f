package hearsay.check;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.text.Blanks;
import hearsay.text.CodePoints;
import java.util.ArrayList;
import java.util.List;

/** Holds the spans of records against the text of their article: each must cut the words given. */
final class SpanCheck {
  private final String text;
  private final CodePoints offsets;
  private final int length;

  SpanCheck(String text) {
    this.text = text;
    this.offsets = new CodePoints(text);
    this.length = offsets.fromUtf16(text.length());
  }

  /** What is wrong, one sentence each. Of what is no span at all the schema tells. */
  List<String> faults(JsonNode record) {
    List<String> faults = new ArrayList<>();
    for (String role : ClaimRecord.ROLES) {
      JsonNode value = record.path(role);
      if (value.isObject()) {
        checkCut(role, value.path("text").asText(), value.path("spans"), faults);
      }
    }
    for (String kind : List.of("organizations", "dates", "money")) {
      int number = 0;
      for (JsonNode mention : record.path(kind)) {
        List<JsonNode> span = List.of(mention.path("span"));
        checkCut(kind + "[" + number++ + "]", mention.path("text").asText(), span, faults);
      }
    }
    checkOrder("sentences", record.path("sentences"), faults);
    return faults;
  }

  private void checkCut(String where, String words, Iterable<JsonNode> spans, List<String> faults) {
    int before = faults.size();
    checkOrder(where, spans, faults);
    if (faults.size() > before) {
      return;
    }
    List<String> pieces = new ArrayList<>();
    for (JsonNode span : spans) {
      if (isSpan(span)) {
        String piece = cut(span);
        pieces.add(piece);
        if (isBlankAtAnEdge(piece)) {
          faults.add(where + ": the span " + span + " begins or ends on a blank");
        }
      }
    }
    String cut = String.join(" ", pieces);
    if (!pieces.isEmpty() && !cut.equals(words)) {
      faults.add(where + ": the text there is \"" + cut + "\", the record says \"" + words + "\"");
    }
  }

  private static boolean isBlankAtAnEdge(String piece) {
    return Blanks.isBlank(piece.codePointAt(0))
        || Blanks.isBlank(piece.codePointBefore(piece.length()));
  }

  private void checkOrder(String where, Iterable<JsonNode> spans, List<String> faults) {
    int last = 0;
    for (JsonNode span : spans) {
      if (span.size() != 2 || !span.get(0).isNumber() || !span.get(1).isNumber()) {
        // No span at all, which the schema tells.
        continue;
      }
      if (!isSpan(span)) {
        faults.add(where + ": " + span + " is no [start, end) of a text of " + length);
        return;
      }
      if (span.get(0).asInt() < last) {
        faults.add(where + ": the span " + span + " is out of order or overlaps the one before");
        return;
      }
      last = span.get(1).asInt();
    }
  }

  private boolean isSpan(JsonNode span) {
    int start = ClaimRecord.offset(span.path(0));
    int end = ClaimRecord.offset(span.path(1));
    return 0 <= start && start < end && end <= length;
  }

  private String cut(JsonNode span) {
    return text.substring(
        offsets.toUtf16(span.get(0).asInt()), offsets.toUtf16(span.get(1).asInt()));
  }
}
