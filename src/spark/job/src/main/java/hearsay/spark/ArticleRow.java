package hearsay.spark;

import hearsay.article.Article;
import hearsay.article.Metadata;
import hearsay.article.Origin;
import hearsay.article.ReadFault;
import hearsay.article.Reading;
import hearsay.article.Remarks;
import hearsay.text.Printable;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Articles as rows of {@link Column#ARTICLES}, and back. */
final class ArticleRow {
  private ArticleRow() {}

  /** A row of what was read, or could not be. */
  static Row of(int file, long ordinal, Reading reading) {
    Origin origin = reading.origin();
    if (reading instanceof Reading.Unreadable unreadable) {
      boolean late = unreadable.fault().cause() == ReadFault.Cause.TIMEOUT;
      String status = late ? "timeout" : "unreadable";
      return unread(
          file,
          ordinal,
          reading.doc(),
          origin.name(),
          origin.sha256(),
          status,
          unreadable.message());
    }
    if (reading instanceof Reading.Failed failed) {
      if (failed.cause() instanceof OutOfMemoryError memory) {
        // Another executor may have more left.
        throw memory;
      }
      String message = origin.name() + ": a bug: " + failed.cause();
      return unread(
          file, ordinal, reading.doc(), origin.name(), origin.sha256(), "failed", message);
    }
    Reading.Read read = (Reading.Read) reading;
    Article article = read.article();
    Remarks remarks = read.remarks();
    return RowFactory.create(
        file,
        ordinal,
        article.id(),
        origin.name(),
        origin.sha256(),
        null,
        null,
        remarks.encoding(),
        remarks.language(),
        remarks.warnings().toArray(),
        article.text(),
        article.body() == null ? null : article.body().start(),
        article.body() == null ? null : article.body().end(),
        article.published() == null ? null : article.published().toString(),
        article.metadata().title(),
        article.metadata().publisher(),
        article.metadata().url());
  }

  /**
   * A row of a file, or of its rest, that could not be read.
   *
   * @param fault what is wrong, without the file's name
   */
  static Row unread(InputFile file, long ordinal, String status, String fault) {
    String name = Printable.of(file.doc());
    String message = name + ": " + fault;
    return unread(file.number(), ordinal, file.doc(), name, null, status, message);
  }

  private static Row unread(
      int file,
      long ordinal,
      String doc,
      String name,
      String sha256,
      String status,
      String message) {
    return RowFactory.create(
        file,
        ordinal,
        doc,
        name,
        sha256,
        status,
        message,
        null,
        null,
        new Object[0],
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Whether the article was read. */
  static boolean isRead(Row row) {
    return row.isNullAt(row.fieldIndex(Column.STATUS.key()));
  }

  /** The article of a row that {@link #isRead}. */
  static Article article(Row row) {
    Integer begin = get(row, Column.BEGIN);
    Integer end = get(row, Column.END);
    String published = get(row, Column.PUBLISHED);
    return new Article(
        get(row, Column.DOC),
        get(row, Column.TEXT),
        begin == null ? null : new Span(begin, end),
        published == null ? null : LocalDate.parse(published),
        new Metadata(get(row, Column.TITLE), get(row, Column.PUBLISHER), get(row, Column.URL)));
  }

  /** Where the article of a row was found. */
  static Origin origin(Row row) {
    return new Origin(get(row, Column.INPUT), 1, get(row, Column.SHA256));
  }

  /** A value of a row that has this column; maybe null. */
  static <T> T get(Row row, Column column) {
    return row.getAs(column.key());
  }

  /** Warnings, as they were read. */
  static Object[] warnings(Row row) {
    List<String> warnings = row.getList(row.fieldIndex(Column.WARNINGS.key()));
    return warnings.toArray();
  }
}
