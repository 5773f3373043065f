package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All sequences of a sentence; "-" for none. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CapitalizedSequencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          he saw Acme there                 | Acme
          Acme left                         | Acme
          The Acme left                     | Acme
          he saw Acme Bank and Norvik there | Acme Bank and Norvik
          he saw Bank of Norvik there       | Bank of Norvik
          he saw Bank of the Norvik there   | Bank of the Norvik
          he saw Bank in Norvik there       | Bank + Norvik
          he saw Bank in the Norvik there   | Bank in the Norvik
          he saw Bank to the Norvik there   | Bank + Norvik
          he saw Bank of the                | Bank
          he saw Bank of a Norvik there     | Bank + Norvik
          he saw Acme 's Norvik there       | Acme 's Norvik
          he saw Acme 12 Norvik there       | Acme 12 Norvik
          he saw Acme 12 there              | Acme
          he saw 12 Acme there              | 12 Acme
          he saw 12 men there               | -
          he saw 12th Acme there            | 12th Acme
          he saw the 139th there            | 139th
          he saw a 139th there              | 139th
          he saw some 139th there           | -
          he saw Acme , Norvik there        | Acme + Norvik
          he saw Acme                       | Acme
          he saw Acme of                    | Acme
          """)
  void joins_capitals_and_what_stands_between_them(String sentence, String sequences) {
    Passage passage = TestPassages.passage(0, sentence);

    assertThat(
            String.join(
                " + ",
                CapitalizedSequences.of(passage).stream()
                    .map(one -> String.join(" ", passage.texts().subList(one.from(), one.to())))
                    .toList()))
        .isEqualTo(sequences.equals("-") ? "" : sequences);
  }
}
