package hearsay.article;

import hearsay.article.entry.Limited;
import hearsay.error.StoppedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that is one article. */
final class WholeReading implements Readings {
  private final InputStream in;
  private final Format format;
  private final ReadingMaker maker;
  private boolean read;

  WholeReading(InputStream in, Format format, ReadingMaker maker) {
    this.in = in;
    this.format = format;
    this.maker = maker;
  }

  @Override
  public Optional<Reading> next() throws IOException, UnreadableException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    try {
      return Optional.of(read(maker.whole()));
    } catch (LinkageError | StoppedException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      Origin unread = Origin.unread(maker.whole().name(), 1);
      return Optional.of(new Reading.Failed(maker.whole().doc(), e, unread));
    }
  }

  private Reading read(ReadingMaker.Place place) throws IOException, UnreadableException {
    ReaderOptions options = maker.options();
    byte[] content =
        Limited.read(in, options.maxArticleBytes())
            .orElseThrow(() -> UnreadableException.tooLarge(options.maxArticleBytes()));
    Origin origin = Origin.of(place.name(), 1, content);
    try {
      Draft draft = WholeArticle.read(format, content, options);
      return maker.read(draft, place.doc(), origin);
    } catch (UnreadableException e) {
      return new Reading.Unreadable(place.doc(), e.fault(), origin);
    }
  }
}
