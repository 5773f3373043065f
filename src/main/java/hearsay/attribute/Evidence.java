package hearsay.attribute;

import org.jspecify.annotations.Nullable;

/**
 * The probabilities that the network gave an attribution's labels and links, 0 to 1, from which its
 * confidence is worked out.
 *
 * @param cue the mean of its words' labels, as are those below
 * @param source null where it has none
 * @param content of all its pieces
 * @param sourceLink that this is the cue's source, or that it has none
 * @param contentLink that the content is this cue's; of several the lowest
 */
public record Evidence(
    double cue, @Nullable Double source, double content, double sourceLink, double contentLink) {
  static Evidence of(LinkedSpans spans) {
    LabelledSpan source = spans.source();
    double sum = 0;
    int words = 0;
    for (LabelledSpan content : spans.contents()) {
      sum += content.mean() * content.length();
      words += content.length();
    }
    return new Evidence(
        spans.cue().mean(),
        source == null ? null : Double.valueOf(source.mean()),
        sum / words,
        spans.sourceChance(),
        spans.contentChance());
  }
}
