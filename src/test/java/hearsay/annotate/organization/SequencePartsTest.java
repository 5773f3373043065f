package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All parts and extensions of a sentence's sequences of capitalized words. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SequencePartsTest {
  private static List<String> parts(String sentence) {
    Passage passage = TestPassages.passage(0, sentence);
    Set<WordRange> found = new LinkedHashSet<>();
    SequenceParts parts = new SequenceParts(new WordKinds());
    CapitalizedSequences.of(passage).forEach(one -> parts.add(passage, one, found));
    return found.stream()
        .map(range -> String.join(" ", passage.texts().subList(range.from(), range.to())))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          he saw Acme there                    | Acme
          he saw Acme and Norvik there         | Acme + Acme and Norvik + Norvik
          he saw Bank of Norvik there          | Bank of Norvik + Bank + Norvik
          he saw Bank of the Norvik there      | Bank of the Norvik + Bank + Norvik
          he saw Bank to Norvik of Quorx there | Bank to Norvik of Quorx + Bank + Norvik of Quorx + Bank to Norvik + Quorx
          In May Acme left                     | In May Acme + May Acme + Acme
          In Acme left                         | In Acme + Acme
          Bank Acme left                       | Bank Acme
          he saw May 4 Acme there              | May 4 Acme + Acme
          he saw 12 Acme there                 | 12 Acme + Acme
          he saw 71st Acme there               | 71st Acme
          he saw al Acme there                 | Acme + al Acme
          he saw as Acme there                 | Acme + as Acme
          he saw Acme 's there                 | Acme + Acme 's
          he saw Acme ’s there                 | Acme + Acme ’s
          he saw Acme ! there                  | Acme + Acme !
          he saw Acme in Norvik Quorx there    | Acme + Acme in Norvik Quorx + Norvik Quorx
          he saw Acme in it                    | Acme
          he saw Acme 4 there                  | Acme + Acme 4
          he saw Acme Dr Poole there           | Acme Dr Poole + Acme
          he saw Acme Photographer Poole there | Acme Photographer Poole + Acme
          he saw Acme Peter Poole there        | Acme Peter Poole + Acme
          he saw Acme Ltd Poole there          | Acme Ltd Poole + Acme Ltd
          he saw Acme 's A 's B 's C 's D 's E 's F 's G 's H 's I 's J 's K there | Acme + A + B + C + D + E + F + G + H + I + J + K + Acme 's A 's B 's C 's D 's E 's F 's G 's H 's I 's J 's K
          he saw Acme in                       | Acme
          """)
  void offers_what_may_be_a_name(String sentence, String parts) {
    assertThat(String.join(" + ", parts(sentence))).isEqualTo(parts);
  }

  @Test
  void tries_all_pairs_of_few_cuts_only() {
    // ten cuts and the two ends: every part between two of them
    String ten = "he saw B 's C 's D 's E 's F 's G 's H 's I 's J 's K 's L there";
    assertThat(parts(ten)).hasSize(11 * 12 / 2).contains("C 's D 's E 's F");
    String eleven = "he saw B 's C 's D 's E 's F 's G 's H 's I 's J 's K 's L 's M there";
    assertThat(parts(eleven)).hasSize(12 + 1).doesNotContain("C 's D");
  }
}
