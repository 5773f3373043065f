package hearsay.coreference;

import hearsay.annotate.Sentence;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name that news holds back: its first sentence has "A harbour pilot accused of smuggling told
 * a jury", and its next paragraph begins with "Gerald Ironside, 54, of Quay Street, denies".
 * Whoever is the first person with a name, and is told of there by age, home or deeds alone, is the
 * one whom the first sentence describes ("delayed identification" in the handbooks of journalism).
 */
final class DelayedNames {
  /** Paragraphs that may hold the description: a headline and the first one. */
  private static final int FIRST = 2;

  /** What tells of a person who has been described before. */
  private static final Pattern TOLD =
      Pattern.compile("(?:, (?:aged )?\\d{1,3}\\b|, (?:who|of|from)\\b| \\(\\d{1,3}\\))");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;

  DelayedNames(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
  }

  /**
   * The one who is named later.
   *
   * @param phrase of one whom the article has not told of before
   * @param described what the phrase alone tells
   */
  Optional<Referent> of(NounPhrase phrase, Referent described) {
    boolean introduced = phrase.determiner().equals("a") || phrase.determiner().equals("an");
    int sentence = words.sentenceAt(phrase.base().start());
    if (!introduced
        || !described.isOnePerson()
        || sentence >= words.sentenceCount()
        || words.sentence(sentence).paragraph() >= FIRST) {
      return Optional.empty();
    }
    int paragraph = words.sentence(sentence).paragraph();
    int next = sentence + 1;
    while (next < words.sentenceCount() && words.sentence(next).paragraph() == paragraph) {
      next++;
    }
    return next < words.sentenceCount() ? first(words.sentence(next), described) : Optional.empty();
  }

  private Optional<Referent> first(Sentence opening, Referent described) {
    Span before = new Span(0, opening.span().start());
    boolean others =
        named.within(before).stream().map(NamedMention::referent).anyMatch(DelayedNames::isPerson);
    return named
        .startingAt(opening.span().start())
        .filter(mention -> !others && isTold(mention))
        .map(NamedMention::referent)
        .filter(DelayedNames::isPerson)
        .filter(referent -> described.gender().agrees(referent.gender()))
        .filter(referent -> agrees(referent, described));
  }

  private static boolean isPerson(Referent referent) {
    return referent.type() == SourceType.PERSON && referent.name().indexOf(' ') > 0;
  }

  private boolean isTold(NamedMention mention) {
    return TOLD.matcher(words.text())
        .region(mention.span().end(), words.text().length())
        .lookingAt();
  }

  /** Not "Anna Kim, a judge," for "A pilot". */
  private static boolean agrees(Referent referent, Referent described) {
    return referent.nouns().isEmpty()
        || referent.nouns().stream().anyMatch(described.nouns()::contains);
  }
}
