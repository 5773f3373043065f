package hearsay.annotate.organization;

import hearsay.text.FeatureHash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes {@link KnownNames#IMAGE} of the tables: {@code KnownNamesBuilder OUT}. Sorted hashes, each
 * of eight bytes, the highest first: of the names as newspapers write them and in capitals, as the
 * tokenizer cuts them and as they stand, and of their first words.
 */
final class KnownNamesBuilder {
  private static final Pattern JOINED =
      Pattern.compile("(?<=\\p{L})(?=['’]s(?U:\\b)|-)|(?<=-)(?=\\p{L})");

  /** The shortest name that is known in capitals too: a shorter one may be an abbreviation. */
  private static final int LONG_NAME = 5;

  private final Set<Long> hashes = new TreeSet<>();

  private KnownNamesBuilder() {}

  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), image());
  }

  static byte[] image() {
    KnownNamesBuilder builder = new KnownNamesBuilder();
    KnownNames.lines().forEach(builder::addLine);
    ByteBuffer image = ByteBuffer.allocate(builder.hashes.size() * Long.BYTES);
    builder.hashes.forEach(image::putLong);
    return image.array();
  }

  private void addLine(String line) {
    // As the tokenizer cuts it: "McDonald 's", "Rolls - Royce". It parts most hyphens, and not
    // those
    // of the lexer's own words.
    add(JOINED.matcher(line).replaceAll(" "));
    add(line);
    if (line.startsWith("al-")) {
      add(line.replaceFirst("-", " "));
      add("Al-" + line.substring("al-".length()));
    }
  }

  private void add(String key) {
    String name = key.startsWith("The ") ? key.substring("The ".length()) : key;
    addAsItIs(name);
    if (name.length() >= LONG_NAME) {
      addAsItIs(name.toUpperCase(Locale.ROOT));
    }
  }

  private void addAsItIs(String name) {
    String first = name.split(" ", 2)[0];
    hashes.add(FeatureHash.of(name));
    hashes.add(FeatureHash.add(FeatureHash.of(first), KnownNames.FIRST));
  }
}
