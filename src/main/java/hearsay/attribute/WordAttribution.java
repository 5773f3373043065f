package hearsay.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * An attribution found in a run of words.
 *
 * @param words that the spans count
 * @param finder as in {@link Attribution}
 * @param confidence as in {@link Attribution}
 */
record WordAttribution(List<Word> words, LinkedSpans spans, String finder, double confidence) {

  /** The words of all pieces of the content. */
  List<Word> contentWords() {
    List<Word> content = new ArrayList<>();
    for (LabelledSpan span : spans.contents()) {
      content.addAll(words.subList(span.first(), span.last() + 1));
    }
    return content;
  }
}
