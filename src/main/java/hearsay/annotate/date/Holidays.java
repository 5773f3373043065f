package hearsay.annotate.date;

import hearsay.text.ResourceLines;
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

/** Days of the year with a name ({@code holidays.tsv}). */
final class Holidays {
  private static final Set<String> PLACES = TimeWords.list("places-of-days");

  private static final Map<String, List<Named>> BY_FIRST_WORD = new HashMap<>();

  static {
    for (String line : ResourceLines.of(Holidays.class, "holidays.tsv")) {
      int tab = line.indexOf('\t');
      Holiday holiday = new Holiday(day(List.of(line.substring(0, tab).split(" ", -1))));
      for (String name : line.substring(tab + 1).split(", ", -1)) {
        List<String> words = List.of(name.split(" ", -1));
        BY_FIRST_WORD
            .computeIfAbsent(words.get(0), key -> new ArrayList<>())
            .add(new Named(words, holiday));
      }
    }
    BY_FIRST_WORD.values().forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
  }

  private Holidays() {}

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
  static @Nullable OccasionMatch at(TimePieces pieces, int index) {
    for (Named named : BY_FIRST_WORD.getOrDefault(pieces.word(index), List.of())) {
      int next = end(pieces, index, named.words);
      if (next > index && !isPlace(pieces, index, next)) {
        return new OccasionMatch(named.holiday, next);
      }
    }
    return null;
  }

  /** "Christmas Island". */
  private static boolean isPlace(TimePieces pieces, int index, int next) {
    return pieces.isCapitalized(index)
        && pieces.isCapitalized(next)
        && pieces.isOneOf(next, PLACES);
  }

  /** After these words, apostrophes and points between them passed over; -1 if others stand. */
  private static int end(TimePieces pieces, int index, List<String> words) {
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

  /** The day of a year by a rule of {@code holidays.tsv}. */
  private static IntFunction<LocalDate> day(List<String> rule) {
    int first = Integer.parseInt(rule.get(1));
    return switch (rule.get(0)) {
      case "date" -> {
        int day = Integer.parseInt(rule.get(2));
        yield year -> LocalDate.of(year, first, day);
      }
      case "nth" -> {
        DayOfWeek day = DayOfWeek.valueOf(rule.get(2));
        int count = Integer.parseInt(rule.get(3));
        yield year -> nth(year, first, day, count);
      }
      case "last" -> {
        DayOfWeek day = DayOfWeek.valueOf(rule.get(2));
        yield year -> last(year, first, day);
      }
      case "thanksgiving" -> year -> thanksgiving(year).plusDays(first);
      case "easter" -> year -> easter(year).plusDays(first);
      default -> throw new IllegalArgumentException("holidays.tsv has no rule " + rule);
    };
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
