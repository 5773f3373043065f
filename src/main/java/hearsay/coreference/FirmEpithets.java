package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which firm a definite phrase takes up by its trade or its home, though the article has never
 * called it so: "the publishing company", "the Halden, Ore., lender" after "Velmar Inc. has cut its
 * dividend". It is the firm that has just been spoken of; nouns for what a firm is to another ("the
 * supplier", "the owner") mean nobody in particular.
 */
final class FirmEpithets {
  private static final Set<String> TRADES = CoreferenceWords.LISTS.get("trade-noun");
  private static final Set<String> ANY = CoreferenceWords.LISTS.get("any-trade-noun");
  private static final Set<String> GOODS = CoreferenceWords.LISTS.get("goods-noun");
  private static final Set<String> OTHERS = CoreferenceWords.LISTS.get("other-firm-modifier");

  private static final Map<String, Set<String>> SYNONYMS =
      CoreferenceWords.LISTS.byValue("trade-synonym");

  /** What may be of any kind where nothing but this is known of it. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}.&]{1,5}");

  /** How far behind a noun to look, in UTF-16 units. */
  private static final int REACH = 60;

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final DiscourseModel discourse;

  private final FirstIntroductions introductions;
  private final BodyEpithets bodies;

  FirmEpithets(TokenIndex words, HeadNouns headNouns, DiscourseModel discourse) {
    this.words = words;
    this.headNouns = headNouns;
    this.discourse = discourse;
    this.introductions = new FirstIntroductions(words);
    this.bodies = new BodyEpithets(headNouns, discourse, introductions);
  }

  /**
   * The firm of which the article has just spoken, or another body ({@link BodyEpithets}).
   *
   * @param claimed who it names is not meant, but may be why nobody else is
   */
  Optional<Referent> of(NounPhrase phrase, Claimed claimed) {
    String noun = headNouns.of(phrase);
    if (!isOfOne(phrase)) {
      return Optional.empty();
    }
    boolean telling = isTelling(phrase, noun);
    Optional<Referent> firm =
        (telling || isBareGoods(phrase, noun))
                && !introductions.have(phrase, noun, ANY.contains(noun))
            ? discourse.inFocus(
                phrase.base(),
                one -> mayBe(one, noun) && (telling || isSynonym(one, noun)),
                claimed)
            : Optional.empty();
    // "the department of Omega" is one of that name.
    boolean alone = !words.text().startsWith(" of ", phrase.head().span().end());
    return firm.isPresent() || !alone ? firm : bodies.of(phrase, noun, claimed);
  }

  private static boolean isOfOne(NounPhrase phrase) {
    return phrase.determiner().equals("the")
        && phrase.possessor().isEmpty()
        && !phrase.isPlural()
        && !phrase.isProper()
        && phrase.modifierWords().stream()
            .noneMatch(word -> OTHERS.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** "the airline", "the gas company", "the comb maker", "the maker of combs" */
  private boolean isTelling(NounPhrase phrase, String noun) {
    boolean modified = !phrase.modifiers().isEmpty();
    boolean complement = words.text().startsWith(" of ", phrase.head().span().end());
    boolean goods = complement && isOfGoods(phrase.head().span().end());
    return (TRADES.contains(noun) && !complement)
        || (ANY.contains(noun) && modified && !complement)
        || (GOODS.contains(noun) && (complement ? goods : modified));
  }

  /** "the manufacturer", of one that has been called a maker of something. */
  private boolean isBareGoods(NounPhrase phrase, String noun) {
    return GOODS.contains(noun)
        && phrase.modifiers().isEmpty()
        && !words.text().startsWith(" of ", phrase.head().span().end());
  }

  private static boolean isSynonym(Referent one, String noun) {
    return !Collections.disjoint(one.nouns(), SYNONYMS.getOrDefault(noun, Set.of()));
  }

  /** Whether what follows "of" is several things of a kind, and none in particular. */
  private boolean isOfGoods(int end) {
    List<Token> after = words.in(new Span(end, Math.min(words.text().length(), end + REACH)));
    return after.size() > 1
        && NounPhrase.read(after.subList(1, after.size()))
            .filter(goods -> goods.determiner().isEmpty() && goods.possessor().isEmpty())
            .filter(goods -> !goods.isProper())
            .isPresent();
  }

  /** A named body that may be a firm, and of no other trade by what the article calls it. */
  private boolean mayBe(Referent one, String noun) {
    if (one.type() != SourceType.ORGANIZATION || !one.isNamed()) {
      return false;
    }
    if (one.nouns().isEmpty()) {
      return !ACRONYM.matcher(one.name()).matches();
    }
    boolean firm = one.nouns().stream().allMatch(called -> FirmNouns.isOne(called, headNouns));
    boolean other =
        !ANY.contains(noun)
            && !isSynonym(one, noun)
            && one.nouns().stream().anyMatch(called -> isTrade(called) && !called.equals(noun));
    return firm && !other;
  }

  private static boolean isTrade(String noun) {
    return TRADES.contains(noun) || GOODS.contains(noun);
  }
}
