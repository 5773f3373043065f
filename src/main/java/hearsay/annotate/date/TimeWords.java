package hearsay.annotate.date;

import hearsay.annotate.scan.NumberWords;
import hearsay.text.WordLists;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of time, in lower case ({@code words.tsv}). */
final class TimeWords {
  private static final WordLists LISTS = WordLists.of(TimeWords.class, "words.tsv");
  private static final Map<String, Integer> MONTHS = valued("month", Integer::valueOf);
  private static final Map<String, DayOfWeek> WEEKDAYS = valued("weekday", DayOfWeek::valueOf);
  private static final Map<String, Unit> UNITS = valued("unit", Unit::valueOf);
  private static final Map<String, Integer> SEASONS = valued("season", Integer::valueOf);
  private static final Map<String, String> DAY_PARTS = LISTS.valued("day-part");
  private static final Set<String> WHOLE_MONTHS = LISTS.get("whole-months");
  private static final Set<String> DOMAINS = LISTS.get("domain");
  private static final Set<String> FOR_A_NIGHT = LISTS.get("for-a-night");
  private static final Set<String> BEGINNINGS = LISTS.get("beginnings");
  private static final Set<String> TIMELY = new HashSet<>();

  static {
    TIMELY.addAll(MONTHS.keySet());
    TIMELY.addAll(WEEKDAYS.keySet());
    TIMELY.addAll(UNITS.keySet());
    TIMELY.addAll(SEASONS.keySet());
    TIMELY.addAll(DAY_PARTS.keySet());
    TIMELY.addAll(Holidays.singleWords());
    TIMELY.removeAll(LISTS.get("not-timely"));
    TIMELY.addAll(LISTS.get("timely"));
  }

  private TimeWords() {}

  /** The words of a list. */
  static Set<String> list(String name) {
    return LISTS.get(name);
  }

  /** The words of the lists with a value in their name, and that value. */
  static <V> Map<String, V> valued(String name, Function<String, V> value) {
    Map<String, V> values = new HashMap<>();
    LISTS.valued(name).forEach((word, text) -> values.put(word, value.apply(text)));
    return values;
  }

  /** Whether a time expression may hold the word as that which makes it one. */
  static boolean isTimely(String word) {
    return TIMELY.contains(word);
  }

  /** Whether a time expression may begin with the word. */
  static boolean mayBegin(String word) {
    return TIMELY.contains(word) || BEGINNINGS.contains(word) || NumberWords.isNumber(word);
  }

  /** 1 to 12; 0 where the word is no month. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** Whether it is a month cut short, which a point may follow. */
  static boolean isShortMonth(String word) {
    return word.length() <= 4 && MONTHS.containsKey(word) && !WHOLE_MONTHS.contains(word);
  }

  static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word);
  }

  /** A weekday with an s at its end ("Mondays"). */
  static @Nullable DayOfWeek weekdays(String word) {
    return word.endsWith("days") ? WEEKDAYS.get(word.substring(0, word.length() - 1)) : null;
  }

  /** Of the singular or the plural. */
  static @Nullable Unit unit(String word) {
    return UNITS.get(word);
  }

  /** "years", and also "hrs". */
  static boolean isPluralUnit(String word) {
    return word.endsWith("s") && UNITS.containsKey(word);
  }

  /** 1 for spring to 4 for winter; 0 where the word is no season. */
  static int season(String word) {
    return SEASONS.getOrDefault(word, 0);
  }

  /** "com", behind the name of a site. */
  static boolean isDomain(String word) {
    return DOMAINS.contains(word);
  }

  /** Whether a thing is for a night or done in one, whichever that is: "bag", "delivery". */
  static boolean isForANight(String word) {
    return FOR_A_NIGHT.contains(word);
  }

  /** TIMEX3's name of a part of the day, with its T. */
  static @Nullable String dayPart(String word) {
    return DAY_PARTS.get(word);
  }
}
