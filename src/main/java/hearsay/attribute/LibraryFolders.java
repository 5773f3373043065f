package hearsay.attribute;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The folders that ONNX Runtime makes in the temporary folder for as long as a process lasts, one
 * for each, though its libraries are read from elsewhere. That of this process is taken away at
 * once, since it would stay where the process is killed; those that stayed all the same are taken
 * away by the next.
 */
final class LibraryFolders {
  private static final String NAMES = "onnxruntime-java*";

  /** A process that is about to fill its folder does so at once. */
  private static final Duration IN_USE = Duration.ofMinutes(1);

  private LibraryFolders() {}

  /** Removes the one that this process has made by loading ONNX Runtime, if nothing is in it. */
  static void removeOwn() {
    try {
      removeOwn(Class.forName("ai.onnxruntime.OnnxRuntime"));
    } catch (ReflectiveOperationException | RuntimeException e) {
      // Not to be had, on a module path say: it is taken away at the end of the process.
      return;
    }
  }

  /**
   * @param owner the class whose private field holds the folder; ONNX Runtime tells it to nobody
   */
  static void removeOwn(Class<?> owner) throws ReflectiveOperationException {
    Field field = owner.getDeclaredField("tempDirectory");
    field.setAccessible(true);
    if (field.get(null) instanceof Path folder) {
      try {
        Files.delete(folder);
      } catch (IOException e) {
        // The libraries were unpacked into it.
        return;
      }
    }
  }

  /** Removes those that are empty and not of this minute, as far as that is allowed. */
  static void removeLeft(Path temporary, Instant now) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, NAMES)) {
      for (Path folder : folders) {
        removeLeftFolder(folder, now);
      }
    } catch (IOException e) {
      // Whatever is left there is in no one's way.
      return;
    }
  }

  private static void removeLeftFolder(Path folder, Instant now) {
    try {
      Instant made = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && made.isBefore(now.minus(IN_USE))) {
        // Of a folder that is not empty, this does nothing.
        Files.delete(folder);
      }
    } catch (IOException e) {
      // Another's, or not empty.
      return;
    }
  }
}
