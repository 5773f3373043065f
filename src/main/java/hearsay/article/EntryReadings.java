package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Entries;
import hearsay.article.entry.Entry;
import hearsay.article.entry.Limited;
import hearsay.error.IoFailure;
import hearsay.text.Unpacked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles of a file that holds several, such as a web archive, and of files in it. */
final class EntryReadings implements Readings {
  /** Files that hold several articles lie in no more files than so many. */
  private static final int DEEPEST = 5;

  private final Entries entries;
  private final ReadingMaker maker;
  private final ReadingClock clock;
  private final int depth;

  /** Of the entry that was found last, if that holds several articles. */
  private @Nullable InputArticles within;

  /**
   * Reads on from an opened file.
   *
   * @param clock of what finds an entry; none where that may wait for bytes
   * @param depth in how many others the file lies
   */
  EntryReadings(Entries entries, ReadingMaker maker, ReadingClock clock, int depth) {
    this.entries = entries;
    this.maker = maker;
    this.clock = clock;
    this.depth = depth;
  }

  @Override
  public Optional<Reading> next() throws IOException, UnreadableException {
    while (true) {
      if (within != null && within.hasNext()) {
        return Optional.of(within.next());
      }
      closeWithin();
      Optional<Entry> entry = entry();
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      Optional<Reading> reading = read(entry.get());
      if (reading.isPresent()) {
        return reading;
      }
    }
  }

  private Optional<Entry> entry() throws IOException, UnreadableException {
    try {
      return clock.within(entries::next);
    } catch (BrokenFileException e) {
      throw new UnreadableException(Cause.INPUT, e.what());
    }
  }

  /** None where what follows is in the entry. */
  private Optional<Reading> read(Entry entry) {
    ReadingMaker.Place place = maker.place(entry.place());
    String doc = entry.id() == null ? place.doc() : entry.id();
    Origin unread = Origin.unread(place.name(), 1);
    return ReadingMaker.attempt(doc, unread, () -> read(entry, place, doc));
  }

  private Optional<Reading> read(Entry entry, ReadingMaker.Place place, String doc) {
    if (entry instanceof Entry.Ready ready) {
      byte[] text = ready.document().text().getBytes(StandardCharsets.UTF_8);
      return Optional.of(
          maker.read(WholeArticle.draft(ready.document()), doc, Origin.of(place.name(), 1, text)));
    }
    if (entry instanceof Entry.Faulty faulty) {
      Cause why = faulty.tooLarge() ? Cause.TOO_LARGE : Cause.INPUT;
      ReadFault fault = new ReadFault(why, faulty.what(), 1, 0);
      return Optional.of(new Reading.Unreadable(doc, fault, Origin.unread(place.name(), 1)));
    }
    return read((Entry.Enclosed) entry, doc, place.name());
  }

  private Optional<Reading> read(Entry.Enclosed entry, String doc, String name) {
    ReaderOptions options = maker.options();
    Charset stated = entry.charset();
    boolean open = options.encoding().equals(StandardCharsets.UTF_8);
    ReaderOptions own = stated == null || !open ? options : options.with(stated);
    try {
      byte[] bytes = unpacked(entry, options.maxArticleBytes());
      Format format = FormatSniffer.of(entry.fileName(), bytes, own.encoding());
      if (format.holdsSeveral() && depth < DEEPEST) {
        within =
            new InputArticles(
                Input.enclosed(name, doc),
                new ByteArrayInputStream(bytes),
                own.enclosed(format, entry.captured()),
                maker.docs(),
                depth + 1);
        return Optional.empty();
      }
      Draft draft = WholeArticle.read(format, bytes, own).from(entry.url());
      return Optional.of(
          maker.readCaptured(
              draft.with(draft.remarks().warning(entry.warning())),
              doc,
              Origin.of(name, 1, bytes),
              entry.captured()));
    } catch (UnreadableException e) {
      Origin origin = Origin.of(name, 1, entry.content().bytes());
      return Optional.of(new Reading.Unreadable(doc, e.fault(), origin));
    }
  }

  private static byte[] unpacked(Entry.Enclosed entry, long limit) throws UnreadableException {
    try {
      return Limited.read(Unpacked.of(new ByteArrayInputStream(entry.content().bytes())), limit)
          .orElseThrow(() -> UnreadableException.tooLarge(limit));
    } catch (IOException e) {
      throw new UnreadableException(Cause.INPUT, IoFailure.reading(e));
    }
  }

  @Override
  public String nothing() {
    return entries.nothing();
  }

  private void closeWithin() {
    if (within != null) {
      within.close();
      within = null;
    }
  }

  @Override
  public void close() throws IOException {
    closeWithin();
    entries.close();
  }
}
