package hearsay.cli;

import hearsay.article.FieldNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Other people's names for what articles of JSON and CSV say. */
final class FieldOptions {
  @Option(
      names = "--text-key",
      paramLabel = "KEY",
      description = "The key of JSON, or column of CSV, that holds the text.")
  private @Nullable String text;

  @Option(
      names = "--id-key",
      paramLabel = "KEY",
      description = "The one that holds what an article is called.")
  private @Nullable String id;

  @Option(names = "--title-key", paramLabel = "KEY", description = "The one that holds the title.")
  private @Nullable String title;

  @Option(
      names = "--published-key",
      paramLabel = "KEY",
      description = "The one that holds the date.")
  private @Nullable String published;

  @Option(
      names = "--publisher-key",
      paramLabel = "KEY",
      description = "The one that holds the publisher.")
  private @Nullable String publisher;

  @Option(names = "--url-key", paramLabel = "KEY", description = "The one that holds the address.")
  private @Nullable String url;

  FieldNames names() {
    FieldNames usual = FieldNames.DEFAULT;
    return new FieldNames(
        or(text, usual.text()),
        or(id, usual.id()),
        or(title, usual.title()),
        or(published, usual.published()),
        or(publisher, usual.publisher()),
        or(url, usual.url()));
  }

  private static FieldNames.Names or(@Nullable String named, FieldNames.Names usual) {
    return named == null ? usual : FieldNames.Names.of(named);
  }
}
