package hearsay.article;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to read: a file or standard input.
 *
 * @param name as messages name it, safe to print: the path as the user reaches it, or {@code
 *     standard input}
 * @param doc the {@code doc} of its records: the path below its folder argument with {@code /}, the
 *     file name of a file argument, {@code -} for standard input; unique among the inputs of a run
 * @param path the file; null is standard input
 */
public record Input(String name, String doc, @Nullable Path path) {
  /** The argument and the {@code doc} that stand for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** The input that is no file. */
  public static Input standardInput() {
    return new Input("standard input", STANDARD_INPUT, null);
  }
}
