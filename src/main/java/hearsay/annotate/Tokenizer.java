package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import hearsay.article.Article;
import hearsay.error.StoppedException;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An article's body cut into sentences and tokens. Each line is cut apart from the others, so no
 * sentence crosses a line break of the text as it is read. Every character that is not blank is in
 * exactly one token; no token has a blank at its edges, or white space inside.
 *
 * <p>Two limits keep odd input from costing more than its length: a run of more than {@value
 * #LONGEST_RUN} units without white space is cut, and a sentence of more than {@value
 * #LONGEST_SENTENCE} tokens becomes several.
 */
final class Tokenizer {
  static final int LONGEST_RUN = 2_000;
  static final int LONGEST_SENTENCE = 200;

  /** The piece of a line that is given to CoreNLP's lexer at a time, in UTF-16 units. */
  private static final int LONGEST_PIECE = 10_000;

  /** The part of a line that is cut into sentences at a time, about, in UTF-16 units. */
  private static final int LONGEST_PART = 500_000;

  /** What models see of a longer word: their features read its edges and its shape. */
  private static final int LONGEST_WORD = 100;

  // Characters that the lexer does not know become tokens of their own and are not dropped.
  private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";

  /** The sentences of the body, in text order; cut when they are asked for. */
  Stream<Words> sentences(Article article) {
    Span body = article.body();
    if (body == null) {
      return Stream.empty();
    }
    String text = article.text();
    List<Span> lines = Paragraphs.of(text, body);
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(paragraph -> sentences(text, lines.get(paragraph), paragraph));
  }

  private static Stream<Words> sentences(String text, Span line, int paragraph) {
    return parts(text, line).stream()
        .flatMap(
            part ->
                new WordToSentenceProcessor<CoreLabel>()
                        .process(
                            AbbreviationPoints.joined(GluedSentences.parted(labels(text, part))))
                        .stream())
        .flatMap(sentence -> parts(sentence, paragraph));
  }

  private static Stream<Words> parts(List<CoreLabel> sentence, int paragraph) {
    return IntStream.iterate(0, from -> from < sentence.size(), from -> from + LONGEST_SENTENCE)
        .mapToObj(
            from -> sentence.subList(from, Math.min(from + LONGEST_SENTENCE, sentence.size())))
        .map(labels -> new Words(paragraph, List.copyOf(labels)));
  }

  /**
   * A line that is longer than any paragraph is cut into parts, at white space if there is some.
   */
  private static List<Span> parts(String text, Span line) {
    List<Span> parts = new ArrayList<>();
    int begin = line.start();
    for (int from = begin; from < line.end(); ) {
      int to = endOfPiece(text, from, line.end());
      if (to == line.end() || to - begin >= LONGEST_PART) {
        parts.add(new Span(begin, to));
        begin = to;
      }
      from = to;
    }
    return parts;
  }

  private static List<CoreLabel> labels(String text, Span part) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int from = part.start(); from < part.end(); ) {
      StoppedException.ifInterrupted();
      int to = endOfPiece(text, from, part.end());
      lex(text, from, to, labels);
      from = to;
    }
    return labels;
  }

  /**
   * Where to cut: CoreNLP's lexer may look ahead to the end of its input at each token, so it gets
   * a long line piece by piece, cut at white space where there is some.
   */
  private static int endOfPiece(String text, int from, int end) {
    int run = 0;
    int lastBlank = -1;
    for (int i = from; i < end; i++) {
      if (isSpace(text.charAt(i))) {
        run = 0;
        lastBlank = i;
      } else {
        run++;
      }
      boolean insidePair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < end
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (run >= LONGEST_RUN && !insidePair) {
        return i + 1;
      }
      if (i - from >= LONGEST_PIECE && lastBlank >= 0) {
        return lastBlank + 1;
      }
    }
    return end;
  }

  private static void lex(String text, int from, int to, List<CoreLabel> labels) {
    PTBTokenizer<CoreLabel> lexer =
        new PTBTokenizer<>(
            new StringReader(text.substring(from, to)), new CoreLabelTokenFactory(), OPTIONS);
    int end = from;
    while (lexer.hasNext()) {
      CoreLabel label = lexer.next();
      int start = from + label.beginPosition();
      // The lexer skips "&nbsp;" and its like, which are no white space here.
      add(text, end, start, "", labels);
      end = from + label.endPosition();
      add(text, start, end, label.word(), labels);
    }
    add(text, end, to, "", labels);
  }

  /**
   * Adds the token at [{@code start}, {@code end}) in pieces without white space: CoreNLP keeps "5
   * 1/2", telephone numbers and mark-up together.
   */
  private static void add(String text, int start, int end, String word, List<CoreLabel> labels) {
    int from = start;
    boolean whole = true;
    for (int i = start; i <= end; i++) {
      if (i == end || isSpace(text.charAt(i))) {
        whole &= i == end;
        String spelling = whole ? word : text.substring(from, i);
        Blanks.trim(text, from, i).ifPresent(span -> labels.add(label(text, span, spelling)));
        from = i + 1;
      }
    }
  }

  private static CoreLabel label(String text, Span span, String spelling) {
    String word = spelling.isEmpty() ? span.of(text) : spelling;
    if (word.length() > LONGEST_WORD) {
      word = word.substring(0, LONGEST_WORD);
    }
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    label.setOriginalText(span.of(text));
    label.setBeginPosition(span.start());
    label.setEndPosition(span.end());
    return label;
  }

  private static boolean isSpace(char c) {
    boolean plain = c > ' ' && c < '\u007f';
    return !plain && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
