package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.FieldNames;
import hearsay.article.FieldNames.Names;
import hearsay.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FieldOptionsTest {
  private static final String[] OPTIONS = {
    "--text-key", "body",
    "--id-key", "nr",
    "--title-key", "headline",
    "--published-key", "when",
    "--publisher-key", "paper",
    "--url-key", "link"
  };

  @TempDir Path folder = Path.of("");

  private Ran extract(String name, String content, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "extract";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Ran.of(arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.csv | 'nr,body,headline,when,paper,link\n7,claim a,Ships,2026-03-02,Post,https://a.example/\n'",
        "a.json | '[{\"nr\": 7, \"body\": \"claim a\", \"headline\": \"Ships\", \"when\": \"2026-03-02\","
            + " \"paper\": \"Post\", \"link\": \"https://a.example/\"}]'",
        "a.jsonl | '{\"nr\": 7, \"body\": \"claim a\", \"headline\": \"Ships\", \"when\": \"2026-03-02\","
            + " \"paper\": \"Post\", \"link\": \"https://a.example/\"}'"
      })
  void name_the_keys_and_columns_of_other_people(String name, String content) throws IOException {
    Ran ran = extract(name, content, OPTIONS);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.texts()).containsExactly("claim a");
    assertThat(ran.records().get(0).get("doc").asText()).isEqualTo("7");
  }

  @Test
  void name_each_its_own_thing() {
    FieldNames names = CommandLine.populateCommand(new FieldOptions(), OPTIONS).names();
    assertThat(names)
        .isEqualTo(
            new FieldNames(
                Names.of("body"),
                Names.of("nr"),
                Names.of("headline"),
                Names.of("when"),
                Names.of("paper"),
                Names.of("link")));
    assertThat(CommandLine.populateCommand(new FieldOptions()).names())
        .isEqualTo(FieldNames.DEFAULT);
  }

  @Test
  void that_name_nothing_are_told_by_what_they_miss() throws IOException {
    Ran ran = extract("a.csv", "nr,body\n7,claim a\n", "--text-key", "words");
    assertThat(ran.status()).isNotEqualTo(ExitCode.OK);
    assertThat(ran.err())
        .contains("has no column of texts; name it \"words\", or say with --text-key");
  }
}
