package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says "I" where no byline tells; "/" stands for a line break. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Letters to the editor.
        "Dear editor/I think so./[P Ilse Vander]./Brno/[P Jan Prost] left.|Ilse Vander",
        "Letters/Rain fell./[P Jan Prost]/Olomouc/I think so./[P Ilse Vander]|Ilse Vander",
        // A heading, with more text below.
        "Letters/I think so./[P Ilse Vander]/She is the third of the bakers whom we have asked for this.|I",
        // Behind a dash.
        "Letters/I think so. – [P Ilse Vander], chief baker, Prost/I eat.|Ilse Vander",
        "Letters/I think so. Trains – [P Ilse Vander] has one – rust.|I",
        // What the text says of its author.
        "Testimony of the baker [P Ilse Vander]/I think so.|Ilse Vander",
        "Prices/I'm [P Ilse Vander], a baker, and I think so.|Ilse Vander",
        "Prices/“I'm [P Ilse Vander],” the nurse said./I think so.|I",
        "Guards broke up a speech by [P Ilse Vander] there./I think so.|I",
        "Prices/I think so./[P Ilse Vander] is a baker in Brno.|Ilse Vander",
        "Prices/I think so./Ms. [P Ilse Vander], of Brno, was a baker.|Ilse Vander",
        // Told of before, so that it is no note on the author.
        "[P Ilse Vander] left./I think so./[P Ilse Vander] is a baker in Brno.|I",
        "Prices/I think so./[O Ilse Works] is a firm in Brno.|I"
      })
  void tells_who_says_i(String lines, String name) {
    TaggedArticle article = new TaggedArticle(lines.replace('/', '\n')).claim("I", "think", "so");

    assertThat(article.lastSource().name()).isEqualTo(name);
    assertThat(article.lastSource().type()).isEqualTo(SourceType.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Today we, the ministers of Norway and Sweden, met. We think so.|ministers of Norway and Sweden",
        "Today we, the ministers of Norway and Sweden. We think so.|We",
        "“We, the bakers of Brno, left,” he said. We think so.|We",
        "Today we, as always, met. We think so.|We"
      })
  void tells_who_we_are_that_call_themselves_so(String text, String name) {
    TaggedArticle article = new TaggedArticle(text).claim("We", "think", "so");

    assertThat(article.lastSource().name()).isEqualTo(name);
  }
}
