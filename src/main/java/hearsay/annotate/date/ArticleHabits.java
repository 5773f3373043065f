package hearsay.annotate.date;

import java.util.List;
import java.util.Set;

/**
 * What the whole article says of how to read its dates.
 *
 * @param dayFirst whether it writes 3/4/2025 for the third of April
 * @param surnames the months that are surnames in it: "Theresa May"
 */
record ArticleHabits(boolean dayFirst, Set<String> surnames) {
  static ArticleHabits of(List<TimePieces> sentences) {
    return new ArticleHabits(
        NumericDateReader.showsDayFirst(sentences), PersonNames.surnames(sentences));
  }
}
