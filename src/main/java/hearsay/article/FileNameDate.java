package hearsay.article;

import hearsay.article.date.DateText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in the name of a file: {@code 2025-09-26-export-ban.txt}, {@code wire_20250926.html}.
 * Letters and digits may not touch it, except for the {@code T} of a time.
 */
final class FileNameDate {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})(?=T\\d|[^\\p{L}\\p{N}]|$)");

  private FileNameDate() {}

  /** The first valid date of the years 1900 to 2100. */
  static Optional<LocalDate> of(String fileName) {
    Matcher matcher = DATE.matcher(fileName);
    int from = 0;
    while (matcher.find(from)) {
      int year = Integer.parseInt(matcher.group(1));
      Optional<LocalDate> date =
          year < FIRST_YEAR || year > LAST_YEAR
              ? Optional.empty()
              : DateText.of(
                  year, Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)));
      if (date.isPresent()) {
        return date;
      }
      from = matcher.start() + 1;
    }
    return Optional.empty();
  }
}
