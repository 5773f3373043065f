package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnumerationsTest {
  private static final Feature MEAN_BODY = Features.of(Features.LIST_MEAN, Features.FORM_BODY);
  private static final Feature MOST_BODY = Features.of(Features.LIST_MOST, Features.FORM_BODY);

  /** What is added for the first of the names; each is a word of the sentence, a body if marked. */
  private static FeatureVector read(String sentence, String... names) {
    List<String> words = List.of(sentence.split(" ", -1));
    List<NameWord> nameWords = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      nameWords.add(new NameWord(new Span(at, at + word.length()), word, 0, 0, 0));
      at += word.length() + 1;
    }
    List<Candidate> candidates = new ArrayList<>();
    List<FeatureVector> features = new ArrayList<>();
    for (String name : names) {
      String plain = name.replace("*", "");
      List<String> parts = Arrays.asList(plain.split("_", -1));
      int from = words.indexOf(parts.get(0));
      candidates.add(Candidate.of(0, words, from, from + parts.size()));
      FeatureVector own = new FeatureVector();
      own.set(Features.FORM_BODY, name.endsWith("*"));
      features.add(own);
    }
    FeatureVector result = new FeatureVector();
    new Enumerations(List.of(Passage.of(0, nameWords)), candidates, features).read(0, result);
    return result;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme and Norvik left",
        "Acme or the Norvik left",
        "Acme & Norvik left",
        "Acme , Norvik left",
        "Acme / Norvik left",
        "Acme , and The Norvik left",
        "Norvik , Acme left"
      })
  void passes_on_what_a_neighbour_is(String sentence) {
    FeatureVector features = read(sentence, "Acme", "Norvik*");

    assertThat(features.get(Features.LIST_THERE)).isEqualTo(1);
    assertThat(features.get(MEAN_BODY)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"Acme of Norvik left", "Acme Norvik left", "Acme and that Norvik left"})
  void needs_a_comma_or_a_conjunction(String sentence) {
    assertThat(read(sentence, "Acme", "Norvik*").byName()).isEmpty();
  }

  @Test
  void looks_along_the_whole_list_both_ways() {
    FeatureVector features =
        read(
            "Poole , Quorx , Acme , Lind and Norvik left",
            "Acme",
            "Poole*",
            "Quorx",
            "Norvik",
            "Lind");

    assertThat(features.get(Features.LIST_COUNT)).isEqualTo(4);
    assertThat(features.get(Features.LIST_LEFT)).isEqualTo(1);
    assertThat(features.get(MEAN_BODY)).isEqualTo(0.25);
    assertThat(features.get(MOST_BODY)).isEqualTo(1);
  }

  @Test
  void takes_the_longest_name_that_begins_behind_the_comma() {
    assertThat(read("Acme , Norvik Bank left", "Acme", "Norvik", "Norvik_Bank*").get(MEAN_BODY))
        .isEqualTo(1);
  }

  @Test
  void adds_nothing_where_there_is_no_other_name() {
    assertThat(read("Acme , it is said , left", "Acme").byName()).isEmpty();
  }
}
