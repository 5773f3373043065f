package hearsay.mention;

import java.util.Locale;
import java.util.Set;

/** A mention feature: which singular pronoun takes a person up, as far as the text tells. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  private static final Set<String> MALE_TITLES = MentionWords.LISTS.get("male-title");
  private static final Set<String> FEMALE_TITLES = MentionWords.LISTS.get("female-title");
  private static final Set<String> MALE_NOUNS = MentionWords.LISTS.get("male-noun");
  private static final Set<String> FEMALE_NOUNS = MentionWords.LISTS.get("female-noun");
  private static final Set<String> MALE_ENDINGS = MentionWords.LISTS.get("male-ending");
  private static final Set<String> FEMALE_ENDINGS = MentionWords.LISTS.get("female-ending");

  /** Whether a pronoun of this gender may stand for someone of the other. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** This gender, or where it is not known, the other. */
  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }

  /** The gender that a title before a name tells: "Mrs". */
  static Gender ofTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (MALE_TITLES.contains(lower)) {
      return MALE;
    }
    return FEMALE_TITLES.contains(lower) ? FEMALE : UNKNOWN;
  }

  /**
   * The gender that a noun for a person tells.
   *
   * @param noun in the singular, lower case: "spokeswoman"
   */
  static Gender ofNoun(String noun) {
    if (FEMALE_NOUNS.contains(noun) || FEMALE_ENDINGS.stream().anyMatch(noun::endsWith)) {
      return FEMALE;
    }
    boolean male = MALE_NOUNS.contains(noun) || MALE_ENDINGS.stream().anyMatch(noun::endsWith);
    return male ? MALE : UNKNOWN;
  }
}
