package hearsay.article;

import static hearsay.article.ReadingCase.article;
import static hearsay.article.ReadingCase.body;
import static hearsay.article.ReadingCase.message;
import static hearsay.article.ReadingCase.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrontMatterTest {
  @Test
  void tells_what_the_article_says_of_itself() {
    Article article =
        article(
            """
            ---
            title: "Export ban: what next?"
            published: 2025-09-26
            publisher: The Border Post
            url: https://example.org/ban
            tags: [drones, {nested: thing}]
            ---

            Officials denied it.
            """,
            Format.TEXT);
    assertThat(article.metadata())
        .isEqualTo(
            new Metadata("Export ban: what next?", "The Border Post", "https://example.org/ban"));
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 9, 26));
    assertThat(body(article)).isEqualTo("\nOfficials denied it.\n");
    assertThat(article.text()).startsWith("---\ntitle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\r\ntitle: T\r\n---\r\nBody.",
        "---\rtitle: T\r---\rBody.",
        "--- \t\ntitle: T\n...\nBody.",
        "---\nTitle: T\n---  \nBody.",
        "---\n# a comment\ntitle: T\n--- \nBody."
      })
  void knows_its_edges_by_any_line_break(String text) {
    Article article = article(text, Format.TEXT);
    assertThat(article.metadata().title()).isEqualTo("T");
    assertThat(body(article)).isEqualTo("Body.");
  }

  @Test
  void a_title_is_words_that_any_output_can_hold_or_none() {
    assertThat(article("---\ntitle: \" \\t \"\nurl: ' x '\n---\nBody.", Format.TEXT).metadata())
        .isEqualTo(new Metadata(null, null, "x"));
    assertThat(article("---\ntitle: \"a\\uD83D\"\n---\nBody.", Format.TEXT).metadata().title())
        .isEqualTo("a\uFFFD");
  }

  @Test
  void may_be_empty() {
    Article article = article("---\n---\nBody.", Format.TEXT);
    assertThat(body(article)).isEqualTo("Body.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: never closed\n\nBody.",
        "---\nJust a line of prose.\n---\nBody.",
        "---\nHe said \"we: will\": see\nthat.\n---\nBody.",
        "---\n- a\n- list\n---\nBody.",
        "----\ntitle: T\n---\nBody.",
        "\n---\ntitle: T\n---\nBody.",
        " ---\ntitle: T\n---\nBody."
      })
  void is_none_where_the_rule_opens_no_block_or_prose(String text) {
    Article article = article(text, Format.TEXT);
    assertThat(article.metadata()).isEqualTo(Metadata.NONE);
    assertThat(body(article)).isEqualTo(text);
  }

  @Test
  void that_is_broken_is_reported_with_its_line() {
    assertThat(message(read("---\ntitle: T\npublisher: \"open\nurl: x\n---\nBody.", Format.TEXT)))
        .matches(
            "standard input:\\d+: the front matter is broken YAML: .+;"
                + " mend it, or put a blank line above the first --- if it is none");
    assertThat(message(read("---\ntitle: a: b\n---\nBody.", Format.TEXT)))
        .startsWith("standard input:2: the front matter is broken YAML: mapping values are not");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Moscow: no engine contract|title",
        "publisher: The Post: Online|publisher",
        "title: @minister denies it|title",
        "title: `all is well|title",
        "title: \"War\" is over|title"
      })
  void with_words_that_yaml_takes_for_more_wants_quotation_marks(String line, String key) {
    assertThat(message(read("---\n" + line + "\nurl: x\n---\nBody.", Format.TEXT)))
        .endsWith(
            "; put what follows %s: in quotation marks, or a blank line above the first --- if it is none"
                .formatted(key));
  }

  @Test
  void with_a_date_that_is_none_is_reported_with_its_line() {
    assertThat(message(read("---\ntitle: T\npublished: 01/02/2025\n---\nB.", Format.TEXT)))
        .isEqualTo(
            "standard input:3: published is no date that can be read in one way only:"
                + " \"01/02/2025\"; write it as 2025-09-26");
  }

  @ParameterizedTest
  @CsvSource({
    "published: 20250926",
    "date: 26 September 2025",
    "published: 2025-09-26T23:30:00-05:00"
  })
  void takes_dates_of_several_shapes(String line) {
    assertThat(article("---\n" + line + "\n---\nB.", Format.TEXT).published())
        .isEqualTo(LocalDate.of(2025, 9, 26));
  }

  @Test
  void takes_published_before_date_and_passes_by_what_is_empty() {
    Article article =
        article(
            "---\npublished: 2025-09-26\ndate: 2024-01-01\ntitle:\nurl: ''\n---\nB.", Format.TEXT);
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 9, 26));
    assertThat(article.metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void builds_no_objects_and_unfolds_no_aliases() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String one = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", one, one, one, one)));
    }
    bomb.append("b: !!javax.script.ScriptEngineManager [x]\ntitle: *a0\n---\nBody.");
    Article article = article(bomb.toString(), Format.TEXT);
    assertThat(body(article)).isEqualTo("Body.");
  }

  @Test
  void that_is_nested_without_end_is_reported() {
    String deep = "---\ntitle: " + "[".repeat(20_000) + "\n---\nBody.";
    assertThat(message(read(deep, Format.TEXT))).contains("front matter is broken YAML");
  }

  @Test
  void longer_than_any_front_matter_is_text() {
    String text = "---\n" + "key: value\n".repeat(10_000) + "---\nBody.";
    assertThat(body(article(text, Format.TEXT))).isEqualTo(text);
  }
}
