package hearsay.api;

import hearsay.annotate.OrganizationList;
import hearsay.article.FieldNames;
import hearsay.article.Format;
import hearsay.article.ReaderOptions;
import hearsay.attribute.AttributionScheme;
import hearsay.error.UserException;
import hearsay.jsonl.MadeBy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How articles are read and what is looked for in them; the defaults are those of the command line.
 *
 * @param reading how articles are read, and how many seconds reading one and then working on it may
 *     take; 0 is any time
 * @param organizations the user's own, tagged wherever they are named
 * @param scheme which claims are wanted
 * @param minConfidence claims that are less likely right are left out, 0 to 1
 */
public record Options(
    ReaderOptions reading,
    OrganizationList organizations,
    AttributionScheme scheme,
    double minConfidence) {
  /** As the command line has them where nothing is typed. */
  public static final Options DEFAULT = builder().build();

  /** Refuses a confidence that is none. */
  public Options {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minConfidence must be 0 to 1: " + minConfidence);
    }
  }

  /** Options of one's own, beginning with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** What records that are found with these options are made by. */
  public MadeBy madeBy(RecordKind kind) throws UserException {
    return RecordOptions.of(kind, this);
  }

  /** Gathers options; for one thread. */
  public static final class Builder {
    private static final int TIMEOUT_SECONDS = 60;

    private Format format = Format.AUTO;
    private @Nullable LocalDate published;
    private Charset encoding = StandardCharsets.UTF_8;
    private boolean detectEncoding;
    private boolean anyLanguage;
    private long maxArticleBytes = ReaderOptions.DEFAULT_MAX_ARTICLE_BYTES;
    private int timeoutSeconds = TIMEOUT_SECONDS;
    private FieldNames fields = FieldNames.DEFAULT;
    private OrganizationList organizations = OrganizationList.NONE;
    private AttributionScheme scheme = AttributionScheme.CONTRACT;
    private @Nullable Double minConfidence;

    private Builder() {}

    /** What all inputs are; by default that is told by each. */
    public Builder format(Format format) {
      this.format = format;
      return this;
    }

    /** The date of articles that do not tell theirs, neither themselves nor by their file name. */
    public Builder published(@Nullable LocalDate published) {
      this.published = published;
      return this;
    }

    /** The charset of the inputs; by default UTF-8, and of web pages what they declare. */
    public Builder encoding(Charset encoding) {
      this.encoding = encoding;
      this.detectEncoding = false;
      return this;
    }

    /** The charset of what does not declare one is told by its bytes. */
    public Builder detectEncoding() {
      this.encoding = StandardCharsets.UTF_8;
      this.detectEncoding = true;
      return this;
    }

    /** Nothing is said of articles in other languages than English. */
    public Builder anyLanguage() {
      this.anyLanguage = true;
      return this;
    }

    /** The most bytes of one article, decompressed, at least 1; 20 MiB by default. */
    public Builder maxArticleBytes(long bytes) {
      this.maxArticleBytes = bytes;
      return this;
    }

    /**
     * How long reading an article may take, and then working on it; a minute by default.
     *
     * @param time whole seconds; zero is any time
     */
    public Builder articleTimeout(Duration time) {
      if (time.isNegative() || time.toNanosPart() != 0) {
        throw new IllegalArgumentException("articleTimeout must be whole seconds: " + time);
      }
      this.timeoutSeconds = Math.toIntExact(time.toSeconds());
      return this;
    }

    /** Names for the keys of JSON and the columns of CSV beside the usual ones. */
    public Builder fields(FieldNames fields) {
      this.fields = fields;
      return this;
    }

    /**
     * Organizations to be tagged wherever they are named.
     *
     * @param list UTF-8, a name a line, other names of the same organization behind it, each after
     *     a tab
     * @throws UserException if the file cannot be read or is no such list
     */
    public Builder organizations(Path list) throws UserException {
      this.organizations = OrganizationList.read(list);
      return this;
    }

    /** Which claims are wanted; by default those of the contract. */
    public Builder scheme(AttributionScheme scheme) {
      this.scheme = scheme;
      return this;
    }

    /**
     * Leaves out claims that are less likely right than this, 0 to 1; 0 keeps all. By default the
     * scheme's {@link AttributionScheme#bestMinConfidence}.
     */
    public Builder minConfidence(double minConfidence) {
      this.minConfidence = minConfidence;
      return this;
    }

    /** What was gathered. */
    public Options build() {
      ReaderOptions reading =
          new ReaderOptions(
              format,
              published,
              encoding,
              detectEncoding,
              anyLanguage,
              maxArticleBytes,
              timeoutSeconds,
              fields);
      return new Options(
          reading,
          organizations,
          scheme,
          minConfidence == null ? scheme.bestMinConfidence() : minConfidence);
    }
  }
}
