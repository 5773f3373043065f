package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.Extraction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --organizations}, by the README's example and by what can go wrong. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganizationsOptionTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "printf '(.+)' > list\\.txt\n"
              + "printf '(.+)' \\| \\./hearsay tag --organizations list\\.txt \\| jq -c"
              + " \\.organizations\n# (.+)\n");
  private final Path folder;

  OrganizationsOptionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private record Ran(int status, String out, String err) {}

  private static Ran run(String in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String printf(String format) {
    return format.replace("\\t", "\t").replace("\\n", "\n");
  }

  @Test
  void the_example_of_the_readme_gives_what_it_says() throws IOException {
    // given
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).isTrue();
    Path list = Files.writeString(folder.resolve("list.txt"), printf(example.group(1)));

    // when
    Ran ran = run(printf(example.group(2)), "tag", "--organizations", list.toString());

    // then
    assertThat(ran.status()).isZero();
    assertThat(
            Extraction.json(ran.out().getBytes(StandardCharsets.UTF_8))
                .get("organizations")
                .toString())
        .isEqualTo(example.group(3));
  }

  @Test
  void a_list_that_is_not_there_is_one_line_of_error() {
    Ran ran = run("Acme fell.", "tag", "--organizations", folder.resolve("none.txt").toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).matches("hearsay: .*none\\.txt: there is no such file or folder\n");
  }

  @Test
  void a_bad_line_is_named() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "Acme\n\tAcme Ltd\n");

    Ran ran = run("Acme fell.", "extract", "--organizations", list.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("hearsay: ").contains("list.txt:2: ").hasLineCount(1);
  }

  @Test
  void a_list_among_the_articles_is_no_article() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "Acme\n");
    Files.writeString(folder.resolve("a.txt"), "Acme fell.");

    Ran ran = run("", "tag", folder.toString(), "--organizations", list.toString());

    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines()).hasSize(1).allMatch(line -> line.contains("\"a.txt\""));
  }
}
