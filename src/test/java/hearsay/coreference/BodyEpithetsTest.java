package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodyEpithetsTest {
  private static String name(String before, String description) {
    return new TaggedArticle(before + " " + description + " said so.")
        .claim(description, "said", "so")
        .lastSource()
        .name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Velmar Blaze] rose.|The agency|Velmar Blaze",
        "[O Velmar Sea Organization] rose.|The agency|Velmar Sea Organization",
        "[O VBC] rose.|The broadcaster|VBC",
        "[O VBC] rose.|The British broadcaster|VBC",
        "[O Velmar Academy] rose.|The institution|Velmar Academy",
        "[O Omega Sentinel] rose. [O Reuters] fell.|The newspaper|Omega Sentinel",
        "[O Omega Gazette] rose. [O BBC] fell.|The paper|Omega Gazette",
        "[O Omega Gazette] rose. [O BBC] fell.|The broadcaster|BBC",
        "[O Omega Gazette] rose. [O Velmar Agency] rose. [O TASS] fell.|The news agency|TASS",
        "A firm in Leeds rose. [O Velmar Inc] fell.|The German firm|Velmar Inc",
        "The [O Ministry of Ports] rose.|The department|Ministry of Ports",
        "[O Velmar TV] rose.|The channel|Velmar TV",
        "The [O Halden Alliance] rose.|The party|Halden Alliance"
      })
  void take_up_the_body_just_spoken_of(String before, String description, String name) {
    assertThat(name(before, description)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a body of another kind
        "The [O Halden Commission] rose.|The broadcaster|broadcaster",
        "The [O Halden Court] rose.|The agency|agency",
        // another, of whom no more is told
        "[O Velmar Blaze] met an agency.|The agency|agency",
        "[O Velmar Blaze] rose.|The rival agency|rival agency",
        "[O Velmar Blaze] rose.|The council|council",
        // spoken of by the way, and two
        "A letter to [O Velmar Blaze] came. It was wet. It was cold. It was red.|The agency|agency",
        "[O Velmar Blaze] and [O Omega Fire] rose.|The agency|agency",
        "[P Anna Kim] rose.|The agency|agency",
        "[O Reuters] rose.|The newspaper|newspaper",
        "[O Velmar Agency] rose.|The news agency|news agency",
        "[O Velmar] rose.|The agency|agency",
        "[O Velmar Electric] rose.|The department|department",
        "[O Velmar Review] rose.|The union|union"
      })
  void take_up_none_that_may_be_another(String before, String description, String name) {
    assertThat(name(before, description)).isEqualTo(name);
  }
}
