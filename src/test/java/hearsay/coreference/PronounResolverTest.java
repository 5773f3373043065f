package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a pronoun takes up, and when nobody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PronounResolverTest {
  private static void check(TaggedArticle article, String name, SourceType type) {
    assertThat(article.lastSource().name()).isEqualTo(name);
    assertThat(article.lastSource().type()).isEqualTo(type);
  }

  @Test
  void gives_a_pronoun_the_person_who_spoke_last() {
    check(
        new TaggedArticle("[P Maria Orlova] said this. She added more.")
            .claim("Maria Orlova", "said", "this")
            .claim("She", "added", "more"),
        "Maria Orlova",
        SourceType.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Maria Orlova] and [P Jan Prost] met reporters. They said so.|Maria Orlova and Jan Prost",
        "[O Velmar] and the [O Omega Works] met reporters. They said so.|Velmar and Omega Works",
        "[L Norway] and [L Sweden] met reporters. They said so.|Norway and Sweden",
        "[P Maria Orlova] and [O Velmar] met reporters. They said so.|reporters",
        "[P Maria Orlova] and [P Jan Prost] met reporters.\\They said so.|reporters",
        "We and [P Jan Prost] met reporters. They said so.|reporters"
      })
  void takes_those_with_whom_the_sentence_before_begins_for_they(String marked, String name) {
    assertThat(
            new TaggedArticle(marked.replace("\\", "\n"))
                .claim("They", "said", "so")
                .lastSource()
                .name())
        .isEqualTo(name);
  }

  @Test
  void takes_no_things_for_those_who_think_so() {
    check(
        new TaggedArticle("Three dentists said this. The clouds are the new ones. They think more.")
            .claim("Three dentists", "said", "this")
            .claim("They", "think", "more"),
        "Three dentists",
        SourceType.GROUP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the former chief of Acme", "the former aide to President Lund", "the first lady"})
  void lets_one_go_on_by_what_she_has_been(String words) {
    check(
        new TaggedArticle(
                "[P Maria Orlova] said this. It was late, and it rained, " + words + " added.")
            .claim("Maria Orlova", "said", "this")
            .claim(words, "added", "It was late, and it rained"),
        "Maria Orlova",
        SourceType.PERSON);
  }

  @Test
  void takes_no_papers_for_those_who_see() {
    check(
        new TaggedArticle("Three dentists said this. Polls are the new ones. They see more.")
            .claim("Three dentists", "said", "this")
            .claim("They", "see", "more"),
        "Three dentists",
        SourceType.GROUP);
  }

  @Test
  void lets_go_on_who_spoke_last_and_not_whom_he_quoted() {
    check(
        new TaggedArticle(
                "[P Kurt Delgado] said [P Peter Hall] had warned of [P Jan Prost]. He added more.")
            .claim("Kurt Delgado", "said", "Peter Hall had warned of Jan Prost")
            .claim("Peter Hall", "had warned", "of Jan Prost")
            .claim("He", "added", "more"),
        "Kurt Delgado",
        SourceType.PERSON);
    check(
        new TaggedArticle(
                "An aide to [P Kurt Delgado] said it rose. [P Kurt Delgado] met [P Jan Prost]. It"
                    + " was wet. He added more.")
            .claim("An aide to Kurt Delgado", "said", "it rose")
            .claim("He", "added", "more"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void lets_a_body_that_spoke_last_go_on_and_not_those_of_whom_it_spoke() {
    check(
        new TaggedArticle("[O Kryla] said 300 pilots left. They added more.")
            .claim("Kryla", "said", "300 pilots left")
            .claim("They", "added", "more"),
        "Kryla",
        SourceType.ORGANIZATION);
  }

  @Test
  void takes_nobody_for_one_who_is_told_it_himself() {
    check(
        new TaggedArticle(
                "[P Peter Hall] built it. [P Kurt Delgado] came. It rose, he told [P Kurt Delgado].")
            .claim("he", "told", "It rose"),
        "Peter Hall",
        SourceType.PERSON);
    check(
        new TaggedArticle(
                "[P Peter Hall] built it. [P Kurt Delgado] came. It rose, he told a friend.")
            .claim("he", "told", "It rose"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void gives_a_pronoun_the_speaker_and_not_whom_he_quotes() {
    check(
        new TaggedArticle(
                "[P Kurt Delgado] said [P Peter Hall] believes it rose.\n\n\u201cIt fell,\u201d he said.")
            .claim("Kurt Delgado", "said", "Peter Hall believes it rose")
            .claim("Peter Hall", "believes", "it rose")
            .claim("he", "said", "\u201cIt fell,\u201d"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void gives_a_pronoun_the_one_asked_and_not_the_agent() {
    check(
        new TaggedArticle(
                "[P Kurt Delgado] was asked by [P Peter Hall] whether it rose. He said so.")
            .claim("Peter Hall", "asked", "whether it rose")
            .claim("He", "said", "so"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void gives_a_pronoun_in_a_question_the_one_asked() {
    check(
        new TaggedArticle("[P Kurt Delgado] asked pilot [P Peter Hall] why he thinks it rose.")
            .claim("Kurt Delgado", "asked", "why he thinks it rose")
            .claim("he", "thinks", "it rose"),
        "Peter Hall",
        SourceType.PERSON);
    check(
        new TaggedArticle(
                "[P Kurt Delgado] met him, asking [P Peter Hall] about a letter in which he wrote it"
                    + " rose.")
            .claim("he", "wrote", "it rose"),
        "Peter Hall",
        SourceType.PERSON);
  }

  @Test
  void takes_nobody_who_is_asked_for_something_for_one_who_is_asked_what_he_said() {
    check(
        new TaggedArticle("[P Kurt Delgado] asked [P Peter Hall] to leave as he knew it rose.")
            .claim("Kurt Delgado", "asked", "to leave")
            .claim("he", "knew", "it rose"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void gives_a_pronoun_the_subject_of_the_sentence_before_where_else_nobody_is_clear() {
    check(
        new TaggedArticle(
                "[P Kurt Delgado] said this. [P Peter Hall] met [P Jan Prost]. He said it rose.")
            .claim("Kurt Delgado", "said", "this")
            .claim("He", "said", "it rose"),
        "Peter Hall",
        SourceType.PERSON);
    check(
        new TaggedArticle(
                "[P Kurt Delgado] said this. [P Peter Hall] of Velmar met [P Jan Prost]. He said it"
                    + " rose.")
            .claim("Kurt Delgado", "said", "this")
            .claim("He", "said", "it rose"),
        "Peter Hall",
        SourceType.PERSON);
    check(
        new TaggedArticle(
                "[P Kurt Delgado] said this. For \u201cease,\u201d [P Peter Hall] met [P Jan Prost]. He"
                    + " said it rose.")
            .claim("Kurt Delgado", "said", "this")
            .claim("He", "said", "it rose"),
        "Peter Hall",
        SourceType.PERSON);
    check(
        new TaggedArticle(
                "[P Kurt Delgado] said this. [P Peter Hall] met [P Jan Prost].\n\nHe said it rose.")
            .claim("Kurt Delgado", "said", "this")
            .claim("He", "said", "it rose"),
        "He",
        SourceType.PERSON);
  }

  @Test
  void takes_several_for_no_one_of_them() {
    check(
        new TaggedArticle("Two brave pilots said this. The pilot denies more.")
            .claim("Two brave pilots", "said", "this")
            .claim("The pilot", "denies", "more"),
        "pilot",
        SourceType.PERSON);
  }

  @Test
  void gives_a_pronoun_that_comes_first_the_subject_that_follows() {
    check(
        new TaggedArticle(
                "[P Peter Hall] left. In a letter that he wrote, [P Kurt Delgado] denied it.")
            .claim("he", "wrote", "a letter"),
        "Kurt Delgado",
        SourceType.PERSON);
    check(
        new TaggedArticle(
                "[P Peter Hall] left. In a letter to [P Jan Prost] that he wrote, [P Kurt Delgado]"
                    + " denied it.")
            .claim("he", "wrote", "a letter"),
        "Peter Hall",
        SourceType.PERSON);
    check(
        new TaggedArticle("[P Peter Hall] left. A letter that he wrote, [P Kurt Delgado] denied.")
            .claim("he", "wrote", "A letter"),
        "Peter Hall",
        SourceType.PERSON);
  }

  @Test
  void prefers_the_subject_to_whom_he_met_when_the_gender_tells_nothing() {
    check(
        new TaggedArticle("[P Kurt Delgado] spoke. A letter to [P Peter Hall] came. He said so.")
            .claim("He", "said", "so"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void tells_two_persons_apart_by_gender() {
    check(
        new TaggedArticle("[P Maria Orlova] met [P Kurt Delgado]. He said so.")
            .claim("He", "said", "so"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void leaves_a_pronoun_alone_where_two_may_be_meant() {
    check(
        new TaggedArticle("Here [P Peter Hall] came, there [P Kurt Delgado] came. He said so.")
            .claim("He", "said", "so"),
        "He",
        SourceType.PERSON);
  }

  @Test
  void leaves_a_pronoun_alone_that_nobody_fits() {
    check(
        new TaggedArticle("[P Maria Orlova] left. He said so.").claim("He", "said", "so"),
        "He",
        SourceType.PERSON);
  }

  @Test
  void gives_a_pronoun_someone_unnamed_who_spoke_last() {
    check(
        new TaggedArticle("[P Kurt Delgado] left. A Whitehall official said this. He added more.")
            .claim("A Whitehall official", "said", "this")
            .claim("He", "added", "more"),
        "Whitehall official",
        SourceType.UNNAMED);
  }

  @Test
  void never_gives_him_the_one_whom_he_speaks_about() {
    check(
        new TaggedArticle("[P Kurt Delgado] left. \u201c[P Peter Hall] lied,\u201d he said.")
            .claim("he", "said", "\u201cPeter Hall lied,\u201d"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void gives_the_speaker_the_pronoun_in_what_he_says() {
    check(
        new TaggedArticle("[P Peter Hall] left. [P Kurt Delgado] said he knew this.")
            .claim("Kurt Delgado", "said", "he knew this")
            .claim("he", "knew", "this"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void gives_the_speaker_no_third_person_in_what_he_is_quoted_with() {
    check(
        new TaggedArticle("[P Kurt Delgado] said: \u201cHe knew this.\u201d")
            .claim("Kurt Delgado", "said", "\u201cHe knew this.\u201d")
            .claim("He", "knew", "this"),
        "He",
        SourceType.PERSON);
  }

  @Test
  void gives_the_speaker_the_first_person_in_what_he_is_quoted_with() {
    check(
        new TaggedArticle("[P Kurt Delgado] said: \u201cI knew this.\u201d")
            .claim("Kurt Delgado", "said", "\u201cI knew this.\u201d")
            .claim("I", "knew", "this"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void gives_it_the_body_that_spoke_last() {
    check(
        new TaggedArticle("The [O Commerce Ministry] said this. It denied more.")
            .claim("The Commerce Ministry", "said", "this")
            .claim("It", "denied", "more"),
        "Commerce Ministry",
        SourceType.ORGANIZATION);
  }

  @Test
  void gives_they_those_who_spoke_last() {
    check(
        new TaggedArticle("Two analysts said this. They denied more.")
            .claim("Two analysts", "said", "this")
            .claim("They", "denied", "more"),
        "Two analysts",
        SourceType.UNNAMED);
  }

  @Test
  void gives_they_the_body_that_says_so_of_itself() {
    check(
        new TaggedArticle("[O Kryla] said they believe it rose.")
            .claim("Kryla", "said", "they believe it rose")
            .claim("they", "believe", "it rose"),
        "Kryla",
        SourceType.ORGANIZATION);
    check(
        new TaggedArticle("[P Kurt Delgado] said they believe it rose.")
            .claim("Kurt Delgado", "said", "they believe it rose")
            .claim("they", "believe", "it rose"),
        "they",
        SourceType.GROUP);
  }

  @Test
  void gives_they_no_single_person() {
    check(
        new TaggedArticle("[P Kurt Delgado] said this. They denied more.")
            .claim("Kurt Delgado", "said", "this")
            .claim("They", "denied", "more"),
        "They",
        SourceType.GROUP);
  }

  @Test
  void gives_a_relative_pronoun_the_name_before_it() {
    check(
        new TaggedArticle("We met [P Kurt Delgado], who said so.").claim("who", "said", "so"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void gives_who_the_owner_of_a_thing_and_not_the_thing() {
    check(
        new TaggedArticle("We met the owner of the channel, who said so.")
            .claim("who", "said", "so"),
        "owner of the channel",
        SourceType.PERSON);
  }

  @Test
  void gives_which_the_body_before_it() {
    check(
        new TaggedArticle("We met the [O European Union], which denied this.")
            .claim("which", "denied", "this"),
        "European Union",
        SourceType.ORGANIZATION);
  }

  @Test
  void leaves_which_alone_after_a_thing_that_says_nothing() {
    check(
        new TaggedArticle("We met in a cloud of straw, which denied this.")
            .claim("which", "denied", "this"),
        "which",
        SourceType.UNNAMED);
  }

  @Test
  void gives_the_author_the_first_person() {
    check(
        new TaggedArticle("The jammers\nBy Ilse Vandermeulen\n\nI believed this.")
            .claim("I", "believed", "this"),
        "Ilse Vandermeulen",
        SourceType.PERSON);
  }

  @Test
  void leaves_the_first_person_alone_where_two_wrote() {
    check(
        new TaggedArticle("By Ilse Vander\nBy Jonas Tillich\n\nI believed this.")
            .claim("I", "believed", "this"),
        "I",
        SourceType.PERSON);
  }

  @Test
  void gives_the_first_person_of_an_interview_the_one_who_answers() {
    check(
        new TaggedArticle(
                "Maria Orlova designs drones.\nRadar: Why?\n[P Orlova]: By mistake.\n"
                    + "Radar: And then?\n[P Orlova]: Then I knew this.")
            .claim("I", "knew", "this"),
        "Maria Orlova",
        SourceType.PERSON);
  }

  @Test
  void keeps_to_the_one_whom_pronouns_have_taken_up_since() {
    check(
        new TaggedArticle(
                "[P Maria Orlova] left the port. Her aides stayed. She had met [P Anna Roth] there."
                    + " It was wet. Then she said so.")
            .claim("she", "said", "so"),
        "Maria Orlova",
        SourceType.PERSON);
  }

  @Test
  void takes_no_apposition_and_no_predicate_for_another_person() {
    for (String opening :
        new String[] {
          "[P Maria Orlova], 54, a baker from Brno, stood up",
          "A gifted baker by trade, [P Maria Orlova] stood up",
          "[P Maria Orlova] is the owner of a bakery",
          "[P Maria Orlova], 54, will soon be the owner of a bakery",
          "[P Maria Orlova] rose. She was here and is now the owner of a bakery, and stood up"
        }) {
      check(
          new TaggedArticle(opening + " before she talked of it.").claim("she", "talked", "of it"),
          "Maria Orlova",
          SourceType.PERSON);
    }
  }

  @Test
  void looks_for_the_speaker_before_a_quotation_however_long_it_is() {
    check(
        new TaggedArticle(
                "[P Maria Orlova] rose.\n\n“Why now? Why here? Who pays? Who gains? And what for?” she"
                    + " asked.")
            .claim("she", "asked", "“Why now? Why here? Who pays? Who gains? And what for?”"),
        "Maria Orlova",
        SourceType.PERSON);
  }

  @Test
  void takes_no_thing_that_no_list_has_for_a_person() {
    check(
        new TaggedArticle("[P Kurt Delgado] said more. The grapnel said it rose. He said so.")
            .claim("Kurt Delgado", "said", "more")
            .claim("The grapnel", "said", "it rose")
            .claim("He", "said", "so"),
        "Kurt Delgado",
        SourceType.PERSON);
  }

  @Test
  void goes_on_about_the_one_whom_a_question_is_about() {
    check(
        new TaggedArticle(
                "[P Maria Orlova] asked [P Anna Velm] why she met [P Rita Low] when she said it"
                    + " rose.")
            .claim("Maria Orlova", "asked", "why she met")
            .claim("she", "met", "Rita Low")
            .claim("she", "said", "it rose"),
        "Anna Velm",
        SourceType.PERSON);
  }

  @Test
  void is_in_a_clause_on_what_somebody_did_the_one_who_did_it() {
    check(
        new TaggedArticle(
                "The inspector left before [P Anna Velm], who had won, met pilots in a talk in which"
                    + " she said it rose.")
            .claim("The inspector", "left", "before")
            .claim("she", "said", "it rose"),
        "Anna Velm",
        SourceType.PERSON);
  }
}
