package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.article.archive.WaczEntries;
import hearsay.article.archive.WarcEntries;
import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Entries;
import hearsay.article.entry.Limited;
import hearsay.article.feed.FeedEntries;
import hearsay.article.mail.MailboxEntries;
import hearsay.error.IoFailure;
import hearsay.error.StoppedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The articles of one input, of whatever format. */
final class InputArticles implements ArticleStream {
  private final Input input;
  private final InputStream standardInput;
  private final ReaderOptions options;
  private final UnaryOperator<String> docs;
  private final int depth;

  private @Nullable BufferedInputStream bytes;
  private @Nullable Readings readings;
  private @Nullable Reading next;
  private boolean brokenOff;
  private boolean ended;
  private boolean any;

  InputArticles(
      Input input, InputStream standardInput, ReaderOptions options, UnaryOperator<String> docs) {
    this(input, standardInput, options, docs, 0);
  }

  /**
   * The articles of a file that lies in others.
   *
   * @param depth in how many
   */
  InputArticles(
      Input input,
      InputStream standardInput,
      ReaderOptions options,
      UnaryOperator<String> docs,
      int depth) {
    this.input = input;
    this.standardInput = standardInput;
    this.options = options;
    this.docs = docs;
    this.depth = depth;
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
    if (brokenOff) {
      ended = true;
      return Reading.Unreadable.rest(input, unread().line());
    }
    try {
      if (bytes == null) {
        bytes = InputBytes.open(input, standardInput);
        readings = open(bytes, new ReadingMaker(input, options, docs));
      }
      return readings == null ? null : next(readings);
    } catch (UnreadableException e) {
      ended = true;
      return new Reading.Unreadable(input.doc(), e.fault(), unread());
    } catch (IOException e) {
      ended = true;
      ReadFault fault = new ReadFault(Cause.INPUT, IoFailure.reading(e), 1, 0);
      return new Reading.Unreadable(input.doc(), fault, unread());
    } catch (LinkageError | StoppedException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // A file that is one article has no more; nor is known of one that was not opened that it
      // has.
      brokenOff = readings != null;
      ended = !brokenOff;
      return new Reading.Failed(input.doc(), e, unread());
    }
  }

  /** The next article; where a file has none at all, an empty one of which that is said. */
  private @Nullable Reading next(Readings from) throws IOException, UnreadableException {
    Optional<Reading> reading = from.next();
    String nothing = from.nothing();
    if (reading.isEmpty() && !any && nothing != null) {
      reading = Optional.of(new ReadingMaker(input, options, docs).nothing(nothing));
    }
    any = true;
    return reading.orElse(null);
  }

  private Readings open(BufferedInputStream in, ReadingMaker maker)
      throws IOException, UnreadableException {
    Format format = FormatSniffer.format(input.fileName(), in, options);
    long limit = options.maxArticleBytes();
    ReadingClock clock = options.clock();
    ReadingClock waiting = input.path() == null ? new ReadingClock(0) : clock;
    try {
      return switch (format) {
        case JSONL -> new LineReadings(new JsonLines(in, options), maker);
        case WARC -> entries(WarcEntries.of(in, limit), maker, new ReadingClock(0));
        case MAIL -> entries(MailboxEntries.of(in, limit), maker, waiting);
        case JSON -> new FieldReadings(JsonObjects.of(in, options), maker);
        case CSV -> new FieldReadings(CsvRows.of(in, options), maker);
        case FEED -> entries(feed(in, limit), maker, clock);
        case WACZ -> entries(wacz(in, limit), maker, new ReadingClock(0));
        default -> new WholeReading(in, format, maker);
      };
    } catch (BrokenFileException e) {
      throw new UnreadableException(Cause.INPUT, e.what());
    }
  }

  private EntryReadings entries(Entries entries, ReadingMaker maker, ReadingClock clock) {
    return new EntryReadings(entries, maker, clock, depth);
  }

  private FeedEntries feed(BufferedInputStream in, long limit)
      throws IOException, UnreadableException, BrokenFileException {
    byte[] feed = Limited.read(in, limit).orElseThrow(() -> UnreadableException.tooLarge(limit));
    return options.clock().within(() -> FeedEntries.of(feed));
  }

  /** From the file itself, unless it was compressed once more. */
  private WaczEntries wacz(BufferedInputStream in, long limit)
      throws IOException, BrokenFileException {
    Path path = input.path();
    return path == null || InputBytes.isPacked(path)
        ? WaczEntries.of(in, limit)
        : WaczEntries.of(path, limit);
  }

  private Origin unread() {
    return Origin.unread(input.name(), readings == null ? 1 : readings.line());
  }

  @Override
  public void close() {
    ended = true;
    next = null;
    try {
      if (readings != null) {
        readings.close();
      }
      if (bytes != null) {
        bytes.close();
      }
    } catch (IOException e) {
      // All that was asked for has been read; nothing is lost.
      bytes = null;
    }
  }
}
