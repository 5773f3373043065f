package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CandidateFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Ministry of Foreign Affairs of Ruritania met | Ministry of Foreign Affairs of Ruritania
          the Ministry of Trade met                        | Ministry
          Acme and Norvik merged                           | Norvik
          Acme 's Radio 1 Live                             | Radio 1 Live
          Independent Traders ' Alliance met               | Independent Traders ' Alliance
          the 139th was formed                             | 139th
          the 71st Brigade left                            | 71st Brigade
          In May Norvik left                               | Norvik
          al-Nur in Ruritania grew                         | al-Nur in Ruritania
          Wow ! announced it                               | Wow !
          The Bank of the Commons met                      | Bank of the Commons
          it was sung on Radio 4 today                     | Radio 4
          Acme Chief Executive Ann Poole left              | Acme
          Norvik Ltd. Ronja Aas left                       | Norvik Ltd.
          Acme Peter Poole left                            | Acme
          Norvik / Quorx left                              | Quorx
          """)
  void offers_a_name_in_all_its_possible_lengths(String sentence, String candidate) {
    assertThat(candidates(sentence)).contains(candidate);
  }

  @ParameterizedTest
  @CsvSource({
    "Several Norvik managers left,false",
    "he knew : Several Norvik managers left,false",
    "he saw Several Norvik managers,true"
  })
  void leaves_off_what_only_opens_a_sentence(String sentence, boolean whole) {
    assertThat(candidates(sentence).contains("Norvik")).isEqualTo(!whole);
    assertThat(candidates(sentence).contains("Several Norvik")).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "Attended Norvik School there,Norvik School",
    "United Norvik left,United Norvik",
    "with al - Norvik Brigades there,al - Norvik Brigades"
  })
  void leaves_off_a_verb_that_opens_a_sentence_without_a_subject(String sentence, String name) {
    assertThat(candidates(sentence)).contains(name).doesNotContain("Attended " + name);
  }

  @ParameterizedTest
  @CsvSource({"they met on a hill", "4 of 5 left", "'- & - of and'", "they paid US$ 5"})
  void offers_nothing_without_a_capital(String sentence) {
    assertThat(candidates(sentence)).isEmpty();
  }

  private static List<String> candidates(String sentence) {
    List<NameWord> words = new ArrayList<>();
    int at = 0;
    for (String word : sentence.split(" ", -1)) {
      words.add(new NameWord(new Span(at, at + word.length()), word, 0, 0, 0));
      at += word.length() + 1;
    }
    return new CandidateFinder(new WordKinds())
        .find(List.of(Passage.of(0, words))).stream().map(Candidate::key).toList();
  }
}
