package hearsay.batch;

import hearsay.article.Input;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.output.OutputPlan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A list of files: one a line, or each ended by a NUL as {@code find -print0} writes them. */
final class InputList {
  private InputList() {}

  /**
   * Reads the names of a list.
   *
   * @param list a file, or {@code -} for standard input
   */
  static List<String> read(String list, InputStream standardInput) throws UserException {
    Path name = Path.of("standard input");
    try {
      boolean standard = list.equals(Input.STANDARD_INPUT);
      name = standard ? name : OutputPlan.path(list);
      byte[] bytes = standard ? standardInput.readAllBytes() : Files.readAllBytes(name);
      return names(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw IoFailure.unreadable(name, e);
    } catch (OutOfMemoryError e) {
      throw IoFailure.tooLarge(name, e);
    }
  }

  private static List<String> names(String list) {
    Stream<String> names = list.indexOf('\0') < 0 ? list.lines() : Stream.of(list.split("\0", -1));
    return names.filter(name -> !name.isBlank()).toList();
  }
}
