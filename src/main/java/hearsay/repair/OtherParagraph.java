package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.grammar.Quoted;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.List;

/**
 * What is said in a sentence goes on in another paragraph only as a quotation, or where a colon
 * announces it: of "The report speaks of delays." and the answer below it, "I have read it. She is
 * right.", nothing is the report's but the delays. Nor is a sentence above with a quotation in it
 * ("“It leaks” in May, said Kim.") a part of what is said without marks.
 */
final class OtherParagraph implements Repair {
  private static final String ANNOUNCING = ":-*\u2013\u2014\u2022";

  @Override
  public String id() {
    return "other-paragraph";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    Quoted quoted = new Quoted(article.article());
    return attributions.stream()
        .map(attribution -> repaired(article, quoted, attribution))
        .toList();
  }

  private static Attribution repaired(
      ArticleContext article, Quoted quoted, Attribution attribution) {
    if (attribution.cue().isEmpty() || attribution.content().size() < 2) {
      return attribution;
    }
    TokenIndex words = article.words();
    int own = paragraph(words, attribution.cue().get(0).end() - 1);
    boolean quotes =
        attribution.content().stream()
            .anyMatch(
                piece -> paragraph(words, piece.start()) == own && opensQuoted(quoted, piece));
    List<Span> kept =
        attribution.content().stream()
            .filter(
                piece ->
                    paragraph(words, piece.start()) < own
                        ? quotes || quoted.covers(piece) || !opensQuoted(quoted, piece)
                        : isIn(words, piece, own)
                            || opensQuoted(quoted, piece)
                            || isAnnounced(article.text(), piece))
            .toList();
    return kept.stream().anyMatch(piece -> isIn(words, piece, own))
        ? attribution.withContent(kept)
        : attribution;
  }

  private static boolean opensQuoted(Quoted quoted, Span piece) {
    return quoted.covers(new Span(piece.start(), piece.start() + 1));
  }

  private static boolean isIn(TokenIndex words, Span piece, int paragraph) {
    return paragraph(words, piece.start()) <= paragraph;
  }

  private static int paragraph(TokenIndex words, int offset) {
    int sentence = Math.min(words.sentenceAt(offset), words.sentenceCount() - 1);
    return words.sentence(sentence).paragraph();
  }

  /** Whether a colon ends the line before it, or a mark of a list stands there. */
  private static boolean isAnnounced(String text, Span piece) {
    int last = piece.start() - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last >= 0 && ANNOUNCING.indexOf(text.charAt(last)) >= 0;
  }
}
