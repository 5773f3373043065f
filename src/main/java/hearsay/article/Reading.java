package hearsay.article;

/** What came of reading one article. */
public sealed interface Reading {
  /** The {@code doc} of the article, read or not. */
  String doc();

  Origin origin();

  /** It was read. */
  record Read(Article article, Origin origin) implements Reading {
    @Override
    public String doc() {
      return article.id();
    }
  }

  /**
   * It could not be read; others may follow.
   *
   * @param doc of an unreadable line of JSON Lines, the input's {@code doc}, a colon and the line
   * @param message one line, safe to print: {@code NAME: what is wrong; what to do} or {@code
   *     NAME:LINE: …}
   */
  record Unreadable(String doc, String message, Origin origin) implements Reading {}
}
