package hearsay.mention;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article says by verbs that persons are, become or were: "The chairman of Velmar is Anna
 * Kim", "Velmar appointed Anna Kim as its chairman", "Anna Kim, who works as a surveyor". Of "Anna
 * Kim succeeded Bob Low as chairman" she is the new and he the former one. What stands beside a
 * name without a verb, {@link Appositions} tells.
 */
final class Appointments {
  /** How far around a name to look, in UTF-16 units. */
  private static final int REACH = 110;

  private static final String FORMER = "former ";
  private static final String NEW = "new ";

  private static final String DETERMINER =
      "(?:" + MentionWords.LISTS.oneOf("apposition-determiner") + " )?";

  private static final String WORD = "[\\p{L}\\p{N}'\u2019&-]+";

  /** What one is, up to what ends it. */
  private static final String ROLE =
      DETERMINER
          + "(?<role>"
          + WORD
          + "(?: "
          + WORD
          + "){0,5}?)(?=[,.;:()\u2013\u2014\n]|$| "
          + MentionWords.LISTS.oneOf("role-end")
          + "(?U:\\b))";

  /** What a role is of, and when. */
  private static final String REST = "(?: (?:of|at|for|in|on) [^,.;:\n]{1,40}?)?";

  /** What may stand between a name and the verb. */
  private static final String OPEN =
      "(?:, \\d\\d,)?(?:,? who)?(?: " + MentionWords.LISTS.oneOf("before-appointment") + ")*";

  private static final String BE = " (?:was|is|been|being|be) (?:\\p{L}+ly |also )?";

  private static final String WHEN = "(?: (?:(?:earlier )?this|last|in|on) \\p{L}+| in \\d{4})?";

  /** "serves as", "became", "has been" */
  private static final Pattern BEING =
      after(
          "(?: "
              + MentionWords.LISTS.oneOf("serving-verb")
              + REST
              + " as| "
              + MentionWords.LISTS.oneOf("becoming-verb")
              + ") ");

  /** "was elected", "took over as", "succeeded Bob Low as" */
  private static final Pattern CHOSEN =
      after(
          "(?:"
              + BE
              + MentionWords.LISTS.oneOf("appointing-verb")
              + WHEN
              + "(?: as| to be| to serve as)?| (?:took|takes|taking) (?:over|office)"
              + WHEN
              + " as| "
              + MentionWords.LISTS.oneOf("succeeding-verb")
              + " (?:[\\p{L}.'\u2019-]+ ){1,6}?as) ");

  /** "resigned as", "was sacked as", "was succeeded as" */
  private static final Pattern LEFT =
      after(
          "(?: "
              + MentionWords.LISTS.oneOf("leaving-verb")
              + "|"
              + BE
              + MentionWords.LISTS.oneOf("dismissing-participle")
              + ")"
              + WHEN
              + " as ");

  private static final Pattern AS = Pattern.compile("(?:, \\d\\d,)?(?: as| to be) " + ROLE);
  private static final Pattern BARE = Pattern.compile(" " + ROLE);

  /** Titles before a name. */
  private static final String TITLES = "(?:\\p{Lu}[\\p{L}.]* ){0,2}$";

  private static final Pattern SUCCEEDED =
      Pattern.compile(
          "(?U:\\b)(?:" + MentionWords.LISTS.oneOf("succeeding-verb") + "|over from) " + TITLES);

  private static final Pattern APPOINTED =
      Pattern.compile("(?U:\\b)" + MentionWords.LISTS.oneOf("appointing-verb") + " " + TITLES);

  private static final Pattern ALSO_APPOINTED =
      Pattern.compile(
          "(?U:\\b)" + MentionWords.LISTS.oneOf("appointing-verb") + " [^.;:\n]*and " + TITLES);

  /** "was succeeded as chairman of Velmar by" */
  private static final Pattern SUCCEEDED_BY =
      Pattern.compile(
          "(?U:\\b)(?:succeeded|replaced|followed)"
              + WHEN
              + " as "
              + DETERMINER
              + "(?<role>"
              + WORD
              + "(?: "
              + WORD
              + "){0,5}?)"
              + REST
              + WHEN
              + " by "
              + TITLES);

  private static final Pattern COPULA =
      Pattern.compile(
          " (?:is|was|became|remains|remained|be|been)(?: now| then| still)? " + TITLES);

  /** "Its chief executive", "Velmar's chairman", "The head of the port authority" */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:^|[.,;:\n] ?|(?U:\\b)(?i:"
              + MentionWords.LISTS.oneOf("apposition-determiner")
              + ") )(?:(?i:"
              + MentionWords.LISTS.oneOf("apposition-determiner")
              + ") )?(?:[\\p{L} .&-]{1,40}?['\u2019]s )?(?<role>"
              + WORD
              + "(?: "
              + WORD
              + "){0,4}?)"
              + REST
              + "(?: (?:will|has|have))?$");

  private final String text;

  Appointments(String text) {
    this.text = text;
  }

  private static Pattern after(String verb) {
    return Pattern.compile(OPEN + verb + ROLE);
  }

  /** The phrases for the one named, without determiners; the noun last. */
  List<String> of(Span name) {
    List<String> found = new ArrayList<>();
    String after = text.substring(name.end(), Math.min(text.length(), name.end() + REACH));
    String before = text.substring(Math.max(0, name.start() - REACH), name.start());
    role(BEING, after).ifPresent(found::add);
    role(CHOSEN, after).map(NEW::concat).ifPresent(found::add);
    role(LEFT, after).map(FORMER::concat).ifPresent(found::add);
    as(before, after).ifPresent(found::add);
    Matcher copula = COPULA.matcher(before);
    if (copula.find()) {
      Matcher subject = SUBJECT.matcher(before.substring(0, copula.start()));
      if (subject.find()) {
        found.add(subject.group("role"));
      }
    }
    Matcher by = SUCCEEDED_BY.matcher(before);
    if (by.find()) {
      found.add(NEW + by.group("role"));
    }
    return found;
  }

  /** "appointed Anna Kim as its chairman", "succeeded Bob Low as chairman", "elected Kim mayor" */
  private static Optional<String> as(String before, String after) {
    Optional<String> as = role(AS, after);
    if (as.isPresent()) {
      if (SUCCEEDED.matcher(before).find()) {
        return as.map(FORMER::concat);
      }
      return as.filter(
              role -> APPOINTED.matcher(before).find() || ALSO_APPOINTED.matcher(before).find())
          .map(NEW::concat);
    }
    return role(BARE, after).filter(role -> APPOINTED.matcher(before).find()).map(NEW::concat);
  }

  private static Optional<String> role(Pattern pattern, String after) {
    Matcher role = pattern.matcher(after);
    return role.lookingAt() ? Optional.of(role.group("role")) : Optional.empty();
  }
}
