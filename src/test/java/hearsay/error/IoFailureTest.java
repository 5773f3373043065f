package hearsay.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class IoFailureTest {
  static Stream<Arguments> readings() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("a.txt"), "there is no such file or folder"),
        Arguments.of(new AccessDeniedException("a.txt"), "cannot be read: permission denied"),
        Arguments.of(new MalformedInputException(1), "is not UTF-8"),
        Arguments.of(new EOFException(), "its gzip data is cut short; fetch or compress it again"),
        Arguments.of(
            new ZipException("bad crc"),
            "its gzip data is damaged (bad crc); fetch or compress it again"),
        Arguments.of(new IOException("Is a directory"), "cannot be read: Is a directory"),
        Arguments.of(new IOException("a\u001b[2J"), "cannot be read: a\\u001B[2J"),
        Arguments.of(new IOException(), "cannot be read: IOException"),
        Arguments.of(
            new FileSystemException("a.txt", null, "Too many links"),
            "cannot be read: Too many links"));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void says_why_something_cannot_be_read(IOException failure, String words) {
    assertThat(IoFailure.reading(failure)).isEqualTo(words);
  }

  static Stream<Arguments> writings() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("a"), "there is no such file or folder"),
        Arguments.of(new AccessDeniedException("a"), "permission denied"),
        Arguments.of(new FileAlreadyExistsException("a"), "a file is in the place of a folder"),
        Arguments.of(new IOException("No space left on device"), "No space left on device"));
  }

  @ParameterizedTest
  @MethodSource("writings")
  void says_why_something_cannot_be_written(IOException failure, String words) {
    assertThat(IoFailure.writing(failure)).isEqualTo("cannot be written: " + words);
  }

  @Test
  void what_is_thrown_names_the_file_once_and_keeps_the_cause() {
    IOException failure = new NoSuchFileException("b\u001b.txt");

    assertThat(IoFailure.unreadable(Path.of("b\u001b.txt"), failure))
        .hasMessage("b\\u001B.txt: there is no such file or folder")
        .hasCause(failure);
    assertThat(IoFailure.unwritable("standard output", new IOException("full")))
        .hasMessage("standard output: cannot be written: full");
  }
}
