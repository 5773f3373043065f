package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Quoted;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Of what somebody is confident he believes, with or without "that": "The crew were confident it
 * would float".
 */
final class Conviction implements Repair {
  private static final String FINDER = "conviction";

  /** The most tokens of a clause up to its verb. */
  private static final int REACH = 8;

  private final RuleWords words;

  Conviction(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return FINDER;
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    Quoted quoted = new Quoted(article.article());
    return UnclaimedCues.addedOrAssured(
        article, attributions, sentence -> read(article, quoted, sentence.tokens()));
  }

  private Optional<Attribution> read(ArticleContext article, Quoted quoted, List<Token> tokens) {
    for (int i = 2; i + 2 < tokens.size(); i++) {
      int be = words.is(WordClass.CONVINCED_FORM, tokens.get(i).text()) ? be(tokens, i) : 0;
      if (be > 0 && isClause(tokens, i + 1) && !quoted.covers(tokens.get(i).span())) {
        Span cue = tokens.get(be).span().cover(tokens.get(i).span());
        List<Token> after = tokens.subList(i + 1, tokens.size());
        return SubjectBefore.of(article, tokens, be)
            .flatMap(
                source ->
                    TokenRange.withoutMarks(after, TokenRange.MARKS)
                        .map(
                            content ->
                                new Attribution(
                                    List.of(source),
                                    List.of(cue),
                                    List.of(content),
                                    FINDER,
                                    CONFIDENCE)));
      }
    }
    return Optional.empty();
  }

  /** The index of the finite verb whose complement the adjective is; 0 for none. */
  private static int be(List<Token> tokens, int adjective) {
    int at = adjective - 1;
    while (at > 0 && tokens.get(at).isAdverb()) {
      at--;
    }
    return tokens.get(at).isFinite() && tokens.get(at).lemma().equals("be") ? at : 0;
  }

  /** "that", or a subject with its verb. */
  private static boolean isClause(List<Token> tokens, int from) {
    if (tokens.get(from).text().equals("that")) {
      return from + 2 < tokens.size();
    }
    List<Token> rest = tokens.subList(from, Math.min(tokens.size(), from + REACH));
    if (rest.get(0).isPersonalPronoun()) {
      return rest.size() > 1 && (rest.get(1).isFinite() || rest.get(1).isAdverb());
    }
    return NounPhrase.read(rest)
        .filter(phrase -> phrase.head().isNoun() && !phrase.coordinated())
        .flatMap(
            phrase ->
                rest.stream()
                    .filter(token -> token.span().start() >= phrase.head().span().end())
                    .findFirst())
        .filter(Token::isFinite)
        .isPresent();
  }
}
