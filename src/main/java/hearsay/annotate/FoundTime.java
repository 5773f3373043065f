package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import hearsay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time expression on its way from SUTime to a {@link DateTag}.
 *
 * @param sentence where it stands
 * @param begin index of its first token in the sentence
 * @param end index after its last token
 * @param type TIMEX3's type in capitals
 * @param value TIMEX3's value, or what SUTime has instead; null where it has none
 */
record FoundTime(
    Words sentence, int begin, int end, @Nullable String type, @Nullable String value) {

  Span span() {
    List<CoreLabel> labels = sentence.labels();
    return new Span(labels.get(begin).beginPosition(), labels.get(end - 1).endPosition());
  }

  /** As written, with one space for any blanks between two tokens. */
  String text() {
    StringBuilder text = new StringBuilder();
    int previousEnd = sentence.labels().get(begin).beginPosition();
    for (CoreLabel label : sentence.labels().subList(begin, end)) {
      text.append(label.beginPosition() > previousEnd ? " " : "").append(label.originalText());
      previousEnd = label.endPosition();
    }
    return text.toString();
  }

  FoundTime withValue(@Nullable String newValue) {
    return new FoundTime(sentence, begin, end, type, newValue);
  }

  FoundTime withTypeAndValue(String newType, String newValue) {
    return new FoundTime(sentence, begin, end, newType, newValue);
  }
}
