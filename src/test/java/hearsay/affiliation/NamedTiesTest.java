package hearsay.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Token;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamedTiesTest {
  private static List<Token> tokens(String word) {
    return List.of(new Token(new Span(0, word.length()), word, word, "NNP"));
  }

  @ParameterizedTest
  @CsvSource({
    "Halden.org,true",
    "Tide-Works.co.uk,true",
    "Halden,false",
    "halden.org,false",
    "U.S.,false",
    "3.5,false",
  })
  void a_site_is_called_by_its_address(String word, boolean site) {
    assertThat(NamedTies.site(tokens(word), 0).isPresent()).isEqualTo(site);
  }

  @Test
  void no_site_stands_behind_the_last_word() {
    assertThat(NamedTies.site(tokens("Halden.org"), 1)).isEmpty();
  }
}
