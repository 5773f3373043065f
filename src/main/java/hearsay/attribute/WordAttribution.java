package hearsay.attribute;

import java.util.List;

/**
 * An attribution found in a run of words.
 *
 * @param words that the spans count
 * @param finder as in {@link Attribution}
 * @param confidence as in {@link Attribution}
 */
record WordAttribution(List<Word> words, LinkedSpans spans, String finder, double confidence) {

  /** The words of one of the spans. */
  List<Word> words(LabelledSpan span) {
    return words.subList(span.first(), span.last() + 1);
  }
}
