package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A claim of nobody who is named, into which its cue is put: of "The ferry, it is alleged, was
 * never paid for" the halves on both sides are claimed.
 */
final class InsertedPassive implements Repair {
  private static final String FINDER = "inserted-passive";

  private final RuleWords words;

  InsertedPassive(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return FINDER;
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return UnclaimedCues.addedOrAssured(article, attributions, sentence -> read(sentence.tokens()));
  }

  private Optional<Attribution> read(List<Token> tokens) {
    for (int comma = 1; comma + 2 < tokens.size(); comma++) {
      if (tokens.get(comma).text().equals(",") && tokens.get(comma + 1).lower().equals("it")) {
        int end = endOfPassive(tokens, comma + 2);
        if (end > 0
            && (end == tokens.size() || TokenRange.MARKS.contains(tokens.get(end).text()))) {
          return claim(tokens, comma, end);
        }
      }
    }
    return Optional.empty();
  }

  /** The index behind "is alleged", "has long been claimed"; 0 where no such passive begins. */
  private int endOfPassive(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && isAuxiliary(tokens.get(at))) {
      at++;
    }
    boolean passive =
        at > from
            && at < tokens.size()
            && Passive.hasBe(tokens.subList(from, at))
            && words.is(WordClass.ALLEGED_FORM, tokens.get(at).lower());
    return passive ? at + 1 : 0;
  }

  private boolean isAuxiliary(Token token) {
    return words.is(WordClass.AUXILIARY_VERB, token.lemma()) || token.isAdverb();
  }

  private static Optional<Attribution> claim(List<Token> tokens, int comma, int end) {
    List<Span> halves = new ArrayList<>();
    TokenRange.withoutMarks(tokens.subList(0, comma), TokenRange.MARKS).ifPresent(halves::add);
    TokenRange.withoutMarks(tokens.subList(end, tokens.size()), TokenRange.MARKS)
        .ifPresent(halves::add);
    boolean said =
        !halves.isEmpty()
            && tokens.stream().noneMatch(InsertedPassive::isQuotationMark)
            && (tokens.subList(0, comma).stream().anyMatch(Token::isFinite)
                || tokens.subList(end, tokens.size()).stream().anyMatch(Token::isFinite));
    Span cue = tokens.get(comma + 2).span().cover(tokens.get(end - 1).span());
    return said
        ? Optional.of(new Attribution(List.of(), List.of(cue), halves, FINDER, CONFIDENCE))
        : Optional.empty();
  }

  private static boolean isQuotationMark(Token token) {
    return "\"\u201c\u201d\u00ab\u00bb``''".contains(token.text()) && token.isSign();
  }
}
