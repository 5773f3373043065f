package hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SafePathTest {
  private static final Path FOLDER = Path.of("out").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "wire/2025-09-26 Кризис.txt", "-"})
  void keeps_a_plain_name(String doc) {
    assertThat(SafePath.below(FOLDER, doc, ".txt")).isEqualTo(FOLDER.resolve(doc + ".txt"));
  }

  @Test
  void keeps_a_long_headline() {
    String doc = "a-headline-".repeat(18) + ".txt";

    assertThat(SafePath.below(FOLDER, doc, ".jsonl")).isEqualTo(FOLDER.resolve(doc + ".jsonl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "/etc/passwd",
        "a/../../b",
        "",
        "..",
        "a\u0000b",
        "https://x/?a=1"
      })
  void stays_in_its_folder(String doc) {
    Path path = SafePath.below(FOLDER, doc, ".txt");

    assertThat(path.normalize()).isEqualTo(path).startsWithRaw(FOLDER).isNotEqualTo(FOLDER);
  }

  @Test
  void cuts_a_name_that_no_file_system_takes_and_keeps_such_names_apart() {
    String doc = "\uD83D\uDE00".repeat(100);

    Path one = SafePath.below(FOLDER, doc + "1", ".jsonl");
    Path two = SafePath.below(FOLDER, doc + "2", ".jsonl");

    assertThat(one).isNotEqualTo(two);
    assertThat(one.getFileName().toString().getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(255 - ".12345.tmp".length());
  }
}
