package hearsay.mention;

import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names behind the verb of a question, which a tagger takes for given names: "Will Lund come?" asks
 * of Anna Lund, where the article has her.
 */
final class AskedNames {
  /** Verbs that are given names too. */
  private static final Pattern ASKED = Pattern.compile("(?:Will|May) \\p{Lu}[\\p{L}'\u2019-]+");

  private static final Pattern GOES_ON = Pattern.compile(" (?:not |ever |\\p{L}+ly )?\\p{Ll}{2,}");

  private AskedNames() {}

  /**
   * The surnames of such names, by what the tagger has.
   *
   * @param persons where they are named
   * @param forms all their names
   */
  static Map<String, String> surnames(String text, List<Span> persons, Set<String> forms) {
    Map<String, String> found = new HashMap<>();
    for (Span span : persons) {
      String form = Blanks.join(span.of(text));
      if (ASKED.matcher(form).matches() && isAsked(text, span)) {
        String surname = form.substring(form.indexOf(' ') + 1);
        boolean another =
            forms.stream().anyMatch(other -> !other.equals(form) && other.endsWith(" " + surname));
        if (another) {
          found.put(form, surname);
        }
      }
    }
    return found;
  }

  /** Whether a sentence begins there, goes on with a small letter, and is a question. */
  private static boolean isAsked(String text, Span name) {
    int start = name.start();
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    boolean opens =
        start == 0
            || ".?!:\"\u201c\u201d".indexOf(text.charAt(start - 1)) >= 0
            || text.substring(start, name.start()).indexOf('\n') >= 0;
    int end = name.end();
    while (end < text.length() && ".?!\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean question = end < text.length() && text.charAt(end) == '?';
    return opens && question && GOES_ON.matcher(text).region(name.end(), text.length()).lookingAt();
  }
}
