package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whom the first words of an article describe, by a name that comes later. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DelayedNamesTest {
  private static String first(TaggedArticle article) {
    Source source = Objects.requireNonNull(article.claims().get(0).source());
    return source.type() + " " + source.name();
  }

  /** Of an article whose first claim is that of the first source, and its second of the other. */
  private static String spoken(String marked, String source, String second) {
    return first(
        new TaggedArticle(marked)
            .claim(source, "said", "it rose")
            .claim(second, "said", "it left"));
  }

  private static String told(String marked, String source) {
    return first(new TaggedArticle(marked).claim(source, "said", "it rose"));
  }

  @Test
  void are_of_the_first_who_speaks_in_the_next_paragraph() {
    assertThat(
            spoken(
                "A pilot said it rose.\nIn Velm [P Oskar Strand] said it left.",
                "A pilot",
                "Oskar Strand"))
        .isEqualTo("PERSON Oskar Strand");
  }

  @Test
  void are_of_who_speaks_next_by_the_name_alone() {
    String lead =
        "It rained in May.\nIt rained in June.\nIt rained in July.\nIt rained in August.\n";
    assertThat(
            spoken(
                lead + "Its director said it rose. In Velm [P Oskar Strand] said it left.",
                "Its director",
                "Oskar Strand"))
        .isEqualTo("PERSON Oskar Strand");
    assertThat(
            spoken(
                lead + "Its lawyer said it rose.\nIn court attorney [P Oskar Strand] said it left.",
                "Its lawyer",
                "attorney Oskar Strand"))
        .isEqualTo("PERSON Oskar Strand");
    assertThat(
            spoken(
                lead + "Its director said it rose. In Velm pilot [P Oskar Strand] said it left.",
                "Its director",
                "pilot Oskar Strand"))
        .isEqualTo("PERSON Its director");
    assertThat(
            spoken(
                lead + "A director said it rose. In Velm [P Oskar Strand] said it left.",
                "A director",
                "Oskar Strand"))
        .isEqualTo("UNNAMED director");
  }

  @Test
  void are_of_who_speaks_with_no_more_than_an_age() {
    assertThat(
            spoken(
                "A pilot said it rose.\nIn Velm [P Oskar Strand], 54, said it left.",
                "A pilot",
                "Oskar Strand, 54,"))
        .isEqualTo("PERSON Oskar Strand");
    assertThat(
            spoken(
                "The port's old pilot said it rose.\nIn Velm [P Oskar Strand], 54, said it left.",
                "The port's old pilot",
                "Oskar Strand, 54,"))
        .isEqualTo("PERSON Oskar Strand");
    assertThat(
            spoken(
                "A pilot said it rose.\nIn Velm [P Oskar Strand], a minister, said it left.",
                "A pilot",
                "Oskar Strand, a minister,"))
        .isEqualTo("UNNAMED pilot");
  }

  @Test
  void are_of_nobody_who_was_named_before() {
    assertThat(
            spoken(
                "[P Oskar Strand] met. A pilot said it rose.\nIn Velm [P Oskar Strand] said it left.",
                "A pilot",
                "Oskar Strand"))
        .isEqualTo("UNNAMED pilot");
  }

  @Test
  void are_of_nobody_who_is_called_otherwise() {
    assertThat(
            spoken(
                "A pilot said it rose.\nMinister [P Oskar Strand] said it left.",
                "A pilot",
                "Minister Oskar Strand"))
        .isEqualTo("UNNAMED pilot");
    assertThat(
            spoken(
                "A pilot said it rose.\n[P Oskar Strand] said it left. Minister [P Strand] met.",
                "A pilot",
                "Oskar Strand"))
        .isEqualTo("UNNAMED pilot");
  }

  @Test
  void are_of_nobody_for_what_has_been_told_of() {
    assertThat(
            spoken(
                "The pilot said it rose.\nIn Velm [P Oskar Strand] said it left.",
                "The pilot",
                "Oskar Strand"))
        .isEqualTo("PERSON pilot");
  }

  @Test
  void are_of_the_one_told_of_by_age_whoever_else_was_named() {
    assertThat(
            told(
                "A pilot of [P Jan Prost] said it rose.\n[P Oskar Strand], 54, left.",
                "A pilot of Jan Prost"))
        .isEqualTo("PERSON Oskar Strand");
  }

  @Test
  void are_of_the_only_one_who_is_called_so_anywhere() {
    assertThat(
            told("Harbour chair said it rose.\nIt left.\nChair [P Anna Kim] met.", "Harbour chair"))
        .isEqualTo("PERSON Anna Kim");
    assertThat(
            told(
                "Harbour chair said it rose.\nChair [P Anna Kim] met. Chair [P Jan Prost] left.",
                "Harbour chair"))
        .isEqualTo("UNNAMED Harbour chair");
  }

  @Test
  void are_of_the_one_with_whom_the_words_are_shared() {
    String article =
        "HPA chair said it rose.\nHarbour Pilots Authority Chair [P Anna Kim] met. %s Chair [P Jan Prost] left.";

    assertThat(told(article.formatted("School"), "HPA chair")).isEqualTo("PERSON Anna Kim");
    assertThat(told("Harbour chair said it rose.\nSchool Chair [P Anna Kim] met.", "Harbour chair"))
        .isEqualTo("UNNAMED Harbour chair");
  }

  @Test
  void are_of_none_who_keeps_the_name_to_himself() {
    assertThat(told("An official said it rose.\nOfficial [P Anna Kim] met.", "An official"))
        .isEqualTo("UNNAMED official");
  }

  @Test
  void are_of_the_one_whom_a_participle_names() {
    assertThat(told("A pilot said it rose.\nA pilot named [P Anna Kim] met.", "A pilot"))
        .isEqualTo("PERSON Anna Kim");
  }

  @Test
  void are_of_one_whom_the_next_paragraph_begins_with_and_tells_of() {
    assertThat(
            spoken(
                "A pilot said it rose.\n[P Oskar Strand], a pilot, said it left.",
                "A pilot",
                "Oskar Strand, a pilot,"))
        .isEqualTo("PERSON Oskar Strand");
    assertThat(
            spoken(
                "A pilot said it rose.\nThat hurt, as [P Oskar Strand], a nurse, said it left.",
                "A pilot",
                "Oskar Strand, a nurse,"))
        .isEqualTo("UNNAMED pilot");
  }

  @Test
  void are_of_a_trader_who_is_told_of_as_a_person() {
    assertThat(
            spoken(
                "A contractor who left said it rose.\n[P Oskar Strand] said it left.",
                "A contractor who left",
                "Oskar Strand"))
        .isEqualTo("PERSON Oskar Strand");
    assertThat(
            spoken(
                "A contractor said it rose.\n[P Oskar Strand] said it left.",
                "A contractor",
                "Oskar Strand"))
        .isEqualTo("ORGANIZATION contractor");
  }

  @Test
  void are_of_no_second_one_after_another_who_is_told_of_first() {
    assertThat(
            spoken(
                "A nurse who left won after a judge said it rose.\n[P Ann Kim] said it left.",
                "a judge",
                "Ann Kim"))
        .isEqualTo("UNNAMED judge");
  }

  @Test
  void are_of_no_leader_of_another_body() {
    assertThat(
            told(
                "The director of the museum said it rose.\nIt rained. It met its chairwoman, [P Ann Kim].",
                "The director of the museum"))
        .isEqualTo("PERSON director of the museum");
  }

  @Test
  void are_of_whom_the_next_sentence_tells_by_age() {
    String lead = "It rained.\nIt fell.\n";
    assertThat(
            told(
                lead + "The mayor of Velm said it rose. [P Oskar Strand], 34, left.",
                "The mayor of Velm"))
        .isEqualTo("PERSON Oskar Strand");
    assertThat(
            told(
                lead + "The mayor of Velm said it rose. [P Oskar Strand] left.",
                "The mayor of Velm"))
        .isEqualTo("PERSON mayor of Velm");
    assertThat(
            told(
                lead + "A mayor of Velm said it rose. [P Oskar Strand], 34, left.",
                "A mayor of Velm"))
        .isEqualTo("UNNAMED mayor of Velm");
  }
}
