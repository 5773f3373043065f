package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who defines something says what it is: of "They define drift as a slow change of the keel" the
 * content is "drift as a slow change of the keel".
 */
final class Definition implements Repair {
  private static final String FINDER = "definition";

  /** The most tokens of what is defined. */
  private static final int LONGEST = 12;

  private static final Set<String> FIRST = Set.of("i", "we");

  @Override
  public String id() {
    return FINDER;
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return UnclaimedCues.addedOrAssured(
        article, attributions, sentence -> read(article, sentence.tokens()));
  }

  private static Optional<Attribution> read(ArticleContext article, List<Token> tokens) {
    for (int i = 1; i + 3 < tokens.size(); i++) {
      Token verb = tokens.get(i);
      if (verb.isFinite() && verb.lemma().equals("define")) {
        int as = as(tokens, i + 1);
        Optional<Span> source =
            SubjectBefore.of(article, tokens, i)
                .filter(
                    found -> !FIRST.contains(found.of(article.text()).toLowerCase(Locale.ROOT)));
        return as > i + 1 ? source.flatMap(who -> claim(tokens, who, verb)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The index of "as" behind what is defined; 0 for none. */
  private static int as(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && i < from + LONGEST; i++) {
      if (tokens.get(i).text().equals("as")) {
        return i;
      }
      if (TokenRange.MARKS.contains(tokens.get(i).text()) || tokens.get(i).isModal()) {
        return 0;
      }
    }
    return 0;
  }

  private static Optional<Attribution> claim(List<Token> tokens, Span source, Token verb) {
    List<Token> after =
        tokens.stream().filter(token -> token.span().start() >= verb.span().end()).toList();
    return TokenRange.withoutMarks(after, TokenRange.MARKS)
        .map(
            content ->
                new Attribution(
                    List.of(source), List.of(verb.span()), List.of(content), FINDER, CONFIDENCE));
  }
}
