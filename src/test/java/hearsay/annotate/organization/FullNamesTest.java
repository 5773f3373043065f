package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are longer than what is chosen of them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FullNamesTest {
  private static final WordKinds KINDS = new WordKinds();
  private static final double SURE = 0.8;

  private static Candidate candidate(List<Passage> passages, int sentence, String name) {
    List<String> words = Arrays.asList(name.split(" ", -1));
    List<String> texts = passages.get(sentence).texts();
    int from = Collections.indexOfSubList(texts, words);
    return Candidate.of(sentence, texts, from, from + words.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he sued Laurelbrook Senior Living in May|Laurelbrook Senior Living|Laurelbrook|true",
        "he sued Laurelbrook & Brekke in May|Laurelbrook & Brekke|Laurelbrook|true",
        "he sued Laurelbrook in May with Laurelbrook Living|Laurelbrook Living|Laurelbrook|false",
        "he sued Laurelbrook President Lund in May|Laurelbrook President|Laurelbrook|false",
        "he bought Laurelbrook A400 in May|Laurelbrook A400|Laurelbrook|false",
        "he joined Radio Laurelbrook Living in May|Laurelbrook Living|Laurelbrook|false",
        "he joined NASA Living in May|NASA Living|NASA|false",
      })
  void the_first_mention_is_the_full_name_of_what_one_word_is_for_later(
      String sentence, String full, String word, boolean probable) {
    List<Passage> passages = TestPassages.passages(sentence, "then " + word + " said it");
    List<Selection.Rated> rated = new ArrayList<>();
    rated.add(new Selection.Rated(candidate(passages, 0, full), 0.1));
    rated.add(new Selection.Rated(candidate(passages, 1, word), SURE));
    double after =
        FullNamesFirst.of(passages, rated, KINDS, new NamedOthers(KINDS, passages))
            .get(0)
            .probability();
    assertThat(after > Selection.THRESHOLD).isEqualTo(probable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Unity and Work Party ( UWP ) left|Work Party|1",
        "the Unity and Work Party ( WP ) left|Work Party|3",
        "the Unity with Work Party ( UWP ) left|Work Party|3",
        "the Unity and Work Party left|Work Party|3",
      })
  void an_acronym_in_brackets_tells_where_a_name_begins(String sentence, String name, int from) {
    List<Passage> passages = TestPassages.passages(sentence);
    assertThat(AbbreviatedNames.start(passages.get(0), candidate(passages, 0, name), 0))
        .isEqualTo(from);
  }
}
