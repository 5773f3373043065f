package hearsay.article;

import hearsay.error.UserException;

/** Plain text: the front matter's word counts, the rest is the body, and nothing is changed. */
final class PlainArticle {
  private PlainArticle() {}

  /**
   * Reads one article.
   *
   * @param name of the input, for messages
   */
  static Draft read(String text, String name) throws UserException {
    FrontMatter matter = FrontMatter.of(text, name);
    return Draft.of(text, matter.end(), matter.published(), matter.metadata());
  }
}
