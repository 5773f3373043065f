package hearsay.mention;

import hearsay.annotate.OrganizationTag;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Persons with given names that no list has, by the body that they are of and what they do there:
 * "Qwelda Orlova of Halden University said", "according to Qwelda Orlova of the Tide Institute".
 */
final class SpeakersOfBodies {
  private static final Pattern OF = Pattern.compile(" of (?:the )?");

  private static final Pattern SPEAKS =
      Pattern.compile(
          ",? (?:also |has |had )?" + MentionWords.LISTS.oneOf("speaker-verb") + "(?U:\\b)");

  private static final Pattern SPOKE =
      Pattern.compile(
          "(?U:\\b)(?:" + MentionWords.LISTS.oneOf("speaker-verb") + "|[Aa]ccording to) $");

  /** The most UTF-16 units of what leads to a speaker. */
  private static final int REACH = 20;

  private final String text;
  private final HeadNouns headNouns;
  private final IntroducedNames introduced;
  private final Map<Integer, Integer> bodies = new HashMap<>();

  SpeakersOfBodies(
      String text, HeadNouns headNouns, IntroducedNames introduced, List<OrganizationTag> bodies) {
    this.text = text;
    this.headNouns = headNouns;
    this.introduced = introduced;
    bodies.forEach(tag -> this.bodies.put(tag.span().start(), tag.span().end()));
  }

  /**
   * Whether two words with capitals name one.
   *
   * @param name both, in UTF-16 units
   */
  boolean isOne(String given, String surname, Span name) {
    Matcher of = OF.matcher(text).region(name.end(), text.length());
    Integer body = of.lookingAt() ? bodies.get(of.end()) : null;
    if (body == null) {
      return false;
    }
    String before = text.substring(Math.max(0, name.start() - REACH), name.start());
    boolean speaks =
        SPEAKS.matcher(text).region(body, text.length()).lookingAt()
            || SPOKE.matcher(before).find();
    return speaks
        && headNouns.kinds(headNouns.singular(surname)).isEmpty()
        && introduced.mayBeGiven(given);
  }
}
