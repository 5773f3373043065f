package hearsay.annotate.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of time, in lower case. */
final class Vocabulary {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 1, "summer", 2, "fall", 3, "autumn", 3, "winter", 4);
  private static final Map<String, String> DAY_PARTS =
      Map.of(
          "morning", "TMO",
          "afternoon", "TAF",
          "evening", "TEV",
          "night", "TNI");
  private static final Set<String> WHOLE_MONTHS = Set.of("may", "june", "july");
  private static final Set<String> TIMELY = new HashSet<>();

  /** What an expression can begin with besides a timely word and a number. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          ("the a an in at this that these all each every per right one more most less fewer no not"
                  + " just little well up over about around roughly approximately under only barely"
                  + " exactly nearly almost some several few many countless dozens scores hundreds"
                  + " thousands last next previous prior preceding following subsequent ensuing"
                  + " same coming upcoming first second final latest latter closing initial opening"
                  + " corresponding comparable equivalent present later earlier sometime middle end"
                  + " beginning start close eve turn outset very as pre post q h fiscal financial"
                  + " calendar ad new good black boxing valentine valentines st independence"
                  + " bastille veterans armistice remembrance martin mlk presidents president"
                  + " mother mothers father fathers memorial labor labour columbus cyber ash palm"
                  + " maundy ascension whit tax")
              .split(" ", -1));

  static {
    String[] months = {
      "january jan",
      "february feb",
      "march mar",
      "april apr",
      "may",
      "june jun",
      "july jul",
      "august aug",
      "september sep sept",
      "october oct",
      "november nov",
      "december dec"
    };
    for (int i = 0; i < months.length; i++) {
      for (String month : months[i].split(" ", -1)) {
        MONTHS.put(month, i + 1);
      }
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3), day);
    }
    WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
    WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
    WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    for (Unit unit : Unit.values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      UNITS.put(name, unit);
      UNITS.put(name + "s", unit);
    }
    UNITS.remove("fiscal_year");
    UNITS.remove("fiscal_years");
    UNITS.remove("half");
    UNITS.remove("season");
    UNITS.remove("seasons");
    UNITS.remove("centurys");
    UNITS.put("centuries", Unit.CENTURY);
    UNITS.put("min", Unit.MINUTE);
    UNITS.put("mins", Unit.MINUTE);
    UNITS.put("sec", Unit.SECOND);
    UNITS.put("secs", Unit.SECOND);
    UNITS.put("hr", Unit.HOUR);
    UNITS.put("hrs", Unit.HOUR);
    UNITS.put("yr", Unit.YEAR);
    UNITS.put("yrs", Unit.YEAR);
    UNITS.put("workweek", Unit.WEEK);
    UNITS.put("workday", Unit.DAY);
    UNITS.put("workdays", Unit.DAY);
    TIMELY.addAll(MONTHS.keySet());
    TIMELY.addAll(WEEKDAYS.keySet());
    TIMELY.addAll(UNITS.keySet());
    TIMELY.addAll(SEASONS.keySet());
    TIMELY.addAll(DAY_PARTS.keySet());
    TIMELY.addAll(Holidays.singleWords());
    // Such words say nothing by themselves, and stand in every sentence.
    TIMELY.removeAll(List.of("sec", "secs", "min", "mins", "second"));
    TIMELY.addAll(
        List.of(
            ("today tonight yesterday tomorrow now currently current recently recent lately"
                    + " nowadays presently past future overnight midday noon midnight mid early"
                    + " late annual annually daily weekly monthly hourly yearly nightly weekday"
                    + " weekdays half pm clock being term eoy otd fy cy bc bce ad thousand"
                    + " fifteen sixteen seventeen eighteen nineteen twenty")
                .split(" ", -1)));
    for (DayOfWeek day : DayOfWeek.values()) {
      TIMELY.add(day.name().toLowerCase(Locale.ROOT) + "s");
    }
    for (String length : List.of("day", "week", "month", "year", "hour", "decade", "night")) {
      TIMELY.add(length + "long");
    }
    TIMELY.addAll(List.of("twenties", "thirties", "forties", "fifties", "sixties"));
    TIMELY.addAll(List.of("seventies", "eighties", "nineties"));
  }

  private Vocabulary() {}

  /** Whether a time expression may hold the word as that which makes it one. */
  static boolean isTimely(String word) {
    return TIMELY.contains(word);
  }

  /** Whether a time expression may begin with the word. */
  static boolean mayBegin(String word) {
    return TIMELY.contains(word) || BEGINNINGS.contains(word) || NumberReader.isNumberWord(word);
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

  /** TIMEX3's name of a part of the day, with its T. */
  static @Nullable String dayPart(String word) {
    return DAY_PARTS.get(word);
  }
}
