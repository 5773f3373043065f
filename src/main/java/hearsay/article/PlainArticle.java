package hearsay.article;

/**
 * Plain text: the front matter's word counts, else what its first lines say; the rest is the body,
 * and nothing is changed.
 */
final class PlainArticle {
  private PlainArticle() {}

  static Draft read(String text) throws UnreadableException {
    FrontMatter matter = FrontMatter.of(text);
    return Draft.ofText(text, matter.end(), matter.published(), matter.metadata());
  }
}
