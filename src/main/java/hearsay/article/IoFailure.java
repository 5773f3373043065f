package hearsay.article;

import hearsay.text.Printable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What a failed read means to the user: what is wrong and, where there is a remedy, what to do. */
final class IoFailure {
  private IoFailure() {}

  static String describe(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    // Only the reader of gzip throws these two.
    if (failure instanceof EOFException) {
      return "its gzip data is cut short; fetch or compress it again";
    }
    if (failure instanceof ZipException) {
      return "its gzip data is damaged (" + message(failure) + "); fetch or compress it again";
    }
    return "cannot be read: " + message(failure);
  }

  private static String message(IOException failure) {
    String reason =
        failure instanceof FileSystemException inFileSystem
            ? inFileSystem.getReason()
            : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : Printable.of(reason, 200);
  }
}
