package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GazetteersTest {
  private static final Gazetteers GAZETTEERS = new Gazetteers();

  @ParameterizedTest
  @CsvSource({"Human Rights Watch,ENCYCLOPEDIA", "Boeing,NEWS", "Radiohead,MUSIC"})
  void knows_names_of_each(String name, Gazetteer gazetteer) {
    assertThat(GAZETTEERS.of(name)).contains(gazetteer);
  }

  @Test
  void knows_no_name_that_nobody_has() {
    assertThat(GAZETTEERS.of("Qwzxv Plkjhg Trwqp")).isEmpty();
    assertThat(GAZETTEERS.of("!")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The Beatles,Beatles",
    "McDonald 's,McDonalds",
    "Toshiba-EMI,ToshibaEMI",
    "139th Regiment,0thRegiment"
  })
  void compares_names_without_article_signs_and_numbers(String name, String form) {
    assertThat(Gazetteers.form(name)).isEqualTo(form);
  }

  @Test
  void a_filter_has_every_name_put_in_and_hardly_any_other() {
    Set<String> names =
        IntStream.range(0, 5000).mapToObj(i -> "in" + i).collect(Collectors.toSet());

    BloomFilter filter = BloomFilter.of(names);

    assertThat(names).allMatch(filter::mayContain);
    assertThat(IntStream.range(0, 5000).filter(i -> filter.mayContain("out" + i)).count())
        .isLessThan(50);
  }

  @Test
  void knows_a_name_of_one_letter_nowhere() {
    assertThat(GAZETTEERS.of("A")).isEmpty();
    assertThat(GAZETTEERS.of("!")).isEmpty();
  }

  @Test
  void a_filter_is_written_as_it_is_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BloomFilter.of(List.of("Acme", "Norvik", "Qúorx", "Bank0", "RRA")).write(out);

    assertThat(HexFormat.of().formatHex(out.toByteArray()))
        .isEqualTo("c8052da11e0303124598304d60d4327a");
  }
}
