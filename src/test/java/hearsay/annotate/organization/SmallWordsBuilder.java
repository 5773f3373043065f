package hearsay.annotate.organization;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the filter of {@link SmallWords}: {@code SmallWordsBuilder WORDS OUT} reads a word a line,
 * as {@code src/train/organizations/small_words.py} writes them.
 */
final class SmallWordsBuilder {
  private SmallWordsBuilder() {}

  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      BloomFilter.of(Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)).write(out);
    }
  }
}
