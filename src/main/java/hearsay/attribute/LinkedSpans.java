package hearsay.attribute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in words: the spans that belong together.
 *
 * @param source null where the text names none
 * @param contents at least one, in text order
 * @param sourceChance the probability of the link from the cue to its source, or to none
 * @param contentChance the lowest probability of a link from one of the contents to the cue
 */
record LinkedSpans(
    LabelledSpan cue,
    @Nullable LabelledSpan source,
    List<LabelledSpan> contents,
    double sourceChance,
    double contentChance) {
  LinkedSpans {
    contents = List.copyOf(contents);
  }
}
