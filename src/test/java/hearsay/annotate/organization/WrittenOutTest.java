package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name with its probability, and an acronym that is surely an organization's. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenOutTest {
  private static final WordKinds KINDS = new WordKinds();
  private static final double SURE = 0.9;

  private static Selection.Rated rated(Passage passage, String name, double probability) {
    List<String> words = Arrays.asList(name.split(" ", -1));
    int from = java.util.Collections.indexOfSubList(passage.texts(), words);
    return new Selection.Rated(
        Candidate.of(0, passage.texts(), from, from + words.size()), probability);
  }

  private static double after(String sentence, String name, String acronym, double probability) {
    List<Passage> passages = TestPassages.passages(sentence);
    List<Selection.Rated> both = new ArrayList<>();
    both.add(rated(passages.get(0), name, probability));
    both.add(rated(passages.get(0), acronym, SURE));
    return WrittenOut.of(passages, both, KINDS).get(0).probability();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he left Kompaniya Severny Put ( KSP ) in May|Kompaniya Severny Put|KSP",
        "he left Tolvan Brekke [ TB ] in May|Tolvan Brekke|TB",
        "he left Institute of Marine Law ( IML ) in May|Institute of Marine Law|IML",
        "he left Tolvan of the Brekke ( T.B. ) in May|Tolvan of the Brekke|T.B.",
        "he left Rossiya Zheleznye Dorogi ( RZhD ) in May|Rossiya Zheleznye Dorogi|RZhD",
      })
  void a_name_is_as_probable_as_the_acronym_that_it_spells(
      String sentence, String name, String acronym) {
    double probability = after(sentence, name, acronym, 0.1);
    boolean known = Letters.acronym(acronym);
    assertThat(probability).isEqualTo(known ? SURE : 0.1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he left Severny Put ( KSP ) in May|Severny Put|KSP",
        "he left Kompaniya Severny Put , KSP , in May|Kompaniya Severny Put|KSP",
        "he left Kompaniya Severny Put ( KSP now ) in May|Kompaniya Severny Put|KSP",
        "he left Digital Markets Act ( DMA ) in May|Digital Markets Act|DMA",
        "he left Tolvan ( TN ) in May|Tolvan|TN",
      })
  void another_name_keeps_its_probability(String sentence, String name, String acronym) {
    assertThat(after(sentence, name, acronym, 0.1)).isEqualTo(0.1);
  }

  @Test
  void no_name_becomes_less_probable() {
    assertThat(after("he left Tolvan Brekke ( TB ) in May", "Tolvan Brekke", "TB", 0.95))
        .isEqualTo(0.95);
  }
}
