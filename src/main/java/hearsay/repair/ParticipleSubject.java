package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A participle has the subject of the clause that it hangs on: of "Orlova attacked the plan on
 * Monday, calling it absurd" Orlova calls it so. Who does something to the subject does not: of
 * "Orlova was booed by students after telling them that it rained" Orlova tells them.
 */
final class ParticipleSubject implements Repair {
  private static final String COMMA = ",";
  private static final String BY = "by";
  private static final String CLOSING = "\"\u201d'\u2019\u00bb";

  private final RuleWords words;

  ParticipleSubject(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "participle-subject";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>(attributions);
    Map<Integer, List<Attribution>> bySentence = new HashMap<>();
    for (Attribution one : attributions) {
      if (one.source().size() == 1 && one.cue().size() == 1 && one.through() == null) {
        int sentence = article.words().sentenceAt(one.cue().get(0).start());
        bySentence.computeIfAbsent(sentence, any -> new ArrayList<>(1)).add(one);
      }
    }
    for (int i = 0; i < result.size(); i++) {
      Attribution participle = result.get(i);
      List<Token> cue =
          article.tokens(participle.cue()).stream().dropWhile(Token::isAdverb).toList();
      if (cue.isEmpty() || !cue.get(0).isGerund()) {
        continue;
      }
      List<Token> before =
          article.sentenceAt(cue.get(0).span().start()).stream()
              .filter(token -> token.span().end() <= cue.get(0).span().start())
              .toList();
      if (participle.source().isEmpty() && isBehindComma(before)) {
        int at = i;
        int sentence = article.words().sentenceAt(cue.get(0).span().start());
        subject(article, participle, before, bySentence.getOrDefault(sentence, List.of()))
            .ifPresent(source -> result.set(at, participle.withSource(source)));
      } else if (isAgent(participle, before)) {
        result.set(i, SentenceSubject.asSource(article, participle));
      }
    }
    return result;
  }

  /** ", calling", ", also calling" */
  private static boolean isBehindComma(List<Token> before) {
    int last = before.size() - 1;
    while (last >= 0 && before.get(last).isAdverb()) {
      last--;
    }
    return last > 0 && before.get(last).text().equals(COMMA);
  }

  /** Who says something in the clause before, nobody else having told of him. */
  private static Optional<List<Span>> subject(
      ArticleContext article,
      Attribution participle,
      List<Token> before,
      List<Attribution> attributions) {
    Span clause = Token.cover(before);
    return attributions.stream()
        .filter(one -> clause.contains(one.source().get(0)) && clause.contains(one.cue().get(0)))
        .filter(one -> one.source().get(0).end() <= one.cue().get(0).start())
        .filter(one -> participle.content().stream().noneMatch(one.source().get(0)::overlaps))
        .filter(one -> !isPutIn(article, one))
        .max(Comparator.comparing(one -> one.cue().get(0).start()))
        .map(Attribution::source);
  }

  /** "They wrote to her, Orlova said, threatening to sue": it may be they who threaten. */
  private static boolean isPutIn(ArticleContext article, Attribution one) {
    return one.content().stream()
        .filter(piece -> piece.end() <= one.source().get(0).start())
        .map(piece -> piece.of(article.text()))
        .anyMatch(words -> CLOSING.indexOf(words.charAt(words.length() - 1)) < 0);
  }

  /** "by students after", who do something to the subject. */
  private boolean isAgent(Attribution participle, List<Token> before) {
    if (participle.source().size() != 1
        || before.isEmpty()
        || !words.is(WordClass.SUBORDINATING_FORM, before.get(before.size() - 1).lower())) {
      return false;
    }
    Span source = participle.source().get(0);
    int by = 0;
    while (by < before.size() && before.get(by).span().end() <= source.start()) {
      by++;
    }
    boolean passive =
        by > 1 && before.get(by - 1).lower().equals(BY) && before.get(by - 2).isPastParticiple();
    return passive
        && before.subList(0, by).stream().anyMatch(token -> token.lemma().equals("be"))
        && before.get(before.size() - 2).span().end() <= source.end();
  }
}
