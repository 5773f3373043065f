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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme , Norvik , and Quorx left | 2 | -",
        "Quorx ; Norvik , Acme left     | 2 | left",
        "Norvik , Acme or Quorx left    | 2 | left",
        "Acme , Norvik ; Quorx said     | 2 | -"
      })
  void counts_the_others_and_knows_those_on_the_left(String sentence, double count, String left) {
    FeatureVector features = read(sentence, "Acme", "Norvik", "Quorx");

    assertThat(features.get(Features.LIST_COUNT)).isEqualTo(count);
    assertThat(features.get(Features.LIST_LEFT)).isEqualTo(left.equals("left") ? 1 : 0);
  }

  @Test
  void counts_six_others_at_most() {
    FeatureVector features =
        read("A , B , C , D , E , F , G , H left", "A", "B", "C", "D", "E", "F", "G", "H*");

    assertThat(features.get(Features.LIST_COUNT)).isEqualTo(6);
    assertThat(features.get(MEAN_BODY)).isEqualTo(1 / 7.0);
    assertThat(features.get(MOST_BODY)).isEqualTo(1);
  }

  @Test
  void looks_at_twelve_others_to_each_side_at_most() {
    String[] names = "A B C D E F G H I J K L M N* O*".split(" ", -1);
    String list = String.join(" , ", names).replace("*", "");

    assertThat(read(list + " left", names).get(MOST_BODY)).isZero();
    String[] back = "O N M L K J I H G F E D C B* A*".split(" ", -1);
    String reversed = "A , B , C , D , E , F , G , H , I , J , K , L , M , N , O left";
    assertThat(read(reversed, back).get(MOST_BODY)).isZero();
    assertThat(read(reversed, back).get(MEAN_BODY)).isZero();
    back[12] = "C*";
    assertThat(read(reversed, back).get(MEAN_BODY)).isEqualTo(1 / 12.0);
  }

  @Test
  void passes_on_every_feature_that_it_should_by_its_mean_and_highest() {
    for (Feature passed : Features.PASSED_ON) {
      FeatureVector others = new FeatureVector();
      others.set(passed, -2);
      FeatureVector more = new FeatureVector();
      more.set(passed, 4);
      FeatureVector result = new FeatureVector();
      List<Passage> passages = TestPassages.passages("Acme , Norvik , Quorx left");
      List<Candidate> candidates =
          List.of(
              Candidate.of(0, passages.get(0).texts(), 0, 1),
              Candidate.of(0, passages.get(0).texts(), 2, 3),
              Candidate.of(0, passages.get(0).texts(), 4, 5));

      new Enumerations(passages, candidates, List.of(new FeatureVector(), others, more))
          .read(0, result);

      assertThat(result.get(Features.of(Features.LIST_MEAN, passed))).isEqualTo(1);
      assertThat(result.get(Features.of(Features.LIST_MOST, passed))).isEqualTo(4);
    }
  }

  @Test
  void knows_what_stands_before_the_first_on_the_left() {
    List<Passage> passages = TestPassages.passages("the band Acme , Norvik and Quorx left");
    List<Candidate> candidates =
        List.of(
            Candidate.of(0, passages.get(0).texts(), 6, 7),
            Candidate.of(0, passages.get(0).texts(), 4, 5),
            Candidate.of(0, passages.get(0).texts(), 2, 3));
    FeatureVector first = new FeatureVector();
    first.set(Features.here(MentionFeature.AFTER_ORGANIZATION_NOUN), 1);
    FeatureVector result = new FeatureVector();
    Enumerations enumerations =
        new Enumerations(
            passages, candidates, List.of(new FeatureVector(), new FeatureVector(), first));
    enumerations.read(0, result);
    assertThat(result.get(Features.LIST_FIRST_AFTER_NOUN)).isEqualTo(1);

    FeatureVector own = new FeatureVector();
    enumerations.read(2, own);
    assertThat(own.get(Features.LIST_FIRST_AFTER_NOUN)).isEqualTo(1);
    FeatureVector middle = new FeatureVector();
    enumerations.read(1, middle);
    assertThat(middle.get(Features.LIST_FIRST_AFTER_NOUN)).isEqualTo(1);
    assertThat(middle.get(Features.LIST_COUNT)).isEqualTo(2);
  }

  @Test
  void does_not_go_from_one_sentence_to_the_next() {
    List<Passage> passages = TestPassages.passages("we saw Acme ,", "Norvik and Quorx left");
    List<Candidate> candidates =
        List.of(
            Candidate.of(0, passages.get(0).texts(), 2, 3),
            Candidate.of(1, passages.get(1).texts(), 0, 1));
    FeatureVector result = new FeatureVector();
    new Enumerations(passages, candidates, List.of(new FeatureVector(), new FeatureVector()))
        .read(0, result);
    assertThat(result.byName()).isEmpty();
  }
}
