package hearsay.article;

/** What is said of an article over the limit, in one place for files and lines. */
final class TooLong {
  private TooLong() {}

  static String message(String where, long limit) {
    return where + ": is larger than " + limit + " bytes; raise --max-article-bytes";
  }
}
