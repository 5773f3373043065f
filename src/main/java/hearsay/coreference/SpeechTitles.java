package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.mention.GivenNames;
import hearsay.mention.Referent;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I" in a text whose title tells that it is a speech, and whose: "Remarks by Harbour
 * Secretary Anna B. Kim at the Halden Forum". A name that runs on into other capitals ("Anna Kim
 * Halden, Ore.") tells nobody, nor do two who speak together.
 */
final class SpeechTitles {
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?i)(?:[\\p{L}’'-]+ ){0,2}"
              + CoreferenceWords.LISTS.oneOf("own-text")
              + "(?U:\\b)[^\\n,]{0,40}? (?:of|by|from) ");

  /** A given name, initials, a surname, and what cannot be a part of it. */
  private static final Pattern NAME =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}’'-]+)((?: \\p{Lu}\\.)* (?:(?:de|van|von|der|la|Mc) ?)*"
              + "\\p{Lu}[\\p{L}’'-]+)(?=$|[,;:]| (?!and )\\p{Ll})");

  /** How far from the speech's noun the name may stand, in UTF-16 units. */
  private static final int REACH = 70;

  private SpeechTitles() {}

  /** The speaker; empty where the title is of no speech, or does not tell. */
  static Optional<Referent> speaker(@Nullable String title, GivenNames given) {
    if (title == null) {
      return Optional.empty();
    }
    Matcher speech = SPEECH.matcher(title);
    if (!speech.lookingAt()) {
      return Optional.empty();
    }
    Matcher name = NAME.matcher(title).region(speech.end(), title.length());
    while (name.find() && name.start() - speech.end() <= REACH) {
      if (title.substring(speech.end(), name.start()).contains(" and ")) {
        return Optional.empty();
      }
      if (given.isGiven(name.group(1))) {
        return Optional.of(Referent.of(name.group(1) + name.group(2), SourceType.PERSON, false));
      }
      // "Secretary Anna Kim": the name may begin with the next word.
      name.region(name.start() + 1, title.length());
    }
    return Optional.empty();
  }
}
