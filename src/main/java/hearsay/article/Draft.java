package hearsay.article;

import hearsay.article.date.StatedDate;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as its own bytes tell it, before the file name and the options have their say.
 *
 * @param body null where the text is blank from there on
 * @param published null where the article does not say
 */
record Draft(
    String text,
    @Nullable Span body,
    @Nullable LocalDate published,
    Metadata metadata,
    Remarks remarks) {
  Draft(String text, @Nullable Span body, @Nullable LocalDate published, Metadata metadata) {
    this(text, body, published, metadata, Remarks.NONE);
  }

  /** The body is all from the UTF-16 offset {@code bodyStart} on. */
  static Draft of(String text, int bodyStart, @Nullable LocalDate published, Metadata metadata) {
    boolean blank = Blanks.trim(text, bodyStart, text.length()).isEmpty();
    return new Draft(text, blank ? null : new Span(bodyStart, text.length()), published, metadata);
  }

  /**
   * As {@link #of}, but where the article does not say otherwise when it was published, as the text
   * states it.
   */
  static Draft ofText(
      String text, int bodyStart, @Nullable LocalDate published, Metadata metadata) {
    LocalDate day =
        published == null ? StatedDate.in(text.substring(bodyStart)).orElse(null) : published;
    return of(text, bodyStart, day, metadata);
  }

  /** With this address where it does not say its own. */
  Draft from(@Nullable String url) {
    return metadata.url() != null || url == null
        ? this
        : new Draft(
            text,
            body,
            published,
            new Metadata(metadata.title(), metadata.publisher(), url),
            remarks);
  }

  Draft with(Remarks others) {
    return new Draft(text, body, published, metadata, others);
  }
}
