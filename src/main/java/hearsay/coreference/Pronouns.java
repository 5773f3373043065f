package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.mention.Gender;
import hearsay.mention.Referent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pronouns of English by what they take up; all words in lower case. */
final class Pronouns {
  private static final Set<String> MALE = CoreferenceWords.LISTS.get("male-pronoun");
  private static final Set<String> FEMALE = CoreferenceWords.LISTS.get("female-pronoun");
  private static final Set<String> NEUTER = CoreferenceWords.LISTS.get("neuter-pronoun");
  private static final Set<String> PLURAL = CoreferenceWords.LISTS.get("plural-pronoun");
  private static final Set<String> FIRST = CoreferenceWords.LISTS.get("first-pronoun");
  private static final Set<String> FIRST_PLURAL =
      CoreferenceWords.LISTS.get("first-plural-pronoun");
  private static final Set<String> RELATIVE = CoreferenceWords.LISTS.get("relative-pronoun");

  /** How a name ends that is an unknown noun for a person. */
  private static final Pattern AGENT =
      Pattern.compile(CoreferenceWords.LISTS.oneOf("agent-ending") + "$");

  private Pronouns() {}

  /** What kind of source a pronoun is when nobody knows whom it takes up; null for other words. */
  static @Nullable SourceType type(String word) {
    if (MALE.contains(word) || FEMALE.contains(word) || isFirst(word)) {
      return SourceType.PERSON;
    }
    if (PLURAL.contains(word) || isFirstPlural(word)) {
      return SourceType.GROUP;
    }
    if (NEUTER.contains(word)) {
      return SourceType.ORGANIZATION;
    }
    return isRelative(word) ? SourceType.UNNAMED : null;
  }

  static boolean isRelative(String word) {
    return RELATIVE.contains(word);
  }

  /** "I" */
  static boolean isFirst(String word) {
    return FIRST.contains(word);
  }

  /** "we" */
  static boolean isFirstPlural(String word) {
    return FIRST_PLURAL.contains(word);
  }

  /** "they" */
  static boolean isPlural(String word) {
    return PLURAL.contains(word);
  }

  /** The gender of those whom a pronoun takes up; unknown for all but "he" and "she". */
  static Gender gender(String word) {
    if (MALE.contains(word)) {
      return Gender.MALE;
    }
    return FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Whom a pronoun of the third person agrees with in number, gender and kind. */
  static Predicate<Referent> agreement(String word) {
    if (MALE.contains(word)) {
      return referent -> isPerson(referent) && Gender.MALE.agrees(referent.gender());
    }
    if (FEMALE.contains(word)) {
      return referent -> isPerson(referent) && Gender.FEMALE.agrees(referent.gender());
    }
    return PLURAL.contains(word) ? Referent::plural : Referent::isThing;
  }

  /** "the chain", a noun that no list has, is nobody; "the roofer" may be. */
  private static boolean isPerson(Referent referent) {
    boolean unknown = referent.type() == SourceType.UNNAMED && referent.nouns().isEmpty();
    return referent.isOnePerson() && (!unknown || AGENT.matcher(referent.name()).find());
  }
}
