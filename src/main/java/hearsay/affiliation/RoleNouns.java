package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells nouns that say what somebody is by his work, post or part in the story. */
final class RoleNouns {
  private static final Set<String> MORE = AffiliationWords.LISTS.get("role-noun");
  private static final Set<String> NO_ROLES = AffiliationWords.LISTS.get("no-role");
  private static final Set<String> STATE = AffiliationWords.LISTS.get("state-role");
  private static final Set<String> MINISTERS = AffiliationWords.LISTS.get("minister");
  private static final Set<String> SPOKESPERSONS = AffiliationWords.LISTS.get("spokesperson");
  private static final Set<String> CHAMBERS = AffiliationWords.LISTS.get("chamber-name");
  private static final Set<String> ONLY_ONE = AffiliationWords.LISTS.get("only-one");
  private static final Set<String> CORPORATE = AffiliationWords.LISTS.get("corporate-role");
  private static final Set<String> POSTS = AffiliationWords.LISTS.get("post");
  private static final Map<String, String> SEATS = AffiliationWords.LISTS.valued("seat");
  private static final Map<String, String> ABBREVIATED =
      AffiliationWords.LISTS.valued("abbreviation");
  private static final Set<String> POST_WORDS = AffiliationWords.LISTS.get("post-word");
  private static final Set<String> ATTORNEYS = AffiliationWords.LISTS.get("public-attorney");
  private static final Set<String> PUBLIC_OFFICES = AffiliationWords.LISTS.get("public-office");
  private static final Set<String> PARTISAN = AffiliationWords.LISTS.get("partisan");
  private static final Set<String> ONE = AffiliationWords.LISTS.get("one-role");
  private static final Set<String> MORE_BODIES = AffiliationWords.LISTS.get("more-bodies");
  private static final Set<String> NO_BODIES = AffiliationWords.LISTS.get("no-body");
  private static final Set<String> LOCAL = AffiliationWords.LISTS.get("local-role");
  private static final Set<String> TERRITORIES = AffiliationWords.LISTS.get("territory");
  private static final Set<String> WITHOUT_FIELD = AffiliationWords.LISTS.get("without-field");
  private static final Set<String> OCCASIONS = AffiliationWords.LISTS.get("occasion");
  private static final Set<String> SHORT_CHAMBERS =
      AffiliationWords.LISTS.get("chamber-short-name");
  private static final Set<String> PREMISES = AffiliationWords.LISTS.get("premises");
  private static final Set<String> OUTPOSTS = AffiliationWords.LISTS.get("outpost");
  private static final Set<String> RANKS = AffiliationWords.LISTS.get("rank");
  private static final Set<String> RANK_MODIFIERS = AffiliationWords.LISTS.get("rank-modifier");
  private static final Set<String> CIVIL = AffiliationWords.LISTS.get("civil-general");
  private static final Set<String> COURTESY = AffiliationWords.LISTS.get("courtesy-title");
  private static final Set<String> TAUGHT = AffiliationWords.LISTS.get("post-by-modifier");
  private static final Set<String> RUN = AffiliationWords.LISTS.get("run-by-body");
  private static final Pattern ENDING =
      Pattern.compile(".{3,}" + AffiliationWords.LISTS.oneOf("role-ending"));

  private final HeadNouns headNouns;

  RoleNouns(HeadNouns headNouns) {
    this.headNouns = headNouns;
  }

  /** Whether a word says what one or several are. */
  boolean isRole(Token token) {
    String noun = singular(token);
    return !NO_ROLES.contains(noun) && isPerson(noun);
  }

  /** Whether a word of a name says it, so that the name is a description. */
  boolean isRoleWord(String word) {
    return isPerson(headNouns.singular(word));
  }

  /** The same for one alone. */
  boolean isOneRole(Token token) {
    return (isRole(token) || ONE.contains(singular(token)))
        && !token.isPluralNoun()
        && (isAbbreviated(token) || singular(token).equals(token.lower()));
  }

  /** Whether no list has a noun, so that it may be a word for one by what he is: "titan". */
  boolean mayBeRole(Token token) {
    String noun = singular(token);
    return headNouns.kinds(noun).isEmpty()
        && !NO_ROLES.contains(noun)
        && !OCCASIONS.contains(noun)
        && !isBody(noun)
        && !TERRITORIES.contains(noun)
        && noun.length() > 2
        && noun.chars().allMatch(letter -> Character.isLetter(letter) || letter == '-');
  }

  /** "Sen." */
  boolean isAbbreviated(Token token) {
    return ABBREVIATED.containsKey(plain(token));
  }

  /** "Republican", "friend" */
  boolean isOnePerson(Token token) {
    return isPerson(singular(token))
        && token.isNoun()
        && !token.isPluralNoun()
        && singular(token).equals(token.lower());
  }

  private boolean isPerson(String noun) {
    return headNouns.is(noun, NounKind.PERSON)
        || MORE.contains(noun)
        || ENDING.matcher(noun).matches();
  }

  /** Whether it is a word for a person or for several, be it a role or not. */
  boolean isPeople(Token token) {
    String noun = singular(token);
    return isPerson(noun) || headNouns.is(noun, NounKind.GROUP);
  }

  /** Whether those who are called so serve a state, so that "Dutch" says which. */
  boolean isOfState(Token token) {
    return STATE.contains(singular(token));
  }

  /** Whether a ministry is called after what stands before the word. */
  boolean isMinister(Token token) {
    return MINISTERS.contains(singular(token));
  }

  /** "District" of "District Attorney". */
  boolean isPublicAttorney(Token modifier) {
    return ATTORNEYS.contains(plain(modifier));
  }

  /** "Public Advocate", "public defender" */
  boolean isPublicOffice(Token modifier, Token noun) {
    return plain(modifier).equals("public") && PUBLIC_OFFICES.contains(singular(noun));
  }

  /** "Chief" of "Acme Chief Executive". */
  boolean isOfPost(Token token) {
    return POST_WORDS.contains(plain(token));
  }

  /** "Democrats", "Republican": not the name of a body that one speaks for. */
  boolean isPeople(String name) {
    return NO_ROLES.contains(headNouns.singular(name))
        || PARTISAN.contains(name.toLowerCase(Locale.ROOT));
  }

  /** "mayor": of a place as its own. */
  boolean isLocal(Token token) {
    return LOCAL.contains(singular(token));
  }

  /** "county", "port": a place with those who run it. */
  boolean isTerritory(Token token) {
    return TERRITORIES.contains(singular(token));
  }

  /** Whether those who are called so run or serve a body or a place. */
  boolean isPublicPost(Token token) {
    return isOfState(token) || isLocal(token) || isCorporate(token);
  }

  /** "spokesman" */
  boolean isSpokesperson(Token token) {
    return SPOKESPERSONS.contains(singular(token));
  }

  /** Whether a noun is a chamber's own name: "senate". */
  boolean isChamber(String noun) {
    return CHAMBERS.contains(noun);
  }

  /** Whether it stands for a chamber's name: "House" of "House Majority Leader". */
  boolean isChamberShort(Token token) {
    return SHORT_CHAMBERS.contains(token.text());
  }

  /** Whether a place has but one body that a noun in the singular means: "government". */
  boolean isOnlyOne(String noun) {
    return ONLY_ONE.contains(noun);
  }

  /** A word for the body where such a post is: "court" for "judge"; null where none is known. */
  @Nullable String seat(String noun) {
    return SEATS.get(noun);
  }

  /** A modifier that does not say of what one is: "presiding judge", "Lord Justice". */
  boolean isWithoutField(Token modifier) {
    return modifier.isGerund() || WITHOUT_FIELD.contains(modifier.lower());
  }

  /** "stand", "headquarters": where a body is met that its modifiers name. */
  boolean isPremises(Token token) {
    return PREMISES.contains(singular(token));
  }

  /** "post", "station": a body by the name of its place. */
  boolean isOutpost(Token token) {
    return OUTPOSTS.contains(singular(token));
  }

  /** "chief executive", of a body and of no person. */
  boolean isCorporate(Token token) {
    return CORPORATE.contains(singular(token));
  }

  /** "chairman": a post of which a body has one, so that the body spoken of is meant. */
  boolean isPost(Token token) {
    return POSTS.contains(singular(token));
  }

  /** "Capt", which says little where the article has a post. */
  boolean isRank(Token token) {
    return RANKS.contains(plain(token));
  }

  /** "Rear" of "Rear Admiral". */
  boolean isOfRank(Token token) {
    return RANK_MODIFIERS.contains(plain(token));
  }

  /** "Attorney" of "Attorney General". */
  boolean isBeforeGeneral(Token token) {
    return CIVIL.contains(plain(token));
  }

  /** "Mrs", which is no role. */
  boolean isCourtesy(Token token) {
    return COURTESY.contains(plain(token));
  }

  /** "professor", which is a post where it is said of what, and a courtesy title else. */
  boolean isPostByModifier(Token token) {
    return TAUGHT.contains(plain(token));
  }

  boolean isBody(String noun) {
    return (headNouns.isBody(noun) || MORE_BODIES.contains(noun)) && !NO_BODIES.contains(noun);
  }

  boolean has(NounTrait trait, Token token) {
    return trait.isOf(singular(token));
  }

  /** Whether a name ends in a noun for what a body runs and is none: "Research Program". */
  boolean isRunByBody(String name) {
    return RUN.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** "maker", "company" */
  boolean isCompany(String noun) {
    return headNouns.is(noun, NounKind.COMPANY);
  }

  boolean isDocument(Token token) {
    return headNouns.is(singular(token), NounKind.DOCUMENT);
  }

  /**
   * In lower case; the word itself where neither the head nouns nor the roles have its singular.
   */
  String singular(Token token) {
    String abbreviated = ABBREVIATED.get(plain(token));
    if (abbreviated != null) {
      return abbreviated;
    }
    String noun = headNouns.singular(token.text());
    String without = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return MORE.contains(without) ? without : noun;
  }

  private static String plain(Token token) {
    String lower = token.lower();
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
