package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.Stance;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A claim whose cue and "that" stand apart: "The ministry said on 3 May that the plant had closed",
 * "said at a briefing on Tuesday that". Where nobody has it, the subject of the sentence is the
 * source.
 */
final class InterruptedCue implements Repair {
  private static final String FINDER = "interrupted-cue";

  /** The most tokens between the verb and "that". */
  private static final int LONGEST = 10;

  @Override
  public String id() {
    return "interrupted-cue";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return UnclaimedCues.added(article, attributions, sentence -> read(article, sentence.tokens()));
  }

  private static Optional<Attribution> read(ArticleContext article, List<Token> tokens) {
    int verb = endOfSubject(tokens);
    if (verb <= 0 || verb >= tokens.size() || !isReporting(article, tokens.get(verb))) {
      return Optional.empty();
    }
    int that = verb + 1;
    while (that < tokens.size() && that - verb <= LONGEST && isAdverbial(tokens.get(that))) {
      that++;
    }
    boolean apart = that > verb + 1 && tokens.get(verb + 1).isPreposition();
    if (!apart || that >= tokens.size() || !tokens.get(that).text().equals("that")) {
      return Optional.empty();
    }
    Span source = tokens.get(0).span().cover(tokens.get(verb - 1).span());
    return TokenRange.withoutMarks(tokens.subList(that, tokens.size()), TokenRange.MARKS)
        .map(
            content ->
                new Attribution(
                    List.of(source),
                    List.of(tokens.get(verb).span()),
                    List.of(content),
                    FINDER,
                    CONFIDENCE));
  }

  /** How many tokens the noun phrase has that the sentence begins with; 0 for none. */
  private static int endOfSubject(List<Token> tokens) {
    int head =
        NounPhrase.read(tokens)
            .filter(phrase -> !phrase.coordinated())
            .map(phrase -> phrase.head().span().end())
            .orElse(0);
    return (int) tokens.stream().takeWhile(token -> token.span().end() <= head).count();
  }

  private static boolean isReporting(ArticleContext article, Token verb) {
    Stance stance = article.cues().read(List.of(verb)).stance();
    return verb.isFinite()
        && verb.isVerb()
        && (stance == Stance.ASSERT || stance == Stance.REPORT || stance == Stance.WARN);
  }

  /** Of a phrase of time or place: no verb, no mark but a figure's comma. */
  private static boolean isAdverbial(Token token) {
    return !token.isVerb()
        && !token.isModal()
        && !token.text().equals("that")
        && (token.text().equals(",")
            || token.text().codePoints().anyMatch(Character::isLetterOrDigit));
  }
}
