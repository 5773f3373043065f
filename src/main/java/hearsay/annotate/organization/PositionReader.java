package hearsay.annotate.organization;

import java.util.List;

/** Reads where a mention stands in its sentence and among capitalized words. */
final class PositionReader {
  private PositionReader() {}

  static void read(
      Passage passage, List<WordRange> sequences, Candidate mention, MentionValues values) {
    int from = mention.from();
    String before = passage.text(from - 1);
    boolean begins = from == 0 || (from == 1 && Letters.article(before));
    values.mark(MentionFeature.BEGINS_LINE, begins);
    values.mark(MentionFeature.IN_HEADLINE, passage.headline());
    for (WordRange sequence : sequences) {
      if (sequence.from() <= from && from < sequence.to()) {
        values.mark(MentionFeature.WHOLE_ON_THE_LEFT, sequence.from() == from);
        values.mark(MentionFeature.CUT_ON_THE_LEFT, sequence.from() < from);
        values.mark(MentionFeature.WHOLE_ON_THE_RIGHT, sequence.to() == mention.to());
      }
    }
    boolean capital = Letters.capital(before) && !Letters.article(before);
    values.mark(MentionFeature.CAPITAL_ON_THE_LEFT, capital);
    boolean capitalAfter = Letters.capital(passage.text(mention.to()));
    values.mark(MentionFeature.CAPITAL_ON_THE_RIGHT, capitalAfter);
    boolean number = !before.isEmpty() && Letters.number(before);
    values.mark(MentionFeature.NUMBER_ON_THE_LEFT, number);
  }
}
