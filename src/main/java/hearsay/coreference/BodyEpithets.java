package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which body that is no firm a definite phrase takes up by what it is, though the article has never
 * called it so: "the agency", "the broadcaster", "the Halden-based institute" after "Velmar
 * Wildfire has lost a crew". It is the body that has just been spoken of, if nothing is known of it
 * that it could not be with that noun.
 */
final class BodyEpithets {
  private static final String TABLE = "body-epithet:";

  /** The nouns that the table has. */
  private static final Set<String> NOUNS = CoreferenceWords.LISTS.get("body-epithet-noun");

  /** Those of them by which no body is called of which nothing is known. */
  private static final Set<String> BY_KIND = CoreferenceWords.LISTS.get("body-epithet-by-kind");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&]{1,5}");

  private final HeadNouns headNouns;
  private final DiscourseModel discourse;
  private final FirstIntroductions introductions;

  BodyEpithets(HeadNouns headNouns, DiscourseModel discourse, FirstIntroductions introductions) {
    this.headNouns = headNouns;
    this.discourse = discourse;
    this.introductions = introductions;
  }

  /**
   * The body of which the article has just spoken.
   *
   * @param phrase a definite one, of one
   * @param noun its own, in the singular, lower case
   * @param claimed who it names is not meant, but may be why nobody else is
   */
  Optional<Referent> of(NounPhrase phrase, String noun, Claimed claimed) {
    // Those that may be any body are told by more than that (Descriptions).
    boolean known = NOUNS.contains(noun) && !GeneralNouns.meansAnyBody(noun);
    boolean based = Descriptions.isBased(phrase);
    boolean possible =
        (known || based)
            && headNouns.isBody(noun)
            && Descriptions.isPlaced(phrase, noun)
            && !introductions.have(phrase, noun, false);
    return possible
        ? discourse
            .inFocus(phrase.base(), one -> mayBe(one, noun), claimed)
            .filter(one -> based || isTelling(one))
        : Optional.empty();
  }

  /** A named body of which nothing is known, or that may be called so besides. */
  private boolean mayBe(Referent one, String noun) {
    if (one.type() != SourceType.ORGANIZATION || !one.isNamed()) {
      return false;
    }
    Set<String> others = NOUNS.contains(noun) ? CoreferenceWords.LISTS.get(TABLE + noun) : Set.of();
    return (one.nouns().isEmpty() && !BY_KIND.contains(noun))
        || one.nouns().contains(noun)
        || (headNouns.is(noun, NounKind.COMPANY) && areFirms(one.nouns()))
        || !Collections.disjoint(one.nouns(), others);
  }

  /** Not "Velmar", which may be a firm as well as an agency. */
  private static boolean isTelling(Referent one) {
    String name = one.name();
    return !one.nouns().isEmpty() || name.indexOf(' ') > 0 || ACRONYM.matcher(name).matches();
  }

  private boolean areFirms(Set<String> nouns) {
    return nouns.stream().allMatch(called -> FirmNouns.isOne(called, headNouns));
  }
}
