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
  void ends_at_a_dash_and_begins_behind_one() {
    assertThat(phrase("Senator/NNP Kim/NNP -/: an/DT ally/NN").head().text()).isEqualTo("Kim");
    assertThat(phrase("-/: the/DT old/JJ government/NN").determiner()).isEqualTo("the");
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
        "current/JJ and/CC former/JJ officials/NNS|officials|false",
        "the/DT tall/JJ ,/, bearded/JJ envoy/NN|envoy|false",
        "the/DT tall/JJ ,/, 71/CD -/HYPH year/NN -/HYPH old/JJ envoy/NN|envoy|false",
        "local/JJ ,/, state/NN and/CC federal/JJ officials/NNS|officials|false",
        "two/CD or/CC three/CD officials/NNS|officials|false",
        "officials/NNS and/CC former/JJ aides/NNS|officials|true",
        "rich/JJ and/CC poor/JJ|rich|true",
        "poor/JJ and/CC the/DT rich/JJ officials/NNS|poor|true",
        "2015/CD ,/, new/JJ officials/NNS|2015|false",
        "Acme/NNP 's/POS dock/NN and/CC harbour/NN electronics/NNS unit/NN|unit|false",
        "Acme/NNP 's/POS dock/NN and/CC harbour/NN unit/NN ,/, Velm/NNP|unit|false",
        "Acme/NNP 's/POS dock/NN and/CC unit/NN|dock|true",
        "Acme/NNP 's/POS dock/NN and/CC Velm/NNP 's/POS unit/NN|dock|true",
        "Acme/NNP 's/POS dock/NN and/CC its/PRP$ harbour/NN unit/NN|dock|true",
        "the/DT dock/NN and/CC harbour/NN unit/NN|dock|true",
        "campaign/NN and/CC corporate/JJ records/NNS|records|false",
        "bank/NN and/CC court/NN filings/NNS|filings|false",
        "bank/NN and/CC records/NNS|bank|true",
        "the/DT bank/NN and/CC court/NN records/NNS|bank|true",
        "bank/NN and/CC court/NN officials/NNS|bank|true"
      })
  void goes_on_past_what_joins_two_modifiers(String tagged, String head, boolean coordinated) {
    NounPhrase phrase = phrase(tagged);

    assertThat(phrase.head().text()).isEqualTo(head);
    assertThat(phrase.coordinated()).isEqualTo(coordinated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the/DT Quay/NNP Hill/NNP ,/, Ore./NNP ,/, carrier/NN|carrier",
        "the/DT Quay/NNP Hill/NNP ,/, Ore./NNP ,/, gas/NN carrier/NN|carrier",
        "the/DT Quayside/NNP ,/, N.J./NNP -/HYPH based/VBN carrier/NN|carrier",
        "a/DT Quayside/NNP ,/, Texas/NNP ,/, small/JJ carrier/NN|carrier",
        "the/DT Quayside/NNP ,/, Velm/NNP ,/, carrier/NN|Quayside",
        "the/DT mayor/NN ,/, Ore./NNP ,/, carrier/NN|mayor",
        "the/DT Quayside/NNP ,/, Ore./NNP ,/, Velm/NNP carrier/NN|Quayside",
        "the/DT Quayside/NNP ,/, Ore./NNP|Quayside",
        "Quayside/NNP ,/, Ore./NNP ,/, carrier/NN|Quayside"
      })
  void goes_on_past_a_town_and_its_state(String tagged, String head) {
    assertThat(phrase(tagged).head().text()).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the/DT in/IN -/HYPH home/NN carrier/NN|carrier",
        "the/DT carrier/NN in/IN the/DT home/NN|carrier"
      })
  void goes_on_past_a_preposition_that_hyphens_join(String tagged, String head) {
    assertThat(phrase(tagged).head().text()).isEqualTo(head);
  }

  @Test
  void has_joined_modifiers_without_what_joins_them() {
    assertThat(phrase("the/DT tall/JJ ,/, bearded/JJ envoy/NN").modifierWords())
        .containsExactly("tall", "bearded");
  }
}
