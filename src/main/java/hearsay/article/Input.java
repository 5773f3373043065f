package hearsay.article;

import hearsay.text.Printable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to read: a file, standard input or another stream.
 *
 * @param name as messages name it, safe to print: the path as the user reaches it, or {@code
 *     standard input}
 * @param doc the {@code doc} of its records: of a file that is named, the path as it was named,
 *     with {@code /} and without a leading {@code ./}; of a folder that is named, the file's path
 *     in it; {@code -} for standard input. Unique among the inputs of a run
 * @param path the file; null is standard input or another stream
 * @param named whether the file itself was named, and not a folder that it is in
 */
public record Input(String name, String doc, @Nullable Path path, boolean named) {
  /** The argument and the {@code doc} that stand for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** A file of a folder that was named, or standard input. */
  public Input(String name, String doc, @Nullable Path path) {
    this(name, doc, path, false);
  }

  /** A file that was named itself. */
  public static Input of(Path file) {
    return new Input(Printable.of(file.toString()), asNamed(file), file, true);
  }

  /** A stream that goes by a name, as a file does. */
  static Input named(String name) {
    return new Input(Printable.of(name), name, null, true);
  }

  /**
   * What lies in another file.
   *
   * @param doc that of the file, a colon and what it is called in it
   */
  static Input enclosed(String name, String doc) {
    return new Input(name, doc, null, true);
  }

  /** The path with {@code /}, and without the {@code ./} that may lead it. */
  static String asNamed(Path file) {
    String path = file.toString().replace(file.getFileSystem().getSeparator(), "/");
    while (path.startsWith("./")) {
      path = path.substring("./".length());
    }
    return path;
  }

  /** The last part of its name; empty for standard input. */
  String fileName() {
    if (path != null) {
      return String.valueOf(path.getFileName());
    }
    int end = Math.max(doc.lastIndexOf('/'), doc.lastIndexOf(':'));
    return doc.equals(STANDARD_INPUT) ? "" : doc.substring(end + 1);
  }

  /** The input that is no file. */
  public static Input standardInput() {
    return new Input("standard input", STANDARD_INPUT, null);
  }
}
