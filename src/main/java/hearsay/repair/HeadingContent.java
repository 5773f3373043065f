package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A heading after the words of a speaker is none of them, though it may stand in quotation marks: a
 * short line of its own that is no sentence.
 */
final class HeadingContent implements SingleRepair {
  /** In UTF-16 units. */
  private static final int LONGEST_HEADING = 80;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]");

  @Override
  public String id() {
    return "heading-content";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return attribution;
    }
    List<Span> content = attribution.content();
    List<Span> kept = new ArrayList<>(content.subList(0, 1));
    content.stream().skip(1).filter(piece -> !isHeading(article.text(), piece)).forEach(kept::add);
    return attribution.withContent(kept);
  }

  private static boolean isHeading(String text, Span piece) {
    int start = text.lastIndexOf('\n', piece.start()) + 1;
    int end = text.indexOf('\n', piece.end());
    boolean line =
        text.substring(start, piece.start()).isBlank()
            && text.substring(piece.end(), end < 0 ? text.length() : end).isBlank();
    return line
        && piece.length() <= LONGEST_HEADING
        && !SENTENCE_END.matcher(piece.of(text)).find();
  }
}
