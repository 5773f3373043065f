package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the features of an article's candidates are put together of. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeatureExtractorTest {
  private static final WordKinds KINDS = new WordKinds();
  private static final FeatureExtractor EXTRACTOR = new FeatureExtractor(KINDS, new Gazetteers());

  /** The features of the nth mention of a name. */
  private static Map<String, Double> read(String key, int mention, String... sentences) {
    List<Passage> passages = TestPassages.passages(sentences);
    List<Candidate> candidates = new CandidateFinder(KINDS).find(passages);
    List<FeatureVector> features = EXTRACTOR.read(passages, candidates);
    assertThat(features).hasSameSizeAs(candidates);
    int seen = 0;
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).key().equals(key) && seen++ == mention) {
        return new TreeMap<>(features.get(i).byName());
      }
    }
    throw new AssertionError(key + " is not among " + candidates);
  }

  @Test
  void has_a_mentions_own_values_and_their_mean_and_highest() {
    String[] article = {"he saw the Qrxm today", "he saw some Qrxm today", "and Qrxm today"};
    Map<String, Double> first = read("Qrxm", 0, article);
    Map<String, Double> second = read("Qrxm", 1, article);

    assertThat(first).containsEntry("here.after_the", 1.0).doesNotContainKey("here.after_and");
    assertThat(second).doesNotContainKeys("here.after_the", "here.after_and");
    assertThat(read("Qrxm", 2, article)).containsEntry("here.after_and", 1.0);
    for (Map<String, Double> mention : List.of(first, second)) {
      assertThat(mention).containsEntry("most.after_the", 1.0).containsEntry("most.after_and", 1.0);
      assertThat(mention.get("mean.after_the")).isCloseTo(1 / 3.0, within(1e-9));
      assertThat(mention).containsEntry("name.mentions", 3.0);
      assertThat(mention.get("name.log_mentions")).isCloseTo(Math.log(3), within(1e-9));
      assertThat(mention).containsEntry("form.one_word", 1.0);
      assertThat(mention.get("words.count")).isCloseTo(Math.log(4), within(1e-9));
      assertThat(mention).containsEntry("longer.organization", -6.0);
    }
  }

  @Test
  void counts_five_mentions_at_most() {
    Map<String, Double> features =
        read("Qrxm", 0, "saw Qrxm and Qrxm and Qrxm", "saw Qrxm , Qrxm , Qrxm , Qrxm");

    assertThat(features).containsEntry("name.mentions", 5.0);
    assertThat(features.get("name.log_mentions")).isCloseTo(Math.log(7), within(1e-9));
  }

  @Test
  void knows_the_subject_and_what_takes_it_up() {
    String[] rest = {"the band saw the band", "the photographer saw Norvq"};
    String[] article = {"At the Qrxm today", rest[0], rest[1]};

    assertThat(read("Qrxm", 0, article))
        .containsEntry("name.subject", 1.0)
        .containsEntry("article.organization_anaphors", 2.0)
        .containsEntry("name.subject_of_organizations", 2.0)
        .containsEntry("article.person_anaphors", 1.0)
        .containsEntry("name.subject_of_persons", 1.0)
        .doesNotContainKeys("article.place_anaphors", "name.subject_of_works");
    assertThat(read("Norvq", 0, article))
        .containsEntry("article.organization_anaphors", 2.0)
        .doesNotContainKeys("name.subject", "name.subject_of_organizations");
    assertThat(read("Qrxm", 0, "Now at the Qrxm today", rest[0])).doesNotContainKey("name.subject");
  }

  @Test
  void counts_five_anaphors_at_most() {
    assertThat(
            read(
                "Qrxm",
                0,
                "Qrxm , the band , the band , the band , the band , the band ," + " the band"))
        .containsEntry("article.organization_anaphors", 5.0)
        .containsEntry("name.subject_of_organizations", 5.0);
  }

  @Test
  void ties_an_abbreviation_in_brackets_to_its_name() {
    String[] article = {"he saw Qrxm Norvq ( QN ) today", "saw QN today"};

    assertThat(read("Qrxm Norvq", 0, article)).containsEntry("abbreviated", 1.0);
    assertThat(read("QN", 1, article)).containsEntry("written_out.there", 1.0);
    assertThat(read("Qrxm Norvq", 0, "he saw Qrxm Norvq ( today )"))
        .doesNotContainKey("abbreviated");
    assertThat(read("Qrxm Norvq", 0, "he saw Qrxm Norvq , QN today"))
        .doesNotContainKey("abbreviated");
  }

  @Test
  void asks_the_gazetteers() {
    assertThat(read("Radiohead", 0, "he saw Radiohead today"))
        .containsEntry("form.listed_music", 1.0)
        .containsEntry("form.listed_word_music", 1.0);
  }

  @Test
  void reads_enumerations() {
    assertThat(read("Qrxm", 0, "he saw Qrxm and the Norvq band"))
        .containsEntry("list.there", 1.0)
        .containsEntry("list.count", 1.0);
    assertThat(read("Qrxm", 0, "he saw Qrxm at Norvq")).doesNotContainKey("list.there");
  }
}
