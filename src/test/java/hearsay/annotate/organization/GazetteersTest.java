package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

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
  private static final Gazetteers LISTS = new Gazetteers();

  @ParameterizedTest
  @CsvSource({"Human Rights Watch,ENCYCLOPEDIA", "Boeing,NEWS", "Radiohead,MUSIC"})
  void knows_names_of_each_list(String name, Gazetteer list) {
    assertThat(LISTS.of(name)).contains(list);
  }

  @Test
  void knows_no_name_that_nobody_has() {
    assertThat(LISTS.of("Qwzxv Plkjhg Trwqp")).isEmpty();
    assertThat(LISTS.of("!")).isEmpty();
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
}
