package hearsay.article;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Stand-in. */
public record ReaderOptions(
    Format format, @Nullable LocalDate published, Charset encoding, long maxArticleBytes) {}
