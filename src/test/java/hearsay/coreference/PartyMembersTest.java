package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Politicians who are called by party and state. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartyMembersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rep. [P Jim Dahl] (R-Tex.) met Sen. [P Karl Moss] (D-Ga.).|The Texas Republican|Jim Dahl",
        "Rep. [P Jim Dahl] (R-Tex.) met Sen. [P Karl Moss] (D-Ga.).|The Georgia Democrat|Karl Moss",
        "Rep. [P Jim Dahl] (R-Tex.) met Sen. [P Karl Moss] (D-Ga.).|The Georgia senator|Karl Moss",
        "Rep. [P Jim Dahl] (R-Tex.) met Sen. [P Karl Moss] (D-Ga.).|The Iowa senator|Iowa senator",
        "Sens. [P Anna Berg] (Ky.) and [P Karl Moss] (Fla.) met.|The Kentucky senator|Anna Berg",
        "Sens. [P Anna Berg] (Ky.) and [P Karl Moss] (Fla.) met.|The Florida senator|Karl Moss",
        "Rep. [P Jim Dahl] met pilots.|The congressman|Jim Dahl",
        "Sen. [P Karl Moss] met Rep. [P Jim Dahl].|The Georgia senator|Karl Moss",
        "Sen. [P Karl Moss] met Sen. [P Jim Dahl] (R-Tex.).|The Georgia senator|Karl Moss",
        "Sen. [P Karl Moss] met Rep. [P Jim Dahl] (R-Tex.).|The former Georgia senator|former Georgia senator",
        "[P Karl Moss] met Rep. [P Jim Dahl] (R-Tex.).|The Georgia senator|Georgia senator",
        "Sen. [P Karl Moss], D-Ga., met pilots.|The Georgia Republican|Georgia Republican",
        "Gov. [P Karl Moss] of Ohio met pilots.|The Ohio Republican|Karl Moss"
      })
  void are_those_of_that_state_and_of_no_other_party(
      String introduction, String source, String name) {
    String text = introduction + " " + source + " said it rose.";

    assertThat(new TaggedArticle(text).claim(source, "said", "it rose").lastSource().name())
        .isEqualTo(name);
  }
}
