package hearsay.mention;

import hearsay.text.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What behind a comma tells whether a name is a person's or a town's, whatever its tag. */
final class PersonsAndPlaces {
  private static final Pattern ROLE =
      Pattern.compile(", (?:who |(?:(?:an?|the) )?(?:\\p{Ll}+ ){0,2}?(\\p{Ll}+)(?:,| of | in ))");

  private static final Pattern STATE =
      Pattern.compile(", (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)(?=[,.]|$)");

  private static final Set<String> STATES = MentionWords.LISTS.get("state-name");

  /** Nouns for admired people that are names of things, too. */
  private static final Set<String> PRAISE = MentionWords.LISTS.get("admired-person");

  private final String text;
  private final MentionLexicon lexicon;

  PersonsAndPlaces(String text, MentionLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** "Lund, star of the show," and "Lund, who" are a person's, "Lund, capital of" is not. */
  boolean isBeforeRole(Span name) {
    Matcher role = ROLE.matcher(text).region(name.end(), text.length());
    return role.lookingAt()
        && (role.group(1) == null
            || PRAISE.contains(role.group(1))
            || lexicon.headNouns().is(role.group(1), NounKind.PERSON));
  }

  /** "Halden, Ohio," is a town. */
  boolean isBeforeState(Span name) {
    Matcher state = STATE.matcher(text).region(name.end(), text.length());
    return name.of(text).indexOf(' ') < 0 && state.lookingAt() && STATES.contains(state.group(1));
  }
}
