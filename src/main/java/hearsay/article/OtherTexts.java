package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.text.ByteOrderMark;
import hearsay.text.ResourceLines;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Which texts are no articles, by their names and first words: {@code other-texts.tsv}. */
final class OtherTexts {
  private static final List<Kind> TABLE =
      ResourceLines.of(OtherTexts.class, "other-texts.tsv").stream().map(OtherTexts::row).toList();

  private OtherTexts() {}

  /**
   * One of their kinds.
   *
   * @param fits of the ending of a name, and of the first words
   */
  private record Kind(BiPredicate<String, String> fits, String message) {}

  private static Kind row(String line) {
    String[] cells = line.split("\t", -1);
    String instead = cells.length < 4 || cells[3].isBlank() ? "leave it out" : cells[3];
    return new Kind(
        fits(cells[0], cells[1]),
        "is " + cells[2] + ", no article; " + instead + ", or read it all with --format text");
  }

  private static BiPredicate<String, String> fits(String by, String what) {
    if (by.equals("name")) {
      Set<String> endings = Set.of(what.split(" "));
      return (ending, words) -> endings.contains(ending);
    }
    Pattern beginning = Pattern.compile(what, Pattern.CASE_INSENSITIVE);
    return (ending, words) -> beginning.matcher(words).lookingAt();
  }

  /** Refuses a text that is known to be something else. */
  static void refuse(String fileName, String start) throws UnreadableException {
    String ending = ArticleNames.endingOf(fileName);
    String words = ByteOrderMark.strip(start).stripLeading();
    for (Kind kind : TABLE) {
      if (kind.fits().test(ending, words)) {
        throw new UnreadableException(Cause.BINARY, kind.message());
      }
    }
  }
}
