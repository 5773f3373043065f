package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.grammar.ArticleWords;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Drops pieces of contents that belong to nobody or to somebody else: a heading in quotation marks
 * behind the words of a speaker, and a quotation inside a later sentence that has a subject of its
 * own. Of a quotation that goes on, the next piece begins its sentence.
 */
public final class StrayContents {
  private static final String OPENING = "\"\u201c\u201e\u00ab\u2018'`([";

  /** In UTF-16 units. */
  private static final int LONGEST_HEADING = 80;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]");

  private final ArticleWords words;

  public StrayContents(ArticleWords words) {
    this.words = words;
  }

  /** The attributions, their contents without such pieces. */
  public List<Attribution> dropped(List<Attribution> attributions) {
    return attributions.stream().map(this::dropped).toList();
  }

  private Attribution dropped(Attribution attribution) {
    List<Span> content = attribution.content();
    if (content.size() == 1 || attribution.cue().isEmpty()) {
      return attribution;
    }
    List<Span> kept = new ArrayList<>();
    kept.add(content.get(0));
    for (Span piece : content.subList(1, content.size())) {
      if (!isHeading(piece) && !isElsewhere(piece, attribution)) {
        kept.add(piece);
      }
    }
    return kept.size() == content.size() ? attribution : attribution.withContent(kept);
  }

  /** A short line of its own, not a sentence. */
  private boolean isHeading(Span piece) {
    String text = words.text();
    int start = text.lastIndexOf('\n', piece.start()) + 1;
    int end = text.indexOf('\n', piece.end());
    boolean line =
        text.substring(start, piece.start()).isBlank()
            && text.substring(piece.end(), end < 0 ? text.length() : end).isBlank();
    return line
        && piece.length() <= LONGEST_HEADING
        && !SENTENCE_END.matcher(piece.of(text)).find();
  }

  /** Whether it stands inside a sentence behind the one with the cue and the content so far. */
  private boolean isElsewhere(Span piece, Attribution attribution) {
    Span first = attribution.content().get(0);
    Span cue = attribution.cue().get(0);
    int sentence = words.sentenceAt(piece.start());
    int frame = Math.max(words.sentenceAt(cue.start()), words.sentenceAt(first.end() - 1));
    if (sentence <= frame || sentence >= words.sentenceCount()) {
      return false;
    }
    String before =
        words.text().substring(words.sentence(sentence).span().start(), piece.start()).strip();
    return before.codePoints().anyMatch(Character::isLetterOrDigit)
        && OPENING.indexOf(before.charAt(0)) < 0;
  }
}
