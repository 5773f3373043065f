package hearsay.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is written beside the place of a file, under a hidden name with the process in it, and stays
 * there where that process is killed. The next one takes it away.
 */
public final class Leftovers {
  private static final Pattern NAME = Pattern.compile("(?s)\\.(.+)\\.(\\d{1,9})\\.tmp");

  /** A process of another system, whose number says nothing here, writes at least so often. */
  private static final Duration IN_USE = Duration.ofMinutes(1);

  private Leftovers() {}

  /** Where this process writes a file until it is complete. */
  static Path own(Path file) {
    long process = ProcessHandle.current().pid();
    return file.resolveSibling("." + file.getFileName() + "." + process + ".tmp");
  }

  /** Removes those of one file, as far as that is allowed. */
  static void removeBeside(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    String name = String.valueOf(file.getFileName());
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(folder, one -> isLeft(one, name::equals))) {
      for (Path one : found) {
        Files.deleteIfExists(one);
      }
    } catch (IOException e) {
      // Whatever is left there is in no one's way.
      return;
    }
  }

  /**
   * Removes those of all files in a folder and below it, as far as that is allowed; no link is
   * followed.
   *
   * @param endings of the files
   */
  public static void removeBelow(Path folder, List<String> endings) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> left =
          found
              .filter(one -> isLeft(one, name -> endings.stream().anyMatch(name::endsWith)))
              .toList();
      for (Path one : left) {
        Files.deleteIfExists(one);
      }
    } catch (IOException | UncheckedIOException e) {
      // As above.
      return;
    }
  }

  private static boolean isLeft(Path file, Predicate<String> wanted) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        && wanted.test(name.group(1))
        && ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && isOld(file);
  }

  private static boolean isOld(Path file) {
    try {
      Instant written = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
      return written.isBefore(Instant.now().minus(IN_USE));
    } catch (IOException e) {
      return false;
    }
  }
}
