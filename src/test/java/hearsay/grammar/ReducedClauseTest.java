package hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Token;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReducedClauseTest {
  private static final String DAY = "Sunday";

  /** What stands before the clause, all where there is none. */
  private static String before(String tagged) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Span> dates = new ArrayList<>();
    for (String word : tagged.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      text.append(text.isEmpty() ? "" : " ");
      Span span = new Span(text.length(), text.length() + parts[0].length());
      text.append(parts[0]);
      tokens.add(new Token(span, parts[0], parts[0], parts[1]));
      if (parts[0].equals(DAY)) {
        dates.add(span);
      }
    }
    return ReducedClause.start(tokens, dates::contains)
        .map(start -> text.substring(0, start).strip())
        .orElse("all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/DT post/NN getting/VBG a/DT lot/NN|a post",
        "groups/NNS representing/VBG employers/NNS|groups",
        "a/DT drug/NN trafficking/VBG ring/NN|all",
        "studies/NNS using/VBG scans/NNS|all",
        "polls/NNS released/VBN Sunday/NNP|polls",
        "polls/NNS released/VBN on/IN Sunday/NNP|polls",
        "polls/NNS released/VBN|all",
        "experts/NNS called/VBN by/IN the/DT court/NN|all",
        "drivers/NNS asked/VBN by/IN the/DT court/NN|all",
        "drivers/NNS asked/VBN by/IN the/DT high/JJ court/NN|drivers",
        "drivers/NNS asked/VBD by/IN the/DT high/JJ court/NN|drivers",
        "a/DT list/NN of/IN drivers/NNS asked/VBN by/IN us/PRP|a list of drivers",
        "a/DT bill/NN dated/VBN from/IN the/DT fifth/JJ day/NN|all",
        "state/NN owned/VBN firms/NNS|all",
        "figures/NNS her/PRP$ campaign/NN released/VBD|figures",
        "half/NN the/DT voters/NNS asked/VBN|all",
        "figures/NNS ,/, her/PRP$ campaign/NN said/VBD|all",
        "a/DT driver/NN and/CC notes/NNS found/VBN on/IN his/PRP$ old/JJ phone/NN|all"
      })
  void begins_where_a_noun_is_told_of(String tagged, String expected) {
    assertThat(before(tagged)).isEqualTo(expected);
  }
}
