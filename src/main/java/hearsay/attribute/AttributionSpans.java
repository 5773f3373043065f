package hearsay.attribute;

import hearsay.annotate.AnnotatedArticle;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns spans of words into spans of the article's text. */
final class AttributionSpans {
  private static final String FINDER = "learned";

  /** Of attributions in the contents of others. */
  private static final String INNER_FINDER = "learned-inner";

  /** A blank line. */
  private static final Pattern PARAGRAPH = Pattern.compile("(?>\\R)\\h*\\R");

  private static final Pattern LINE = Pattern.compile("\\R");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’»)]*+$");

  private final String text;
  private final TokenEdges edges;

  AttributionSpans(AnnotatedArticle article) {
    text = article.article().text();
    edges = new TokenEdges(article.sentences());
  }

  /**
   * In UTF-16 units, at the edges of tokens, without blanks at the edges.
   *
   * @param words that the spans count
   * @param confidence as in {@link Attribution}
   */
  Attribution of(List<Word> words, LinkedSpans found, double confidence) {
    Attribution moved = of(words, found, confidence, span -> edges.move(span).orElse(span));
    return isApart(moved) ? moved : of(words, found, confidence, UnaryOperator.identity());
  }

  private Attribution of(
      List<Word> words, LinkedSpans found, double confidence, UnaryOperator<Span> move) {
    LabelledSpan source = found.source();
    return new Attribution(
            source == null ? List.of() : spans(words, List.of(source), move),
            spans(words, List.of(found.cue()), move),
            spans(words, found.contents(), move),
            found.via() == null ? FINDER : INNER_FINDER,
            confidence)
        .withEvidence(Evidence.of(found));
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

  /**
   * Joins neighbours that only blanks part, in one paragraph (a line that ends with its sentence
   * may end one, too), and those that the edges of a token made overlap.
   */
  private List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && !areParted(joined.get(last), span)) {
        joined.set(last, joined.get(last).cover(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private boolean areParted(Span before, Span after) {
    if (before.end() >= after.start()) {
      return false;
    }
    String between = text.substring(before.end(), after.start());
    return PARAGRAPH.matcher(between).find()
        || (LINE.matcher(between).find() && SENTENCE_END.matcher(before.of(text)).find())
        || !between
            .codePoints()
            .allMatch(
                character -> Characters.isSpace(character) || Characters.isDropped(character));
  }
}
