package hearsay.article;

import java.util.List;

/**
 * Under which keys of JSON, or in which columns of CSV, what an article says is found; of each the
 * first that has a value counts.
 */
public record FieldNames(
    Names text, Names id, Names title, Names published, Names publisher, Names url) {
  /** Ours, and those of trafilatura and news-please. */
  public static final FieldNames DEFAULT =
      new FieldNames(
          Names.of("text", "raw_text", "maintext"),
          Names.of("id"),
          Names.of("title"),
          Names.of("published", "date", "date_publish"),
          Names.of("publisher", "sitename", "source-hostname", "hostname", "source_domain"),
          Names.of("url", "source"));

  /** Whether these are {@link #DEFAULT}. */
  public boolean isDefault() {
    return all().equals(DEFAULT.all());
  }

  private List<List<String>> all() {
    return List.of(text.list, id.list, title.list, published.list, publisher.list, url.list);
  }

  /** Names for one thing. */
  public record Names(List<String> list) {
    public Names {
      list = List.copyOf(list);
    }

    /** These, the first first. */
    public static Names of(String... names) {
      return new Names(List.of(names));
    }

    String[] array() {
      return list.toArray(String[]::new);
    }
  }
}
