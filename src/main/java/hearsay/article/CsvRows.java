package hearsay.article;

import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hearsay.article.ReadFault.Cause;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of CSV (RFC 4180) below a first row of names, known by the line on which they begin. */
final class CsvRows implements FieldRows {
  private static final int PEEK = 1 << 13;
  private static final int LEAST_BUFFER = 1 << 16;
  private static final long MOST_BUFFER = 1L << 29;

  private final DecodedStream text;
  private final Iterator<CsvRecord> rows;
  private final List<String> names;
  private @Nullable RuntimeException fault;

  private CsvRows(DecodedStream text, Iterator<CsvRecord> rows, List<String> names) {
    this.text = text;
    this.rows = rows;
    this.names = names;
  }

  static CsvRows of(BufferedInputStream in, ReaderOptions options)
      throws IOException, UnreadableException {
    DecodedStream text = DecodedStream.of(in, options, false);
    int largest = (int) Math.min(MOST_BUFFER, Math.max(LEAST_BUFFER, options.maxArticleBytes()));
    Iterator<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator(text.reader()))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(largest)
            .ofCsvRecord(text.reader())
            .iterator();
    Optional<CsvRecord> head = next(rows, text);
    List<String> names = head.isEmpty() ? List.of() : names(head.get());
    if (options.fields().text().list().stream().noneMatch(names::contains)) {
      throw new UnreadableException(
          Cause.JSON_LINE,
          "has no column of texts; name it \""
              + options.fields().text().list().get(0)
              + "\", or say with --text-key what it is called");
    }
    return new CsvRows(text, rows, names);
  }

  private static List<String> names(CsvRecord head) {
    return head.getFields().stream().map(name -> name.strip()).toList();
  }

  /** What stands most often in the row of names; the reader stays where it was. */
  private static char separator(Reader text) throws IOException {
    char[] start = new char[PEEK];
    text.mark(PEEK);
    int length = Math.max(0, text.read(start));
    text.reset();
    String head = new String(start, 0, length).lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t', '|'}) {
      if (count(head, candidate) > count(head, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  @Override
  public Optional<Row> next() throws IOException, UnreadableException {
    if (fault != null) {
      throw unreadable(fault, text);
    }
    Optional<CsvRecord> row = next(rows, text);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Map<String, JsonFields.Value> values = new HashMap<>();
    for (int i = 0; i < Math.min(names.size(), row.get().getFieldCount()); i++) {
      String value = row.get().getField(i);
      if (!value.isEmpty()) {
        values.putIfAbsent(names.get(i), new JsonFields.Value(JsonToken.VALUE_STRING, value));
      }
    }
    return Optional.of(new Row(row.get().getStartingLineNumber(), values, remarks(row.get())));
  }

  /** A row that the end of the file ends, and no line break, may lack something. */
  private Remarks remarks(CsvRecord row) {
    boolean whole = text.isPaired() && row.getFieldCount() >= names.size();
    return text.remarks()
        .warning(
            !whole && text.last() != '\n' && isLast()
                ? "is cut short in its last row; what is there of it has been read"
                : null);
  }

  /** What keeps the next row from being read is said when that is asked for. */
  private boolean isLast() {
    try {
      return !rows.hasNext();
    } catch (UncheckedIOException | CsvParseException e) {
      fault = e;
      return false;
    }
  }

  private static Optional<CsvRecord> next(Iterator<CsvRecord> rows, DecodedStream text)
      throws IOException, UnreadableException {
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (UncheckedIOException | CsvParseException e) {
      throw unreadable(e, text);
    }
  }

  private static UnreadableException unreadable(RuntimeException e, DecodedStream text)
      throws IOException {
    if (e.getCause() instanceof CharacterCodingException) {
      return new UnreadableException(Cause.ENCODING, text.fault());
    }
    if (e.getCause() instanceof IOException failure) {
      throw failure;
    }
    return new UnreadableException(
        Cause.JSON_LINE, "is broken CSV, or a row is larger than --max-article-bytes; mend it");
  }
}
