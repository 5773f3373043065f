package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.NameTag;
import hearsay.grammar.TaggedArticle;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameParticlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then [P Omar] el-Sayed left.|Omar el-Sayed",
        "Then Omar el-[P Sayed] left.|Omar el-Sayed",
        "Then [P Fatima] bint [P Saleh] left.|Fatima bint Saleh",
        "Then [P Cristina] dela [P Paz] left.|Cristina dela Paz",
        "Then [P Kamau] wa [P Otieno] left.|Kamau wa Otieno",
        "Then [P Pieter] van der Meulen left.|Pieter van der Meulen",
        "Then [P João Pereira] dos Santos left.|João Pereira dos Santos",
        "Then [P João Pereira] dos Santos's boat left.|João Pereira dos Santos",
        "Then Captain [P Omar] el-Sayed left.|Omar el-Sayed",
        "Then [P Omar el-Sayed] left.|Omar el-Sayed",
        "Then Omar el-Sayed left.|",
        "Then [P Omar] and Sayed left.|Omar",
        "Then [P Omar] of Sayed left.|Omar"
      })
  void join_the_parts_of_a_name_of_which_one_is_tagged(String marked, String names) {
    TaggedArticle article = new TaggedArticle(marked);

    assertThat(
            NameParticles.joined(
                    article.text(),
                    article.annotated().names().stream().map(NameTag::span).toList())
                .stream()
                .map(name -> name.of(article.text())))
        .isEqualTo(names == null ? List.of() : List.of(names));
  }
}
