package hearsay.annotate.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known where an expression stands.
 *
 * @param published the day of publication; null where it is not known
 * @param mentioned what the article mentioned before, the latest last
 * @param inSentence how many of these, at the end, stand in this sentence and the one before
 * @param period the period that the article reports on ("third-quarter profit"); null if none
 * @param ahead whether the sentence looks ahead
 * @param far whether it may look most of a year ahead, as to an election
 */
record TimeContext(
    @Nullable LocalDate published,
    List<Point> mentioned,
    int inSentence,
    @Nullable Point period,
    boolean ahead,
    boolean far) {
  TimeContext {
    mentioned = List.copyOf(mentioned);
  }

  /** The latest mention that is exact enough to count such units from; else publication. */
  @Nullable LocalDate anchor(Unit unit) {
    for (int i = mentioned.size() - 1; i >= 0; i--) {
      Point point = mentioned.get(i);
      if (!point.grain().isLongerThan(unit)) {
        return point.start();
      }
    }
    return published;
  }

  /** Whether the article mentioned a day before. */
  boolean told() {
    return mentioned.stream().anyMatch(point -> !point.grain().isLongerThan(Unit.DAY));
  }

  /** The day that was mentioned last, here or in the sentence before; else that of publication. */
  @Nullable LocalDate day() {
    for (int i = mentioned.size() - 1; i >= mentioned.size() - inSentence; i--) {
      if (mentioned.get(i).grain() == Unit.DAY) {
        return mentioned.get(i).start();
      }
    }
    return published;
  }

  /** The day or month that was mentioned last in this sentence or the one before; else null. */
  @Nullable LocalDate mentionedHere() {
    for (int i = mentioned.size() - 1; i >= mentioned.size() - inSentence; i--) {
      Unit grain = mentioned.get(i).grain();
      if (grain == Unit.DAY || grain == Unit.MONTH) {
        return mentioned.get(i).start();
      }
    }
    return null;
  }
}
