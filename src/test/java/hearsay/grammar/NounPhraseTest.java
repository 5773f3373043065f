package hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Token;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NounPhraseTest {
  /** "two/CD -/HYPH term/NN governor/NN": no blanks beside a hyphen. */
  private static NounPhrase phrase(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : tagged.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      boolean hyphen = parts[1].equals("HYPH");
      int start = hyphen && at > 0 ? at - 1 : at;
      Span span = new Span(start, start + parts[0].length());
      tokens.add(new Token(span, parts[0], parts[0], parts[1]));
      at = span.end() + (hyphen ? 0 : 1);
    }
    return NounPhrase.read(tokens).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "the/DT two/CD officials/NNS,true",
    "the/DT two/CD -/HYPH term/NN governor/NN,false",
    "twenty/CD -/HYPH one/CD officials/NNS,true",
    "a/DT 2019/CD study/NN,false",
    "the/DT 2019/CD studies/NNS,true",
    "the/DT governor/NN,false"
  })
  void has_a_number_where_one_says_how_many(String tagged, boolean number) {
    assertThat(phrase(tagged).hasNumber()).isEqualTo(number);
  }

  @Test
  void has_words_of_what_hyphens_join() {
    NounPhrase governor = phrase("the/DT former/JJ two/CD -/HYPH term/NN governor/NN");
    NounPhrase runner = phrase("the/DT old/JJ front/NN -/HYPH runner/NN");

    assertThat(governor.modifierWords()).containsExactly("former", "two-term");
    assertThat(governor.compound()).isEqualTo("governor");
    assertThat(runner.modifierWords()).containsExactly("old");
    assertThat(runner.compound()).isEqualTo("front-runner");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the/DT quiet/JJ ,/, 71/CD -/HYPH year/NN -/HYPH old/JJ pilot/NN|pilot",
        "a/DT carefully/RB planned/VBN ,/, costly/JJ ,/, long/JJ trial/NN|trial",
        "the/DT injured/JJ ,/, a/DT pilot/NN|injured",
        "the/DT blunt/JJ ,/, old/JJ Roth/NNP|blunt",
        "the/DT pilot/NN ,/, tired/JJ|pilot",
        "quiet/JJ ,/, old/JJ pilots/NNS|quiet"
      })
  void goes_on_after_a_comma_between_adjectives(String tagged, String head) {
    assertThat(phrase(tagged).head().text()).isEqualTo(head);
  }

  @Test
  void has_no_comma_among_its_modifiers() {
    assertThat(phrase("the/DT quiet/JJ ,/, old/JJ pilot/NN").modifierWords())
        .containsExactly("quiet", "old");
  }
}
