package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.mention.Referent;
import hearsay.text.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PseudonymsTest {
  private static final Referent READER = Referent.of("reader", SourceType.UNNAMED, false);

  private static String name(String text, Referent described) {
    return Pseudonyms.of(text, new Span(0, 8), described).map(Referent::key).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A reader who signs himself only as “Blade77” wrote|PERSON Blade77",
        "A reader, who asked to be called Blade Nine, wrote|PERSON Blade Nine",
        "A reader who wants to be identified only as Blade wrote|PERSON Blade",
        "A reader who goes by Blade wrote|PERSON Blade",
        "A reader who gives her name only as Lady Blade wrote|PERSON Lady Blade",
        "A reader who goes by the name of Blade wrote|PERSON Blade",
        "A reader who was identified by police as Bob Low wrote|PERSON Bob Low",
        "A reader who was later named only as Blade wrote|PERSON Blade",
        "A reader, named only as Mr B, wrote|PERSON Mr B",
        "A reader, named only as Mr Blade, wrote|PERSON Blade",
        "A reader who identified herself as Blade wrote|PERSON Blade",
        "A reader who was identified as a pilot|none",
        "A reader, who asks to be called only Blade, wrote|PERSON Blade",
        "A reader, who asked us to call him Blade, wrote|PERSON Blade",
        "A reader, who asked to be identified only by her first name, Blade, wrote|PERSON Blade",
        "A reader, who gave only his surname, Blade, wrote|PERSON Blade",
        "A reader, identified only by her first name, Blade, wrote|PERSON Blade",
        "A reader, whom we will call Blade, wrote|PERSON Blade",
        "A reader who identified himself only as Blade wrote|PERSON Blade",
        "A reader who was told of by Blade wrote|none",
        "A reader who gave Blade her first book wrote|none",
        "A reader known as Blade wrote|none",
        "A reader who left. He is known as Blade|none",
        "A reader who is known as blade|none",
        "A reader|none"
      })
  void are_read_off_the_clause_after_the_source(String text, String key) {
    assertThat(name(text, READER)).isEqualTo(key);
  }

  @Test
  void are_read_off_the_source_itself() {
    String text = "A reader known as Blade wrote";

    assertThat(Pseudonyms.of(text, new Span(0, 23), READER).map(Referent::name)).contains("Blade");
  }

  @Test
  void leave_a_body_one() {
    assertThat(name("A reader who goes by Blade", Referent.of("x", SourceType.ORGANIZATION, false)))
        .isEqualTo("ORGANIZATION Blade");
  }

  @Test
  void are_one_of_several_s() {
    String one = "One of them, who asked to be called Blade, wrote";

    assertThat(Pseudonyms.ofOne(one, new Span(0, 42)).map(Referent::key)).contains("PERSON Blade");
    assertThat(Pseudonyms.ofOne("Two" + one.substring(3), new Span(0, 42))).isEmpty();
  }

  @Test
  void are_one_person_s() {
    assertThat(name("A reader who goes by Blade", Referent.of("x", SourceType.UNNAMED, true)))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({"61,PERSON B", "62,none"})
  void are_looked_for_within_reach(int between, String key) {
    assertThat(name("A reader who " + "x".repeat(between) + " is known as Blade", READER))
        .isEqualTo(key);
  }
}
