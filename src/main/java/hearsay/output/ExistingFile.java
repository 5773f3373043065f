package hearsay.output;

import hearsay.text.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/** A file that is there before the run: whether it is one that the program wrote. */
public final class ExistingFile {
  // A line may be longer: what it is is seen from its beginning.
  private static final int HEAD_BYTES = 1 << 16;

  private ExistingFile() {}

  /**
   * Whether nothing is lost that is not written anew: the file is not there, is no file, is empty,
   * or one of its first lines is what such a file holds.
   *
   * @param mine whether a line is one that the program writes there
   */
  public static boolean mayBeReplaced(Path file, Predicate<byte[]> mine) {
    if (isNone(file)) {
      return true;
    }
    try (InputStream in = Unpacked.file(file)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      return head.length == 0 || anyLine(head, mine);
    } catch (IOException e) {
      // What cannot be read can perhaps be replaced, but it is not known what it holds.
      return false;
    }
  }

  /** Whether nothing is there that could be lost: no file, or one without bytes. */
  static boolean isNone(Path file) {
    try {
      return !Files.isRegularFile(file) || Files.size(file) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean anyLine(byte[] head, Predicate<byte[]> mine) {
    int start = 0;
    for (int at = 0; at <= head.length; at++) {
      if (at == head.length || head[at] == '\n') {
        if (mine.test(Arrays.copyOfRange(head, start, at))) {
          return true;
        }
        start = at + 1;
      }
    }
    return false;
  }
}
