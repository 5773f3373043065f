package hearsay.article;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Stand-in. */
public record Input(String name, String doc, @Nullable Path path) {}
