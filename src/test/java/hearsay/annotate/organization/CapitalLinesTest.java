package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CapitalLinesTest {
  private static String recased(String... sentences) {
    List<List<String>> words =
        List.of(sentences).stream().map(sentence -> List.of(sentence.split(" ", -1))).toList();
    return String.join(" ", CapitalLines.recased(words).get(0));
  }

  @Test
  void known_names_stay_names_and_common_words_become_small() {
    assertThat(recased("WORLD BANK LENDS KENYA MONEY")).isEqualTo("World Bank lends Kenya money");
  }

  @Test
  void names_are_as_the_article_has_them() {
    assertThat(recased("HALVMcO SELLS SHIPS", "He left HalvMcO ."))
        .isEqualTo("HALVMcO SELLS SHIPS");
    assertThat(recased("HALVMCO SELLS SHIPS", "He left HalvMcO ."))
        .isEqualTo("HalvMcO sells ships");
  }

  @Test
  void official_bodies_and_legal_forms_are_written_as_in_names() {
    assertThat(recased("FINANCE MINISTRY FINES HALVIK GMBH"))
        .isEqualTo("Finance Ministry fines Halvik GmbH");
  }

  @Test
  void verbs_of_headlines_become_small() {
    assertThat(recased("Halvik Group Cuts Jobs After Probe"))
        .isEqualTo("Halvik Group cuts jobs after probe");
  }

  @Test
  void sentences_stay_as_they_are() {
    assertThat(recased("NATO met .")).isEqualTo("NATO met .");
    assertThat(recased("The Halvik Group Cuts Jobs .")).isEqualTo("The Halvik Group Cuts Jobs .");
  }
}
