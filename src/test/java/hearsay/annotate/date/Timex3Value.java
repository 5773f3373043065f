package hearsay.annotate.date;

import java.util.regex.Pattern;

/**
 * The grammar of TIMEX3's {@code value}, after ISO 8601 and the TimeML annotation guidelines
 * (1.2.1): dates to any precision with {@code X} for what is not known ({@code 2024}, {@code 199X},
 * {@code XXXX-09-24}, {@code 2024-W07-1}, {@code 2024-W07-WE}, {@code 2024-Q2}, {@code 2024-H1},
 * {@code 2024-SU}), times of day after a date ({@code 2024-02-01T14:30}, {@code TMO}), durations
 * ({@code P6M}, {@code PXY}, {@code PT30M}) and {@code PAST_REF}, {@code PRESENT_REF}, {@code
 * FUTURE_REF}.
 */
final class Timex3Value {
  private static final String YEAR = "(?:[0-9X]{2,4}|BC[0-9X]{1,4})";
  private static final String WITHIN_YEAR =
      "(?:-[0-9X]{2}(?:-[0-9X]{2})?"
          + "|-W[0-9X]{2}(?:-(?:[1-7X]|WE))?"
          + "|-Q[1-4X]|-H[12X]|-(?:SP|SU|FA|WI))";
  private static final String DATE = "(?:FY)?" + YEAR + WITHIN_YEAR + "?";
  private static final String TIME_OF_DAY =
      "T(?:MO|MI|AF|EV|NI|DT|[0-2X][0-9X](?::?[0-5X][0-9X](?::?[0-5X][0-9X](?:\\.\\d{1,3})?)?)?"
          + "(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)";
  private static final String NUMBER = "(?:\\d{1,9}(?:\\.\\d{1,9})?|X{1,2})";
  private static final String DURATION =
      "P(?=[0-9XT])(?:"
          + NUMBER
          + "(?:ML|CE|DE|QU|WE|FY|Y|M|W|D|SP|SU|FA|WI|Q))*(?:T(?:MO|MI|AF|EV|NI|(?:"
          + NUMBER
          + "[HMS])+|"
          + NUMBER
          + "(?:MO|MI|AF|EV|NI|DT)))?";
  private static final Pattern GRAMMAR =
      Pattern.compile(
          "(?:PAST|PRESENT|FUTURE)_REF|"
              + DATE
              + "(?:"
              + TIME_OF_DAY
              + ")?|"
              + TIME_OF_DAY
              + "|"
              + DURATION);

  private Timex3Value() {}

  static boolean isSound(String value) {
    return GRAMMAR.matcher(value).matches();
  }
}
