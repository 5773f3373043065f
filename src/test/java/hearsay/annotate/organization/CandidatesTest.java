package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All candidates of an article, whose sentences are parted by bars. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CandidatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      textBlock =
          """
          he saw acme/O0.4 there                                    > acme
          he saw acme/O0.39 there                                   > -
          he saw acme/O0.5/P0.5 there                               > -
          he saw acme/O0.5/L0.49 there                              > acme
          he saw acme/O0.5 norvik/O0.5                              > acme norvik
          he saw the/O0.9 Acme/O0.9 there                           > Acme
          he saw Acme Norvik Quorx there | he saw Norvik there      > Acme Norvik Quorx + Norvik + Norvik
          he saw Acme Norvik Quorx there | Norvik left              > Acme Norvik Quorx + Norvik
          he saw Acme Norvik Quorx there | Norvik Quorx left        > Acme Norvik Quorx + Norvik Quorx + Norvik Quorx + Quorx
          he saw Acme Norvik Quorx there | he saw Norvik there | the norvik left > Acme Norvik Quorx + Norvik
          he saw US$ 5 there                                        > -
          he saw $Acme Norvik there                                 > $Acme Norvik
          he saw $5 there                                           > -
          he saw B C D E F G H I J K L M N there                    > -
          he saw B C D E F G H I J K L M there                      > B C D E F G H I J K L M
          he saw / Acme there                                       > Acme
          he saw Acme ' Norvik there                                > Acme + Acme ' Norvik + Norvik
          he saw Z B C D E F G there | he saw B C D E F G there     > Z B C D E F G + B C D E F G + B C D E F G
          he saw Z B C D E F G H there | he saw B C D E F G H there > Z B C D E F G H + B C D E F G H
          """)
  void finds_all_that_may_be_names(String article, String candidates) {
    List<Passage> passages = TestPassages.passages(article.split(" \\| "));

    assertThat(
            String.join(
                " + ",
                new CandidateFinder(new WordKinds())
                    .find(passages).stream().map(Candidate::key).toList()))
        .isEqualTo(candidates.equals("-") ? "" : candidates);
  }
}
