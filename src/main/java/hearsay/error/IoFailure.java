package hearsay.error;

import hearsay.text.Printable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/**
 * What a failure to read or write means to the user: what is wrong and, where there is a remedy,
 * what to do. The one place where this is put into words; all of them are safe to print.
 */
public final class IoFailure {
  private static final int LONGEST = 200;

  private IoFailure() {}

  /** What is said of something that could not be read, after its name and a colon. */
  public static String reading(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return why(failure);
    }
    if (failure instanceof CharacterCodingException) {
      return "is not UTF-8";
    }
    // Only the reader of gzip throws these two.
    if (failure instanceof EOFException) {
      return "its gzip data is cut short; fetch or compress it again";
    }
    if (failure instanceof ZipException) {
      return "its gzip data is damaged (" + why(failure) + "); fetch or compress it again";
    }
    return "cannot be read: " + why(failure);
  }

  /** What is said of something that could not be written, after its name and a colon. */
  public static String writing(IOException failure) {
    return "cannot be written: " + why(failure);
  }

  /** The reason alone, without the name of the file, which some failures have as their message. */
  public static String why(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "a file is in the place of a folder";
    }
    String reason =
        failure instanceof FileSystemException inFileSystem
            ? inFileSystem.getReason()
            : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : Printable.of(reason, LONGEST);
  }

  /**
   * To be thrown where reading has failed.
   *
   * @param name of the file or folder, as the user reaches it
   */
  public static UserException unreadable(Object name, IOException failure) {
    return new UserException(Printable.of(name.toString()) + ": " + reading(failure), failure);
  }

  /** To be thrown where what is read does not fit the memory; as {@link #unreadable}. */
  public static UserException tooLarge(Object name, OutOfMemoryError failure) {
    return new UserException(
        Printable.of(name.toString())
            + ": does not fit the memory; give more: HEARSAY_JAVA_OPTS=-Xmx8g",
        failure);
  }

  /** To be thrown where writing has failed; as {@link #unreadable}. */
  public static UserException unwritable(Object name, IOException failure) {
    return new UserException(Printable.of(name.toString()) + ": " + writing(failure), failure);
  }
}
