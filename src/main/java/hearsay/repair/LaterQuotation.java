package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation inside a later sentence that has a subject of its own is somebody else's. Of a
 * quotation that goes on, the next piece begins its sentence.
 */
final class LaterQuotation implements SingleRepair {
  /** What may stand before the first word of a sentence that is quoted whole. */
  private static final String OPENING = "\"\u201c\u201e\u00ab\u2018'`([";

  @Override
  public String id() {
    return "later-quotation";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return attribution;
    }
    List<Span> content = attribution.content();
    int frame = lastSentence(article.words(), attribution.cue().get(0), content.get(0));
    List<Span> kept = new ArrayList<>(content.subList(0, 1));
    content.stream()
        .skip(1)
        .filter(piece -> !isInsideLater(article.words(), piece, frame))
        .forEach(kept::add);
    return attribution.withContent(kept);
  }

  /** The sentence up to which the cue and the first piece of the content reach. */
  private static int lastSentence(TokenIndex words, Span cue, Span content) {
    return Math.max(words.sentenceAt(cue.start()), words.sentenceAt(content.end() - 1));
  }

  private static boolean isInsideLater(TokenIndex words, Span piece, int frame) {
    int sentence = words.sentenceAt(piece.start());
    if (sentence <= frame || sentence >= words.sentenceCount()) {
      return false;
    }
    int start = Math.min(words.sentence(sentence).span().start(), piece.start());
    String before = words.text().substring(start, piece.start()).strip();
    return before.codePoints().anyMatch(Character::isLetterOrDigit)
        && OPENING.indexOf(before.charAt(0)) < 0;
  }
}
