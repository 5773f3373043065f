package hearsay.mention;

import hearsay.text.LineBreaks;
import hearsay.text.Span;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the gender of a person by the pronouns that can only take up the subject of their clause:
 * "Lund lost her seat", "Lund defended himself". Each place of a name has one vote.
 */
final class GenderVotes {
  /** How far after a name its pronoun may stand, in UTF-16 units. */
  private static final int REACH = 100;

  private static final Set<String> FEMALE = MentionWords.LISTS.get("female-bound-pronoun");

  /**
   * After the name, and an age, or a party in brackets, with no other name, comma or point between,
   * with which another may be meant.
   */
  private static final Pattern BOUND =
      Pattern.compile(
          "(?!['\u2019])(?: \\([^()]{1,12}\\)|, \\d{1,3},)?[^.,;:!?\"\u201c\u201d\\p{Lu}\n]{1,80}?(?U:\\b)(?:"
              + MentionWords.LISTS.oneOf("bound-pronoun")
              + "|her(?=\\s\\p{Ll}+)(?!\\s"
              + MentionWords.LISTS.oneOf("after-object")
              + "(?U:\\b)))(?U:\\b)");

  private GenderVotes() {}

  /** What more places of one name speak for; unknown where they are as many. */
  static Gender of(String text, Collection<Span> names) {
    int sum = names.stream().mapToInt(name -> vote(text, name)).sum();
    if (sum == 0) {
      return Gender.UNKNOWN;
    }
    return sum > 0 ? Gender.FEMALE : Gender.MALE;
  }

  /** 1 for a woman, -1 for a man, 0 where nothing tells. */
  private static int vote(String text, Span name) {
    int end = Math.min(text.length(), name.end() + REACH);
    Matcher bound = BOUND.matcher(LineBreaks.firstLine(text.substring(name.end(), end)));
    if (!bound.lookingAt()) {
      return 0;
    }
    String pronoun = bound.group().substring(bound.group().lastIndexOf(' ') + 1);
    return FEMALE.contains(pronoun.toLowerCase(Locale.ROOT)) ? 1 : -1;
  }
}
