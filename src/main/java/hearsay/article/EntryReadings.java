package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Entries;
import hearsay.article.entry.Entry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The articles of a file that holds several, such as a web archive. */
final class EntryReadings implements Readings {
  private final Entries entries;
  private final Cause cause;
  private final ReadingMaker maker;
  private final ReadingClock clock;

  /**
   * Reads on from an opened file.
   *
   * @param cause of an entry that cannot be read
   * @param clock of what finds an entry; none where that may wait for bytes
   */
  EntryReadings(Entries entries, Cause cause, ReadingMaker maker, ReadingClock clock) {
    this.clock = clock;
    this.entries = entries;
    this.cause = cause;
    this.maker = maker;
  }

  @Override
  public Optional<Reading> next() throws IOException, UnreadableException {
    try {
      return clock.within(entries::next).map(this::read);
    } catch (BrokenFileException e) {
      throw new UnreadableException(Cause.INPUT, e.what());
    }
  }

  private Reading read(Entry entry) {
    ReadingMaker.Place place = maker.place(entry.place());
    String doc = entry.id() == null ? place.doc() : entry.id();
    if (entry instanceof Entry.Ready ready) {
      byte[] text = ready.document().text().getBytes(StandardCharsets.UTF_8);
      return maker.read(
          WholeArticle.draft(ready.document()), doc, Origin.of(place.name(), 1, text));
    }
    if (entry instanceof Entry.Faulty faulty) {
      Cause why = faulty.tooLarge() ? Cause.TOO_LARGE : cause;
      ReadFault fault = new ReadFault(why, faulty.what(), 1, 0);
      return new Reading.Unreadable(doc, fault, Origin.unread(place.name(), 1));
    }
    return read((Entry.Enclosed) entry, doc, place.name());
  }

  private Reading read(Entry.Enclosed entry, String doc, String name) {
    byte[] bytes = entry.content().bytes();
    Origin origin = Origin.of(name, 1, bytes);
    ReaderOptions options = maker.options();
    Charset stated = entry.charset();
    boolean open = options.encoding().equals(StandardCharsets.UTF_8);
    ReaderOptions own = stated == null || !open ? options : options.with(stated);
    try {
      Format format = FormatSniffer.of(entry.fileName(), bytes, own.encoding());
      Draft draft = WholeArticle.read(format, bytes, own).from(entry.url());
      return maker.readCaptured(
          draft.with(draft.remarks().warning(entry.warning())), doc, origin, entry.captured());
    } catch (UnreadableException e) {
      return new Reading.Unreadable(doc, e.fault(), origin);
    }
  }

  @Override
  public String nothing() {
    return entries.nothing();
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}
