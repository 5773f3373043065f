package hearsay.article;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles of JSON Lines. */
final class LineReadings implements Readings {
  private final JsonLines source;
  private final ReadingMaker maker;
  private int linesRead;
  private boolean anyLine;
  private boolean ended;

  LineReadings(JsonLines source, ReadingMaker maker) {
    this.source = source;
    this.maker = maker;
  }

  @Override
  public Optional<Reading> next() throws IOException {
    Optional<LineReader.Line> line = ended ? Optional.empty() : source.next();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    LineReader.Line read = line.get();
    linesRead = (int) read.number();
    ReadingMaker.Place place = maker.place(String.valueOf(read.number()));
    Origin origin =
        read.tooLong() || read.isLost()
            ? Origin.unread(place.name(), linesRead)
            : Origin.of(place.name(), linesRead, read.bytes());
    return ReadingMaker.attempt(place.doc(), origin, () -> Optional.of(read(read, place, origin)));
  }

  private Reading read(LineReader.Line line, ReadingMaker.Place place, Origin origin) {
    try {
      FieldArticle entry = source.read(line);
      anyLine = true;
      String doc = entry.id() == null ? place.doc() : entry.id();
      return maker.read(entry.draft(), doc, origin);
    } catch (UnreadableException e) {
      // What begins as no text or as claims is that: one message says so, and not one a line.
      ended |= !anyLine && (e.fault().isOfClaims() || isBinary(e.fault(), line.bytes()));
      return new Reading.Unreadable(place.doc(), e.fault(), origin);
    }
  }

  private static boolean isBinary(ReadFault fault, byte[] line) {
    return fault.cause() == ReadFault.Cause.BINARY
        || (fault.cause() == ReadFault.Cause.ENCODING && hasControls(line));
  }

  private static boolean hasControls(byte[] line) {
    for (byte b : line) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\r' && b != '\f') {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable String nothing() {
    return null;
  }

  @Override
  public int line() {
    return linesRead + 1;
  }
}
