package hearsay.spark;

import hearsay.api.Options;
import hearsay.api.RecordKind;
import hearsay.article.Format;
import hearsay.article.ReaderOptions;
import hearsay.attribute.AttributionScheme;
import hearsay.error.UserException;
import hearsay.jsonl.MadeBy;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/**
 * What a user wants of a run, as it travels to the executors.
 *
 * @param allAttributions whether deeds, plans and wishes are wanted too
 * @param minConfidence of claims; those that are less likely right are left out; null as usual
 * @param organizations the lines of the user's list; null for none
 * @param published the date of articles that do not tell theirs; null for none
 * @param timeoutSeconds that an article may take; 0 is any time
 * @param encoding the inputs' charset, or {@code auto}; null for UTF-8
 * @param anyLanguage whether nothing is said of other languages than English
 * @param columns of Parquet
 * @param program tells one build of the job from another, on whatever machine
 */
record Settings(
    boolean allAttributions,
    Double minConfidence,
    String organizations,
    LocalDate published,
    int timeoutSeconds,
    long maxArticleBytes,
    String encoding,
    boolean anyLanguage,
    Columns columns,
    String program)
    implements Serializable {

  /** Where Parquet has what an article says; null for a column that is not there. */
  record Columns(
      String text, String id, String title, String published, String publisher, String url)
      implements Serializable {}

  /** How articles are read. */
  ReaderOptions reading(Format format) {
    return withoutOrganizations().format(format).build().reading();
  }

  private Options.Builder withoutOrganizations() {
    Options.Builder options =
        Options.builder()
            .published(published)
            .articleTimeout(Duration.ofSeconds(timeoutSeconds))
            .maxArticleBytes(maxArticleBytes);
    if (allAttributions) {
      options.scheme(AttributionScheme.ALL);
    }
    if (minConfidence != null) {
      options.minConfidence(minConfidence);
    }
    if ("auto".equals(encoding)) {
      options.detectEncoding();
    } else if (encoding != null) {
      options.encoding(Charset.forName(encoding));
    }
    return anyLanguage ? options.anyLanguage() : options;
  }

  /** Those of the engine. */
  Options options() {
    Options.Builder options = withoutOrganizations();
    try {
      return organizations == null ? options.build() : withOrganizations(options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UserException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private Options withOrganizations(Options.Builder options) throws IOException, UserException {
    Path list = Files.createTempFile("organizations", ".txt");
    try {
      Files.writeString(list, organizations);
      return options.organizations(list).build();
    } finally {
      Files.delete(list);
    }
  }

  /** What the records depend on beside the articles. */
  MadeBy madeBy() {
    try {
      return options().madeBy(RecordKind.CLAIMS);
    } catch (UserException e) {
      throw new IllegalStateException(e);
    }
  }
}
