package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A quotation mark at the end of a source that nothing in it opens is none of it, nor is the full
 * stop before: of "It rose, says the owner, Anna Kim.”" the source is "the owner, Anna Kim".
 */
final class UnopenedMark implements SingleRepair {
  /** Those that close, the apostrophe if it is double. */
  private static final String MARKS = "\"\u201d\u00bb'";

  private static final String STOPS = ".,!?";

  @Override
  public String id() {
    return "unopened-mark";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().size() != 1) {
      return attribution;
    }
    Span source = attribution.source().get(0);
    Span rest = source;
    for (Optional<Span> next = trimmed(article.text(), rest);
        next.isPresent();
        next = trimmed(article.text(), rest)) {
      rest = next.get();
    }
    return rest.equals(source) ? attribution : attribution.withSource(List.of(rest));
  }

  /** Without such a mark; empty where none is there, or nothing else. */
  private static Optional<Span> trimmed(String text, Span source) {
    String words = source.of(text);
    int mark = words.length() - (words.endsWith("''") ? 2 : 1);
    boolean single = words.charAt(mark) == '\'' && mark == words.length() - 1;
    if (single
        || MARKS.indexOf(words.charAt(mark)) < 0
        || opens(words.substring(0, mark), words.charAt(mark))) {
      return Optional.empty();
    }
    int end = mark > 0 && STOPS.indexOf(words.charAt(mark - 1)) >= 0 ? mark - 1 : mark;
    return Blanks.trim(text, source.start(), source.start() + end);
  }

  private static boolean opens(String words, char mark) {
    return switch (mark) {
      case '"' -> words.chars().filter(c -> c == '"').count() % 2 == 1;
      case '\u201d' -> words.indexOf('\u201c') >= 0 || words.indexOf('\u201d') >= 0;
      case '\u00bb' -> words.indexOf('\u00ab') >= 0;
      default -> words.contains("''") || words.contains("``");
    };
  }
}
