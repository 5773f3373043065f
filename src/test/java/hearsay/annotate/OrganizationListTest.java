package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hearsay.article.Article;
import hearsay.error.UserException;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganizationListTest {
  private final Path folder;

  OrganizationListTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private OrganizationList list(String text) throws IOException, UserException {
    return list(text.getBytes(StandardCharsets.UTF_8));
  }

  private OrganizationList list(byte[] bytes) throws IOException, UserException {
    return OrganizationList.read(Files.write(folder.resolve("list.txt"), bytes));
  }

  /** The mentions with their names: "mention=name". */
  private static List<String> found(OrganizationList list, String text) {
    return list.find(text, new Span(0, text.length())).stream()
        .map(tag -> tag.span().of(text) + "=" + tag.name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kupol     | Kupol sold it.               | Kupol
          Kupol     | It was Kupol's decision.     | Kupol
          Kupol     | the Kupol-2 plant (Kupol)    | Kupol Kupol
          Kupol     | Kupolov and kupol said no.   |
          Acme Co.  | He left Acme Co. in May.     | Acme Co.
          O'Neil    | He works for O’Neil.         | O’Neil
          AT&T      | AT&T rose, AT T did not.     | AT&T
          Café Nero | Cafe\u0301 Nero closed.      | Cafe\u0301 Nero
          IEMZ Kupol| IEMZ\u00A0Kupol sold it.     | IEMZ\u00A0Kupol
          Acme Bank | ACME BANK FAILS              | ACME BANK
          Acme Bank | The ACME BANK failed.        |
          ACME BANK | The Acme Bank failed.        | Acme Bank
          ACME BANK | The acme bank failed.        |
          ACME      | The Acme plan failed.        |
          """)
  void finds_whole_words_in_their_case(String name, String text, String mentions)
      throws IOException, UserException {
    String raw = text.replace("\\u0301", "\u0301").replace("\\u00A0", "\u00A0");
    String expected =
        mentions == null ? "" : mentions.replace("\\u0301", "\u0301").replace("\\u00A0", "\u00A0");

    assertThat(
            list(name).find(raw, new Span(0, raw.length())).stream()
                .map(tag -> tag.span().of(raw))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void names_a_mention_of_any_alias_by_the_first_column() throws IOException, UserException {
    OrganizationList list = list("TSK Vektor\tVektor Group\tООО Вектор\nKupol\n");

    assertThat(found(list, "Vektor Group and ООО Вектор paid Kupol."))
        .containsExactly("Vektor Group=TSK Vektor", "ООО Вектор=TSK Vektor", "Kupol=Kupol");
  }

  @Test
  void takes_the_longest_name_and_the_first_of_equal_ones() throws IOException, UserException {
    OrganizationList list = list("Bank\nBank of Acme\nFirst\tSame Name\nSecond\tSame Name\n");

    assertThat(found(list, "Bank of Acme, Bank of Ruin, Same Name"))
        .containsExactly("Bank of Acme=Bank of Acme", "Bank=Bank", "Same Name=First");
  }

  @Test
  void never_crosses_a_line_break() throws IOException, UserException {
    assertThat(found(list("Acme Bank"), "Acme\nBank")).isEmpty();
  }

  @Test
  void reads_what_editors_and_spreadsheets_write() throws IOException, UserException {
    OrganizationList list =
        list(
            "\uFEFF# a comment\r\nAcme  \t Acme Ltd \t\t\r\n\r\n  # another\r\n\t# a third\r\nKupol\r\nKupol");

    assertThat(found(list, "Acme Ltd, Kupol, a comment, another, a third"))
        .containsExactly("Acme Ltd=Acme", "Kupol=Kupol");
  }

  @Test
  void is_empty_without_names() throws IOException, UserException {
    assertThat(found(list(""), "Acme")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Acme\n\tAcme Ltd', 'list.txt:2: no name before the first tab'",
    "'Acme\n***', 'list.txt:2: a name needs a letter or a digit'",
    "'Ac\0me', 'list.txt: is no text'"
  })
  void says_what_is_wrong_with_a_list_and_where(String text, String message) {
    assertThatThrownBy(() -> list(text))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(message);
  }

  @Test
  void names_the_line_that_is_not_utf8() {
    byte[] latin1 = "Acme\nCaf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> list(latin1))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("list.txt:2: is not UTF-8");
  }

  @Test
  void names_a_file_that_is_not_there_or_is_a_folder() {
    assertThatThrownBy(() -> OrganizationList.read(folder.resolve("none.txt")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("none.txt: there is no such file");
    assertThatThrownBy(() -> OrganizationList.read(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  void finds_one_of_a_hundred_thousand_names() throws IOException, UserException {
    OrganizationList list =
        list(
            IntStream.range(0, 100_000)
                .mapToObj(i -> "Company " + i + " of Acme\tAcme " + i)
                .collect(Collectors.joining("\n")));

    assertThat(
            found(list, "Company 777 of Acme and Acme 99999 and Company 777 of Ruin. ".repeat(9)))
        .hasSize(18)
        .contains("Company 777 of Acme=Company 777 of Acme", "Acme 99999=Company 99999 of Acme");
  }

  @Test
  void overrides_what_is_found_otherwise_and_names_short_forms() throws IOException, UserException {
    // given
    String text = "Deutsche Bank Berlin sold it. Maria Orlova of Deutsche Bank Berlin left.";
    OrganizationList list = list("DB Branch\tBank Berlin\tMaria Orlova");

    // when
    AnnotatedArticle article = new Annotator(list).annotate(Article.of("a", text, null));

    // then
    assertThat(article.organizations())
        .extracting(tag -> tag.span().of(text), OrganizationTag::name)
        .containsExactly(
            tuple("Bank Berlin", "DB Branch"),
            tuple("Maria Orlova", "DB Branch"),
            tuple("Bank Berlin", "DB Branch"));
    assertThat(article.names()).isEmpty();
  }

  @Test
  void a_million_organizations_take_less_than_a_hundred_bytes_each() throws Exception {
    int organizations = 1_000_000;
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < organizations; i++) {
      names.append("Works ").append(i).append(" Trading Limited\n");
    }
    byte[] bytes = names.toString().getBytes(StandardCharsets.UTF_8);
    names.setLength(0);
    names.trimToSize();
    final long before = used();

    OrganizationList list = list(bytes);

    assertThat(used() - before).isLessThan(100L << 20);
    assertThat(found(list, "Works 999999 Trading Limited and Works 7 Trading Limited said no."))
        .hasSize(2);
  }

  private static long used() {
    System.gc();
    Runtime memory = Runtime.getRuntime();
    return memory.totalMemory() - memory.freeMemory();
  }
}
