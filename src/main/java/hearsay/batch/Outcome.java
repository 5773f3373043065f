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

  /** It took longer than {@code seconds} and was given up; {@code message} names it. */
  record TimedOut(String message, int seconds) implements Outcome {}

  /** A bug, which this article alone met. */
  record Crashed(String name, Throwable bug) implements Outcome {}

  /** Nothing more can be processed. */
  record Fatal(UserException why) implements Outcome {}
}
