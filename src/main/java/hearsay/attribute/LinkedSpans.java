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
 * @param scheme the logarithm of the odds that it is one by {@link AttributionScheme#CONTRACT} and
 *     not one of {@link AttributionScheme#ALL} alone
 * @param via the one that has this one in its contents; null for one of {@link Level#OUTER}
 */
record LinkedSpans(
    LabelledSpan cue,
    @Nullable LabelledSpan source,
    List<LabelledSpan> contents,
    double sourceChance,
    double contentChance,
    double scheme,
    @Nullable LinkedSpans via) {
  LinkedSpans {
    contents = List.copyOf(contents);
  }

  /** The same, in the contents of another one. */
  LinkedSpans within(LinkedSpans outer) {
    return new LinkedSpans(cue, source, contents, sourceChance, contentChance, scheme, outer);
  }

  // Tells enough apart; Java links the hash of a record at its first use, which a start feels.
  @Override
  public int hashCode() {
    return 31 * cue.first() + cue.last();
  }
}
