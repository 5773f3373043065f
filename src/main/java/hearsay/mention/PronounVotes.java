package hearsay.mention;

import hearsay.text.LineBreaks;
import hearsay.text.Span;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells bodies from persons by the pronouns after their names, each place with one vote: "its" is
 * for a body, "he", "she" or "who" for a person.
 */
final class PronounVotes {
  /** How far after a name its pronoun may stand, in UTF-16 units. */
  private static final int REACH = 160;

  private static final Set<String> NEUTER = MentionWords.LISTS.get("neuter-pronoun");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?U:\\b)((?i:"
              + MentionWords.LISTS.oneOf("personal-pronoun")
              + "|"
              + MentionWords.LISTS.oneOf("neuter-pronoun")
              + "))(?U:\\b)");

  private PronounVotes() {}

  /** Whether more places of one name speak for a body than for a person. */
  static boolean areForBody(String text, Collection<Span> names) {
    return names.stream().mapToInt(name -> vote(text, name)).sum() > 0;
  }

  /** By the next pronoun on the line: 1 for a body, -1 for a person, 0 where none comes soon. */
  private static int vote(String text, Span name) {
    int end = Math.min(text.length(), name.end() + REACH);
    Matcher pronoun = PRONOUN.matcher(LineBreaks.firstLine(text.substring(name.end(), end)));
    if (!pronoun.find()) {
      return 0;
    }
    return NEUTER.contains(pronoun.group(1).toLowerCase(Locale.ROOT)) ? 1 : -1;
  }
}
