package hearsay.article.html;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the title of an article before its text, once. */
final class Headline {
  /** Lines in which the title is looked for. */
  private static final int LOOKED_AT = 8;

  /** What stands above a headline, such as the name of a section, is shorter. */
  private static final int SHORT = 80;

  private Headline() {}

  static String first(@Nullable String title, String text) {
    if (title == null) {
      return text;
    }
    int end = endOfTitle(title, text);
    String rest = text.substring(end).stripLeading();
    return rest.isEmpty() ? title : title + "\n\n" + rest;
  }

  /** Where the first lines end with the title; 0 where they do not. */
  private static int endOfTitle(String title, String text) {
    List<String> lines = text.lines().limit(LOOKED_AT * 2L).toList();
    int at = 0;
    for (String line : lines) {
      at = text.indexOf(line, at) + line.length();
      if (isTitle(line, title)) {
        return at;
      }
      if (line.length() > SHORT || line.endsWith(".")) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a line is the title, or the title with the site's name left off. */
  private static boolean isTitle(String line, String title) {
    String one = plain(line);
    String other = plain(title);
    return one.equals(other)
        || (one.length() * 2 >= other.length() && !one.isEmpty() && other.startsWith(one));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
