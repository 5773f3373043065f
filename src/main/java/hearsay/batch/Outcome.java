package hearsay.batch;

import hearsay.article.Article;
import hearsay.article.Reading;
import hearsay.error.UserException;
import hearsay.output.EncodedRecords;

/** What became of one article. */
public sealed interface Outcome {
  /** It was processed, and has these records. */
  record Done(Article article, EncodedRecords records) implements Outcome {}

  /** It could not be read. */
  record Unread(Reading.Unreadable reading) implements Outcome {}

  /**
   * It took longer than it may and was given up.
   *
   * @param name of the article, for messages
   */
  record TimedOut(String name, int seconds) implements Outcome {
    /** What happened and what to do, without the name. */
    public String what() {
      return "given up after "
          + seconds
          + " s; allow it more with --article-timeout, or any time with 0";
    }
  }

  /**
   * It does not fit the memory, beside what else is worked on, and was given up.
   *
   * @param name of the article, for messages
   */
  record OutOfMemory(String name) implements Outcome {
    /** What happened and what to do, without the name. */
    public String what() {
      return "not enough memory; give more (HEARSAY_JAVA_OPTS=-Xmx8g) or use fewer --threads";
    }
  }

  /** A bug, which this article alone met. */
  record Crashed(String name, Throwable bug) implements Outcome {}

  /** Nothing more can be processed. */
  record Fatal(UserException why) implements Outcome {}
}
