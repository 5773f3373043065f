package hearsay.article.date;

import hearsay.text.Blanks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a text states above its first paragraph: a line that is a date and nothing else, as
 * press releases have it below "For immediate release", perhaps with whom to ask behind it; else
 * that of a dateline, {@code LONDON, March 4, 2025 (Agency) —}.
 */
public final class StatedDate {
  private static final int MOST_LINES = 40;

  /** Words of a line from which on it is no menu or address but a paragraph, or a heading. */
  private static final int LONG_LINE = 26;

  /** What ends a sentence, and no heading. */
  private static final String ENDS = ".!?:;”\"’)";

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final String WORDS = "published|posted|released?|issued|date[d]?";

  /** What stands before a date in its line. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:" + WORDS + "|for immediate release)\\s*(?:on(?U:\\b))?\\s*[:,–—-]?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** A line before that of the date. */
  private static final Pattern LABEL_ALONE =
      Pattern.compile(
          "(?:" + WORDS + ")(?: on)?\\s*:?|.{0,30}(?U:\\b)for immediate release\\s*:?",
          Pattern.CASE_INSENSITIVE);

  /** What may stand behind a date in its line: whom to ask. */
  private static final Pattern CONTACT =
      Pattern.compile(
          "\\s*[|,;·•–—-]?\\s*(?U:\\b)(?:(?:media|press|news|public|for more information,?) )?"
              + "(?:contacts?|enquiries|inquiries)(?U:\\b).*",
          Pattern.CASE_INSENSITIVE);

  private static final String MONTH_AND_DAY = "\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? \\d{4}";
  private static final String DAY_AND_MONTH = "\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.? \\d{4}";

  /** A place in capitals at the least in its first letter, a date, an agency, a dash. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L} .,'’-]{1,50}?[,(–—-] ?(?:\\p{Lu}\\p{Ll}+day,? )?(?<date>"
              + MONTH_AND_DAY
              + "|"
              + DAY_AND_MONTH
              + ")\\)?[ ,]*(?:/?\\(?\\p{Lu}[\\p{L} .-]{1,30}\\)?/?)? ?(?:--|—|–|- |/)");

  private static final int DATELINE_LINES = 3;

  private StatedDate() {}

  /**
   * The one that is labelled first, or the only one.
   *
   * @param text an article's, from its body on
   */
  public static Optional<LocalDate> in(String text) {
    List<String> lines =
        text.lines().map(String::strip).filter(l -> !Blanks.isBlank(l)).limit(MOST_LINES).toList();
    List<LocalDate> alone = new ArrayList<>();
    for (int i = 0; i < lines.size() && !isParagraph(lines.get(i)); i++) {
      String line = lines.get(i);
      Matcher label = LABEL.matcher(line);
      boolean labelled = label.lookingAt();
      Optional<LocalDate> date = day(labelled ? line.substring(label.end()) : line);
      if (date.isPresent()) {
        if (labelled || (i > 0 && LABEL_ALONE.matcher(lines.get(i - 1)).matches())) {
          return date;
        }
        alone.add(date.get());
      }
    }
    if (alone.isEmpty()) {
      return dateline(lines);
    }
    return alone.stream().distinct().count() == 1 ? Optional.of(alone.get(0)) : Optional.empty();
  }

  private static boolean isParagraph(String line) {
    int words = line.split("\\s+", 2 * LONG_LINE).length;
    boolean ended = ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    return words >= 2 * LONG_LINE || (words >= LONG_LINE && ended);
  }

  private static Optional<LocalDate> dateline(List<String> lines) {
    return lines.stream()
        .limit(DATELINE_LINES)
        .map(DATELINE::matcher)
        .filter(Matcher::lookingAt)
        .map(matcher -> day(matcher.group("date")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "June 11, 2021 Contact: Ann Poole" */
  private static String withoutContact(String line) {
    Matcher contact = CONTACT.matcher(line);
    return contact.find() ? line.substring(0, contact.start()) : line;
  }

  private static Optional<LocalDate> day(String written) {
    return DateText.parse(withoutContact(written))
        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
  }
}
