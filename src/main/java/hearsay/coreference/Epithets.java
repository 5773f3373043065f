package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whom a definite phrase takes up by what he is, though the article has never called him so: "the
 * tycoon" after "Derek Chisels opened his third hotel". Of an office ("the judge") that is not
 * said, since its holder need not be told of before.
 */
final class Epithets {
  private static final Set<String> NOUNS = CoreferenceWords.LISTS.get("epithet-noun");

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final DiscourseModel discourse;

  Epithets(TokenIndex words, HeadNouns headNouns, DiscourseModel discourse) {
    this.words = words;
    this.headNouns = headNouns;
    this.discourse = discourse;
  }

  /**
   * The person of whom the article has just spoken.
   *
   * @param described what the phrase alone tells
   * @param besides who is not meant
   */
  Optional<Referent> of(NounPhrase phrase, Referent described, Predicate<Referent> besides) {
    String noun = headNouns.singular(phrase.head().text());
    boolean epithet =
        phrase.determiner().equals("the")
            && !phrase.isPlural()
            && !phrase.coordinated()
            && phrase.possessor().isEmpty()
            && NOUNS.contains(noun)
            && hasNoComplement(phrase, described)
            && !isIntroduced(noun, phrase.base().start());
    return epithet
        ? discourse.inFocus(
            phrase.base(),
            one ->
                one.type() == SourceType.PERSON
                    && one.isNamed()
                    && one.gender().agrees(described.gender())
                    && !besides.test(one))
        : Optional.empty();
  }

  /** "the author of the study" is its author, whoever has been spoken of. */
  private boolean hasNoComplement(NounPhrase phrase, Referent described) {
    return described.name().equals(Blanks.join(phrase.base().of(words.text())));
  }

  /** "A writer said … The writer": another than the one who has a name. */
  private boolean isIntroduced(String noun, int offset) {
    return Pattern.compile(
            "(?i)\\b"
                + CoreferenceWords.LISTS.oneOf("introducing-determiner")
                + " (?:[\\p{L}-]+ ){0,3}?"
                + Pattern.quote(noun)
                + "s?\\b")
        .matcher(words.text())
        .region(0, offset)
        .find();
  }
}
