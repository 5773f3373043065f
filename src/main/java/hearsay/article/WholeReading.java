package hearsay.article;

import hearsay.article.entry.Limited;
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
    ReaderOptions options = maker.options();
    byte[] content =
        Limited.read(in, options.maxArticleBytes())
            .orElseThrow(() -> UnreadableException.tooLarge(options.maxArticleBytes()));
    ReadingMaker.Place place = maker.whole();
    Origin origin = Origin.of(place.name(), 1, content);
    try {
      Draft draft = WholeArticle.read(format, content, options);
      return Optional.of(maker.read(draft, place.doc(), origin));
    } catch (UnreadableException e) {
      return Optional.of(new Reading.Unreadable(place.doc(), e.fault(), origin));
    }
  }
}
