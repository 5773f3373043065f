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
  /** What stands before the clause, all where there is none. */
  private static String before(String tagged) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : tagged.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      text.append(text.isEmpty() ? "" : " ");
      Span span = new Span(text.length(), text.length() + parts[0].length());
      text.append(parts[0]);
      tokens.add(new Token(span, parts[0], parts[0], parts[1]));
    }
    return ReducedClause.start(tokens).map(start -> text.substring(0, start).strip()).orElse("all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/DT post/NN getting/VBG a/DT lot/NN|all",
        "groups/NNS representing/VBG employers/NNS|all",
        "the/DT ministry/NN citing/VBG a/DT letter/NN|the ministry",
        "a/DT drug/NN trafficking/VBG ring/NN|all",
        "studies/NNS using/VBG scans/NNS|all",
        "polls/NNS released/VBN Sunday/NNP|all",
        "experts/NNS called/VBN by/IN the/DT court/NN|all",
        "drivers/NNS asked/VBN by/IN the/DT very/RB old/JJ high/JJ court/NN|all",
        "a/DT list/NN of/IN drivers/NNS asked/VBN by/IN us/PRP|all",
        "state/NN owned/VBN firms/NNS|all",
        "figures/NNS her/PRP$ campaign/NN released/VBD|figures",
        "half/NN the/DT voters/NNS asked/VBN|all",
        "figures/NNS ,/, her/PRP$ campaign/NN said/VBD|all",
        "a/DT driver/NN and/CC notes/NNS naming/VBG his/PRP$ old/JJ friend/NN|all"
      })
  void begins_where_a_noun_is_told_of(String tagged, String expected) {
    assertThat(before(tagged)).isEqualTo(expected);
  }
}
