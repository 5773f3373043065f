package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LatterNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met [O Velmar] and [O Orbin].|The latter|Orbin",
        "They met [O Velmar] and the [O Orbin].|The former|Velmar",
        "They met [O Acme], [O Velmar], and [O Orbin].|The latter|Orbin",
        "They met [O Acme], [O Velmar], and [O Orbin].|The former|former",
        "They met [P Anna Kim] and [P Bo Lund] in [L Halden].|The latter|Bo Lund",
        "They met [P Anna Kim] and [O Orbin].|The latter|latter",
        "[O Acme] and [O Kryla] met [O Velmar] and [O Orbin].|The latter|latter",
        "They met [O Velmar] and [O Orbin]. It rained.|The latter|latter",
        "It rained.|The latter|latter",
        "[P Anna Kim] and her Velm counterpart [P Bo Lund] met.|The former|Anna Kim",
        "[P Anna Kim] and her Velm counterpart [P Bo Lund] met. The former left.|The latter|Bo Lund",
        "[P Anna Kim] left and met [P Bo Lund].|The former|former",
      })
  void are_the_ends_of_a_list(String before, String phrase, String name) {
    TaggedArticle article =
        new TaggedArticle(before + " " + phrase + " said so.").claim(phrase, "said", "so");

    assertThat(article.lastSource().name()).isEqualTo(name);
  }
}
