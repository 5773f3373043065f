package hearsay.article;

import java.util.Locale;

/**
 * A file that was met and is not read, though nothing is wrong with it.
 *
 * @param name as messages name it, safe to print
 * @param kind what is counted together: the ending of files of a kind that is not read, such as
 *     {@code .zip}; else a few words
 * @param why the end of a sentence that begins with its name
 */
public record LeftOut(String name, String kind, String why) {
  private static final int LONGEST_ENDING = 12;

  /** A file of a folder, of a kind that is not read. */
  static LeftOut ofKind(String name, String fileName) {
    int dot = fileName.lastIndexOf('.');
    String ending = dot < 1 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
    boolean usual = ending.matches("\\.[a-z0-9_-]{1," + LONGEST_ENDING + "}");
    return usual
        ? new LeftOut(name, ending, "is left out: " + ending + " is no format that is read")
        : new LeftOut(name, "of no known kind", "is left out: its name tells no format");
  }

  /** A pipe or a device, which whoever opens it may wait for without end. */
  static LeftOut noFile(String name) {
    return new LeftOut(
        name, "no file", "is left out: it is no file; what it gives is read if it is named itself");
  }

  /** A file that is read already under another name. */
  static LeftOut twice(String name, String earlier) {
    return new LeftOut(name, "read already", "is left out: it is the same file as " + earlier);
  }
}
