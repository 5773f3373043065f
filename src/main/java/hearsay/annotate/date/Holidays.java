package hearsay.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Days of the year with a name. Those of the moon, and of single countries, are left out. */
final class Holidays {
  private static final Map<String, List<Named>> BY_FIRST_WORD = new HashMap<>();

  static {
    fixed(12, 24, "christmas eve");
    fixed(12, 25, "christmas day", "christmas", "xmas day", "xmas");
    fixed(12, 26, "boxing day");
    fixed(12, 31, "new year s eve", "new years eve", "new year eve");
    fixed(1, 1, "new year s day", "new years day", "new year day");
    fixed(2, 14, "valentine s day", "valentines day");
    fixed(3, 17, "st patrick s day");
    fixed(5, 1, "may day");
    fixed(7, 4, "independence day");
    fixed(7, 14, "bastille day");
    fixed(10, 31, "halloween");
    fixed(11, 11, "veterans day", "armistice day", "remembrance day");
    on(year -> nth(year, 1, DayOfWeek.MONDAY, 3), "martin luther king day", "mlk day");
    on(year -> nth(year, 2, DayOfWeek.MONDAY, 3), "presidents day", "president s day");
    on(year -> nth(year, 5, DayOfWeek.SUNDAY, 2), "mother s day", "mothers day");
    on(year -> nth(year, 6, DayOfWeek.SUNDAY, 3), "father s day", "fathers day");
    on(year -> last(year, 5, DayOfWeek.MONDAY), "memorial day");
    on(year -> nth(year, 9, DayOfWeek.MONDAY, 1), "labor day", "labour day");
    on(year -> nth(year, 10, DayOfWeek.MONDAY, 2), "columbus day");
    on(Holidays::thanksgiving, "thanksgiving day", "thanksgiving");
    on(year -> thanksgiving(year).plusDays(1), "black friday");
    on(year -> thanksgiving(year).plusDays(4), "cyber monday");
    on(year -> easter(year).minusDays(46), "ash wednesday");
    on(year -> easter(year).minusDays(7), "palm sunday");
    on(year -> easter(year).minusDays(3), "maundy thursday");
    on(year -> easter(year).minusDays(2), "good friday");
    on(Holidays::easter, "easter sunday", "easter");
    on(year -> easter(year).plusDays(1), "easter monday");
    on(year -> easter(year).plusDays(39), "ascension day");
    on(year -> easter(year).plusDays(49), "whit sunday", "pentecost");
    BY_FIRST_WORD.values().forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
  }

  private Holidays() {}

  /** A holiday at a place in a sentence, and the index of the first piece after it. */
  record Found(Occasion occasion, int next) {}

  private record Named(List<String> words, Holiday holiday) {}

  private record Holiday(IntFunction<LocalDate> day) implements Occasion {
    @Override
    public LocalDate start(int year) {
      return day.apply(year);
    }

    @Override
    public Unit grain() {
      return Unit.DAY;
    }

    /** Movable ones have no day without a year. */
    @Override
    public String open() {
      LocalDate one = start(2024);
      return one.equals(start(2025).minusYears(1))
          ? "XXXX" + Unit.DAY.format(one).substring(4)
          : "XXXX";
    }
  }

  /** Names of one word; the others hold a unit or a weekday. */
  static Set<String> singleWords() {
    Set<String> words = new HashSet<>();
    BY_FIRST_WORD.values().stream()
        .flatMap(List::stream)
        .filter(named -> named.words.size() == 1)
        .forEach(named -> words.add(named.words.get(0)));
    return words;
  }

  /** The longest name that begins here; null where there is none. */
  static @Nullable Found at(Pieces pieces, int index) {
    for (Named named : BY_FIRST_WORD.getOrDefault(pieces.word(index), List.of())) {
      int next = end(pieces, index, named.words);
      if (next > index) {
        return new Found(named.holiday, next);
      }
    }
    return null;
  }

  /** Behind these words, apostrophes and points between them passed over; -1 if others stand. */
  private static int end(Pieces pieces, int index, List<String> words) {
    int at = index;
    for (String word : words) {
      if (at > index && (pieces.isApostrophe(at) || pieces.isMark(at, "."))) {
        at++;
      }
      if (!pieces.isWord(at, word)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static void fixed(int month, int day, String... names) {
    on(year -> LocalDate.of(year, month, day), names);
  }

  private static void on(IntFunction<LocalDate> day, String... names) {
    Holiday holiday = new Holiday(day);
    for (String name : names) {
      List<String> words = List.of(name.split(" ", -1));
      BY_FIRST_WORD
          .computeIfAbsent(words.get(0), key -> new ArrayList<>())
          .add(new Named(words, holiday));
    }
  }

  private static LocalDate nth(int year, int month, DayOfWeek day, int number) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
  }

  private static LocalDate last(int year, int month, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(day));
  }

  private static LocalDate thanksgiving(int year) {
    return nth(year, 11, DayOfWeek.THURSDAY, 4);
  }

  /** Gauss's rule for the Gregorian calendar, with the golden number and the epact. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    return LocalDate.of(year, 3, 28).plusDays(moon - weekday);
  }
}
