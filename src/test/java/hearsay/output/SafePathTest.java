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
  @ValueSource(
      strings = {"a.txt", "wire/2025-09-26 Кризис.txt", "-", "console.txt", "a-0123456789abcde"})
  void keeps_a_plain_name(String doc) {
    assertThat(SafePath.below(FOLDER, doc, ".txt")).isEqualTo(FOLDER.resolve(doc + ".txt"));
  }

  @Test
  void keeps_a_long_headline() {
    String doc = "a-headline-".repeat(17) + ".txt";

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con",
        "NUL.txt",
        "wire/Aux.html",
        "com1",
        "LPT9.a.b",
        "CONIN$",
        "a.",
        "a ",
        "a./b",
        ".a",
        "a/.hearsay-unfinished/b",
        "e\u0301"
      })
  void changes_a_name_that_some_system_takes_for_another(String doc) {
    assertThat(nameOf(doc)).doesNotStartWith(doc).matches("(?s).*-[0-9a-f]{16}");
  }

  @Test
  void no_name_is_that_of_another_which_was_changed() {
    String changed = nameOf("a:b");

    assertThat(nameOf(changed)).isNotEqualTo(changed).startsWith(changed + "-");
    assertThat(nameOf("story<|")).isNotEqualTo(nameOf("story>>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/", "aaaaaaaaa/", "\u00e9/", "../", "CON/"})
  void is_never_deeper_or_longer_than_a_file_system_takes(String part) {
    Path path = SafePath.below(FOLDER, part.repeat(2000), ".txt");

    assertThat(path.toString().length() - FOLDER.toString().length()).isLessThan(1000);
    assertThat(path.getNameCount() - FOLDER.getNameCount()).isLessThanOrEqualTo(16);
  }

  @Test
  void has_another_place_in_the_folder_itself() {
    Path flat = SafePath.flat(FOLDER, "wire/a", ".txt");

    assertThat(flat.getParent()).isEqualTo(FOLDER);
    assertThat(flat).isNotEqualTo(SafePath.flat(FOLDER, "wire_a", ".txt"));
  }

  private static String nameOf(String doc) {
    return FOLDER.relativize(SafePath.below(FOLDER, doc, "")).toString();
  }
}
