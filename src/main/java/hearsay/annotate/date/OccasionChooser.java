package hearsay.annotate.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which year's March, or Christmas, is meant. */
final class OccasionChooser {
  /** "payable Nov. 17", written in October, is this year's, whatever the tense of its verb. */
  private static final int NEAR_DAYS = 61;

  /** "November transactions", on the 30th of October, are not last year's. */
  private static final int NEXT_MONTH_DAYS = 7;

  /** What lies so far ahead is rarely told without its year. */
  private static final int FAR_DAYS = 240;

  /** The same of what can be: "can win in November", written in January. */
  private static final int FAR_DAYS_OF_PROSPECTS = 290;

  /** Between two 29ths of February. */
  private static final int YEARS = 9;

  private OccasionChooser() {}

  /**
   * The first day of the one that is meant; null where there is none.
   *
   * @param context where the sentence looks, which only counts without a word that chooses
   */
  static @Nullable LocalDate choose(
      Occasion occasion, Choice choice, LocalDate from, TimeContext context) {
    LocalDate current = occasion.grain().floor(from);
    return switch (choice) {
      case BARE ->
          context.ahead()
              ? nextUnlessFar(occasion, from, context.far() ? FAR_DAYS_OF_PROSPECTS : FAR_DAYS)
              : previous(occasion, latest(occasion, from));
      case LAST, PREVIOUS -> previous(occasion, current.minusDays(1));
      case NEXT, FOLLOWING -> next(occasion, current);
      case THIS, THAT -> {
        // "this winter", in February, began the year before
        boolean winter = occasion.grain() == Unit.SEASON && from.getMonthValue() < 3;
        LocalDate begun = winter ? occasion.start(from.getYear() - 1) : null;
        yield current.equals(begun) ? begun : occasion.start(from.getYear());
      }
    };
  }

  /** "expects third-quarter profit", in October, is about the one that is just over. */
  private static @Nullable LocalDate nextUnlessFar(Occasion occasion, LocalDate from, int most) {
    LocalDate next = next(occasion, occasion.grain().floor(from).minusDays(1));
    boolean far = next == null || next.isAfter(from.plusDays(most));
    LocalDate previous = far ? previous(occasion, from) : null;
    boolean over = previous != null && previous.isAfter(from.minusDays(365 - most));
    return over ? previous : next;
  }

  private static LocalDate latest(Occasion occasion, LocalDate from) {
    return switch (occasion.grain()) {
      case DAY -> from.plusDays(NEAR_DAYS);
      case MONTH -> from.plusDays(NEXT_MONTH_DAYS);
      default -> from;
    };
  }

  private static @Nullable LocalDate previous(Occasion occasion, LocalDate latest) {
    for (int year = latest.getYear(); year > Math.max(0, latest.getYear() - YEARS); year--) {
      LocalDate start = occasion.start(year);
      if (start != null && !start.isAfter(latest)) {
        return start;
      }
    }
    return null;
  }

  private static @Nullable LocalDate next(Occasion occasion, LocalDate before) {
    for (int year = Math.max(1, before.getYear()); year < before.getYear() + YEARS; year++) {
      LocalDate start = occasion.start(year);
      if (start != null && start.isAfter(before)) {
        return start;
      }
    }
    return null;
  }
}
