package hearsay.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;

/** The articles of a file whose rows or objects are one each. */
final class FieldReadings implements Readings {
  private final FieldRows rows;
  private final ReadingMaker maker;

  FieldReadings(FieldRows rows, ReadingMaker maker) {
    this.rows = rows;
    this.maker = maker;
  }

  @Override
  public Optional<Reading> next() throws IOException, UnreadableException {
    Optional<FieldRows.Row> row = rows.next();
    if (row.isEmpty()) {
      return Optional.empty();
    }
    ReadingMaker.Place place = maker.place(String.valueOf(row.get().number()));
    Origin unread = Origin.unread(place.name(), 1);
    return ReadingMaker.attempt(place.doc(), unread, () -> Optional.of(read(row.get(), place)));
  }

  private Reading read(FieldRows.Row row, ReadingMaker.Place place) {
    byte[] values = new TreeMap<>(row.values()).toString().getBytes(StandardCharsets.UTF_8);
    Origin origin = Origin.of(place.name(), 1, values);
    long limit = maker.options().maxArticleBytes();
    try {
      if (values.length > limit) {
        throw UnreadableException.tooLarge(limit);
      }
      FieldArticle article =
          FieldArticle.of(new JsonFields(row.values()), maker.options().fields());
      String doc = article.id() == null ? place.doc() : article.id();
      return maker.read(article.draft().with(row.remarks()), doc, origin);
    } catch (UnreadableException e) {
      ReadFault fault = new ReadFault(e.fault().cause(), e.fault().what(), 1, 0);
      return new Reading.Unreadable(place.doc(), fault, origin);
    }
  }
}
