package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which body the first words of an article describe, by a name that comes later. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DelayedBodiesTest {
  private static String first(String marked, String source) {
    List<Claim> claims =
        new TaggedArticle(marked.replace("/", "\n")).claim(source, "said", "it rose").claims();
    Source found = claims.get(0).source();
    return found == null ? "nobody" : found.type() + " " + found.name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A hospital trust said it rose./[O Halden Vale Trust] has left.|A hospital trust|ORGANIZATION Halden Vale Trust",
        "A carrier said it rose./[O Velmar], which has left, met.|A carrier|ORGANIZATION Velmar",
        "A hospital trust said it rose./[O Halden Vale School] has left.|A hospital trust|ORGANIZATION hospital trust",
        "A carrier said it rose./It met [O Velmar].|A carrier|ORGANIZATION carrier",
        "[O Velmar] met. A carrier said it rose./[O Velmar] has left.|A carrier|ORGANIZATION carrier",
        "It rained on all of the old boats in the port./It rained./It rained./A carrier said it rose./[O Velmar] has left.|A carrier|ORGANIZATION carrier",
        "A mill lobby said it rose./The figure is from the [O Halden Trade Council].|A mill lobby|ORGANIZATION Halden Trade Council",
        "A mill lobby said it rose./The rain is from the [O Halden Trade Council].|A mill lobby|ORGANIZATION mill lobby",
        "A mill lobby said it rose./The figure has left the [O Halden Trade Council].|A mill lobby|ORGANIZATION mill lobby",
        "A carrier said it rose./The figure is from the [O Halden Trade Council].|A carrier|ORGANIZATION carrier",
        "A rights group said it rose./The [O Halden Rights Assembly] left us.|A rights group|ORGANIZATION Halden Rights Assembly",
        "A rights group said it rose./The [O Halden Sea Assembly] left us.|A rights group|ORGANIZATION rights group",
        "A carrier said it rose./[O Velmar] left us.|A carrier|ORGANIZATION Velmar",
        "Sport/News/14 May/A carrier said it rose./[O Velmar] has left.|A carrier|ORGANIZATION Velmar"
      })
  void are_named_at_the_beginning_of_the_next_paragraph(
      String marked, String source, String expected) {
    assertThat(first(marked, source)).isEqualTo(expected);
  }
}
