package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameCompletionTest {
  private static final NameCompletion COMPLETION = new NameCompletion(new WordKinds());

  private static Passage passage(String sentence) {
    List<NameWord> words = new ArrayList<>();
    int at = 0;
    for (String word : sentence.split(" ", -1)) {
      words.add(new NameWord(new Span(at, at + word.length()), word, 0.1, 0.1, 0.1));
      at += word.length() + 1;
    }
    return Passage.of(0, words);
  }

  /** The names of a sentence, of which the words before the slash are one. */
  private static List<String> completed(String sentence) {
    String[] parts = sentence.split(" / ", -1);
    Passage passage = passage(String.join(" ", parts));
    int to = parts[0].split(" ", -1).length;
    Candidate name = Candidate.of(0, passage.texts(), 0, to);
    return COMPLETION.complete(passage, List.of(name)).stream().map(Candidate::key).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Council for Trade / with Japan met|Council for Trade with Japan",
        "Council for Trade / with the Union met|Council for Trade with the Union",
        "Committee / on the Rights of the Child met|Committee on the Rights of the Child",
        "Select Committee / on the Rivalry Between the Union and the Northern Party met|Select Committee on the Rivalry Between the Union and the Northern Party",
        "Select Committee / on Benghazi met and said that it had to|Select Committee on Benghazi",
        "Select Committee / on Women and Girls met and said that it had to|Select Committee on Women and Girls",
        "Select Committee / on Benghazi and the Union met and said that it had to|Select Committee on Benghazi",
        "Select Committee / on Thursday met and said that it had to|Select Committee",
        "Select Committee / on NATO met and said that it had to|Select Committee",
        "Department of Justice / on Benghazi met and said that it had to|Department of Justice",
        "U.S. Department / of the Treasury and the Union met|U.S. Department of the Treasury",
        "U.S. Department / of Housing and Urban Development met|U.S. Department of Housing and Urban Development",
        "Court of Appeals / for the 3rd Circuit met|Court of Appeals for the 3rd Circuit",
        "Court of Appeals / for the Ninth Circuit met|Court of Appeals for the Ninth Circuit",
        "District Court / for the Southern District of New York met|District Court for the Southern District of New York",
        "District Court / for the people met|District Court",
        "District Court / in the North met|District Court",
        "Coalition / against Illicit Trade met|Coalition against Illicit Trade",
        "Institute for Relations / between Norway and Japan met|Institute for Relations between Norway and Japan",
        // lists of what a body deals with
        "Ministry of Trade / , Industry and Energy met|Ministry of Trade , Industry and Energy",
        "Ministry of Trade / and Energy met|Ministry of Trade and Energy",
        "Ministry of Trade / , Energy , and Mines met|Ministry of Trade , Energy , and Mines",
        "Ministry of Trade / , Rosneft and Energy met|Ministry of Trade",
        "Ministry of Trade / and Acme met|Ministry of Trade",
        // what goes on, and what does not
        "Council for Trade / with traders met|Council for Trade",
        "Council for Ports / with Japan met|Council for Ports",
        "Trade / with Japan rose|Trade",
        "Committee / on the Monday after|Committee",
        "Committee / on the same day|Committee",
        "Committee / with the Union met|Committee",
        "Council for Trade / with Japan and China met|Council for Trade with Japan",
        "Council for Trade / with|Council for Trade"
      })
  void goes_on_with_what_a_body_deals_with(String sentence, String name) {
    assertThat(completed(sentence)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Ports and / Maritime Organization|Ports and Maritime Organization",
        "the Food , Drug and / Health Agency|Food , Drug and Health Agency",
        "the Acme and / Health Agency|Health Agency",
        "the Food and / Acme Agency|Acme Agency",
        "the Food and / Health|Health"
      })
  void begins_with_the_first_thing_that_a_body_deals_with(String sentence, String name) {
    String[] parts = sentence.split(" / ", -1);
    Passage passage = passage(String.join(" ", parts));
    Candidate last =
        Candidate.of(0, passage.texts(), parts[0].split(" ", -1).length, passage.size());

    assertThat(COMPLETION.complete(passage, List.of(last)))
        .extracting(Candidate::key)
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the U.S. Department of the / Interior met|U.S. Department of the Interior",
        "the Acme Department of / Roads met|Department of Roads",
        "the Ministry of / Roads met|Ministry of Roads",
        "the department of / Roads met|Roads",
        "the Sons of the / Interior met|Interior"
      })
  void begins_with_the_department_for_it(String sentence, String name) {
    String[] parts = sentence.split(" / ", -1);
    Passage passage = passage(String.join(" ", parts));
    int from = parts[0].split(" ", -1).length;

    assertThat(
            COMPLETION.complete(passage, List.of(Candidate.of(0, passage.texts(), from, from + 1))))
        .extracting(Candidate::key)
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Newspaper Kurier met|0|2|Kurier",
        "today the Newspaper Kurier gave them more|2|4|Newspaper Kurier",
        "Newspaper Said Newspaper Kurier Rose|2|4|Kurier",
        "Newspaper met|0|1|Newspaper",
        "Kurier Newspaper met|0|2|Kurier Newspaper",
        "Newspaper kurier met|0|2|Newspaper kurier"
      })
  void leaves_out_a_common_noun_before_it(String sentence, int from, int to, String name) {
    Passage passage = passage(sentence);

    assertThat(COMPLETION.complete(passage, List.of(Candidate.of(0, passage.texts(), from, to))))
        .extracting(Candidate::key)
        .containsExactly(name);
  }

  @Test
  void takes_up_names_that_the_completed_one_holds() {
    Passage passage = passage("Council for Trade with Japan met Acme");
    List<Candidate> chosen =
        List.of(
            Candidate.of(0, passage.texts(), 0, 3),
            Candidate.of(0, passage.texts(), 4, 5),
            Candidate.of(0, passage.texts(), 6, 7));

    assertThat(COMPLETION.complete(passage, chosen))
        .extracting(Candidate::key)
        .containsExactly("Council for Trade with Japan", "Acme");
  }
}
