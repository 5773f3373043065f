package hearsay.coreference;

import hearsay.mention.NounKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Nouns that take up any body of their kind, whatever the article calls it. */
final class GeneralNouns {
  private static final Set<String> STATE = CoreferenceWords.LISTS.get("any-state-noun");

  private static final Map<NounKind, Set<String>> NOUNS =
      Map.of(
          NounKind.MEDIA, CoreferenceWords.LISTS.get("any-media-noun"),
          NounKind.COMPANY, CoreferenceWords.LISTS.get("any-company-noun"),
          NounKind.BANK, CoreferenceWords.LISTS.get("any-bank-noun"),
          NounKind.STATE, STATE,
          NounKind.BODY, CoreferenceWords.LISTS.get("any-organization-noun"));

  /** Nouns for a body of which nothing is known. */
  private static final Set<String> ANY_BODY = CoreferenceWords.LISTS.get("any-body-noun");

  /** Nouns for bodies whose names do not hold them. */
  private static final Set<String> COMPANY = CoreferenceWords.LISTS.get("company-noun");

  /** Media on paper, and those that are not. */
  private static final Set<String> PRINTED = CoreferenceWords.LISTS.get("printed-medium");

  private static final Set<String> UNPRINTED = CoreferenceWords.LISTS.get("unprinted-medium");

  private static final Set<String> ANY_ACRONYM = CoreferenceWords.LISTS.get("any-acronym-noun");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

  private GeneralNouns() {}

  /** The kinds of bodies that a noun in the singular may take up; none for most nouns. */
  static Set<NounKind> kinds(String noun) {
    Set<NounKind> kinds = EnumSet.noneOf(NounKind.class);
    NOUNS.forEach(
        (kind, nouns) -> {
          if (nouns.contains(noun)) {
            kinds.add(kind);
          }
        });
    return kinds;
  }

  static boolean meansAnyBody(String noun) {
    return ANY_BODY.contains(noun);
  }

  static boolean meansCompany(String noun) {
    return COMPANY.contains(noun);
  }

  /**
   * Whether the noun may take up a body of its kind that is called by the other: no court is an
   * agency, no broadcaster a newspaper.
   */
  static boolean mayMean(String noun, String called) {
    if (PRINTED.contains(noun)) {
      return !UNPRINTED.contains(called);
    }
    return !STATE.contains(noun)
        || CoreferenceWords.LISTS.get("state-body:" + noun).contains(called);
  }

  /** Whether the noun may take up a body of a name of which nothing else is known: an acronym. */
  static boolean mayMeanAcronym(String noun, String name) {
    return ANY_ACRONYM.contains(noun) && ACRONYM.matcher(name).matches();
  }
}
