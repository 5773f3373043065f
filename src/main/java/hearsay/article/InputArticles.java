package hearsay.article;

import hearsay.error.IoFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles of one input, of whatever format. */
final class InputArticles implements ArticleStream {
  /** 1 GiB: more characters than that are at the end of what an array can hold. */
  private static final long LARGEST = 1L << 30;

  private final Input input;
  private final InputStream standardInput;
  private final ReaderOptions options;
  private final DocRegister docs;

  private @Nullable BufferedInputStream bytes;
  private @Nullable JsonLines lines;
  private int linesRead;
  private boolean anyLine;
  private @Nullable Reading next;
  private boolean ended;

  InputArticles(Input input, InputStream standardInput, ReaderOptions options, DocRegister docs) {
    this.input = input;
    this.standardInput = standardInput;
    this.options = options;
    this.docs = docs;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
      ended |= next == null;
    }
    return next != null;
  }

  @Override
  public Reading next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Reading result = next;
    next = null;
    return result;
  }

  private @Nullable Reading advance() {
    try {
      if (bytes == null) {
        bytes = InputBytes.open(input, standardInput);
        Format format = FormatSniffer.format(input, bytes, options);
        if (format != Format.JSONL) {
          ended = true;
          return readWhole(bytes, format);
        }
        lines = new JsonLines(bytes, options);
      }
      return lines == null ? null : readLine(lines);
    } catch (UnreadableException e) {
      ended = true;
      return new Reading.Unreadable(input.doc(), e.fault(), unread());
    } catch (IOException e) {
      ended = true;
      ReadFault fault = new ReadFault(ReadFault.Cause.INPUT, IoFailure.reading(e), 1, 0);
      return new Reading.Unreadable(input.doc(), fault, unread());
    }
  }

  private Reading readWhole(BufferedInputStream in, Format format)
      throws IOException, UnreadableException {
    int limit = (int) Math.min(options.maxArticleBytes(), LARGEST);
    byte[] content = in.readNBytes(limit + 1);
    if (content.length > limit) {
      throw UnreadableException.tooLarge(limit);
    }
    Origin origin = Origin.of(input.name(), 1, content);
    try {
      Draft draft =
          format == Format.HTML
              ? HtmlArticle.read(content, options.encoding())
              : plain(DecodedText.of(content, options, 0));
      return read(draft, input.doc(), origin);
    } catch (UnreadableException e) {
      return new Reading.Unreadable(input.doc(), e.fault(), origin);
    }
  }

  private static Draft plain(DecodedText decoded) throws UnreadableException {
    return PlainArticle.read(decoded.text()).with(decoded.remarks());
  }

  private @Nullable Reading readLine(JsonLines source) throws IOException {
    Optional<LineReader.Line> line = source.next();
    if (line.isEmpty()) {
      return null;
    }
    String doc = input.doc() + ":" + line.get().number();
    String name = input.name() + ":" + line.get().number();
    int number = (int) line.get().number();
    linesRead = number;
    Origin origin =
        line.get().tooLong()
            ? Origin.unread(name, number)
            : Origin.of(name, number, line.get().bytes());
    try {
      JsonLines.Entry entry = source.read(line.get());
      anyLine = true;
      return read(entry.draft(), entry.id() == null ? doc : entry.id(), origin);
    } catch (UnreadableException e) {
      // What begins as no text is none: one message says so, and not one for each of its lines.
      ended |= !anyLine && e.fault().cause() == ReadFault.Cause.BINARY;
      return new Reading.Unreadable(doc, e.fault(), origin);
    }
  }

  private Reading read(Draft draft, String doc, Origin origin) {
    LocalDate published = draft.published();
    if (published == null && input.path() != null) {
      published = FileNameDate.of(String.valueOf(input.path().getFileName())).orElse(null);
    }
    return new Reading.Read(
        new Article(
            docs.unique(doc),
            draft.text(),
            draft.body(),
            published == null ? options.published() : published,
            draft.metadata()),
        origin,
        ReadRemarks.of(draft, options));
  }

  private Origin unread() {
    return Origin.unread(input.name(), lines == null ? 1 : linesRead + 1);
  }

  @Override
  public void close() {
    ended = true;
    next = null;
    if (bytes != null) {
      try {
        bytes.close();
      } catch (IOException e) {
        // All that was asked for has been read; nothing is lost.
        bytes = null;
      }
    }
  }
}
