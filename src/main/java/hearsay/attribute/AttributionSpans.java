package hearsay.attribute;

import hearsay.annotate.AnnotatedArticle;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns spans of words into spans of the article's text. */
final class AttributionSpans {
  private final String text;
  private final TokenEdges edges;

  AttributionSpans(AnnotatedArticle article) {
    text = article.article().text();
    edges = new TokenEdges(article.sentences());
  }

  /** In UTF-16 units, at the edges of tokens, without blanks at the edges. */
  Attribution of(WordAttribution found) {
    Attribution moved = of(found, span -> edges.move(span).orElse(span));
    return isApart(moved) ? moved : of(found, UnaryOperator.identity());
  }

  private Attribution of(WordAttribution found, UnaryOperator<Span> move) {
    LinkedSpans spans = found.spans();
    LabelledSpan source = spans.source();
    return new Attribution(
            source == null ? List.of() : spans(found.words(), List.of(source), move),
            spans(found.words(), List.of(spans.cue()), move),
            spans(found.words(), spans.contents(), move),
            found.finder(),
            found.confidence())
        .withEvidence(Evidence.of(spans));
  }

  private static boolean isApart(Attribution attribution) {
    List<Span> spans =
        Stream.of(attribution.source(), attribution.cue(), attribution.content())
            .flatMap(List::stream)
            .sorted()
            .toList();
    return IntStream.range(1, spans.size()).noneMatch(i -> spans.get(i - 1).overlaps(spans.get(i)));
  }

  private List<Span> spans(
      List<Word> words, List<LabelledSpan> labelled, UnaryOperator<Span> move) {
    return joined(
        labelled.stream()
            .map(span -> new Span(words.get(span.first()).start(), words.get(span.last()).end()))
            .map(move)
            .flatMap(span -> Blanks.trim(text, span).stream())
            .toList());
  }

  /** Joins neighbours that only blanks part. */
  private List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && !hasWords(joined.get(last).end(), span.start())) {
        joined.set(last, joined.get(last).cover(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private boolean hasWords(int from, int to) {
    return !text.substring(from, to)
        .codePoints()
        .allMatch(character -> Characters.isSpace(character) || Characters.isDropped(character));
  }
}
