package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleStatisticsTest {
  private static ArticleStatistics of(String... sentences) {
    return new ArticleStatistics(TestPassages.passages(sentences), new WordKinds());
  }

  private static FeatureVector read(ArticleStatistics article, String... words) {
    FeatureVector features = new FeatureVector();
    article.read(List.of(words), features);
    return features;
  }

  @Test
  void knows_which_words_stand_in_small_letters() {
    ArticleStatistics article = of("he saw acme", "Norvik left");

    assertThat(article.isSmallSomewhere("Acme")).isTrue();
    assertThat(article.isSmallSomewhere("Norvik")).isFalse();
  }

  @Test
  void counts_nouns_that_take_up_what_was_named() {
    ArticleStatistics article =
        of("The band and its band met this photographer", "a band , the Band");

    assertThat(article.anaphors(WordKind.ORGANIZATION_NOUN)).isEqualTo(2);
    assertThat(article.anaphors(WordKind.PERSON_NOUN)).isEqualTo(1);
    assertThat(article.anaphors(WordKind.PLACE_NOUN)).isZero();
  }

  @Test
  void takes_the_mean_and_the_highest_of_a_word_at_all_its_places() {
    ArticleStatistics article =
        of("Acme/O0.9/P0.1/L0.3 left", "saw Acme/O0.3/P0.6/L0.1", "saw Quorx/O0.2/P0.1/L0.6");
    FeatureVector features = read(article, "Acme", "Quorx", "Unseen");

    assertValue(features, "words.mean_organization", LogOdds.of((0.6 + 0.2) / 2));
    assertValue(features, "words.mean_person", LogOdds.of((0.35 + 0.1) / 2));
    assertValue(features, "words.mean_place", LogOdds.of((0.2 + 0.6) / 2));
    assertValue(features, "words.most_organization", LogOdds.of(0.9));
    assertValue(features, "words.most_person", LogOdds.of(0.6));
    assertValue(features, "words.most_place", LogOdds.of(0.6));
    assertValue(features, "words.count", Math.log(1 + 3.0 / 2));
  }

  @Test
  void knows_nothing_of_a_word_that_the_article_lacks() {
    FeatureVector features = read(of("he left"), "Acme");

    assertValue(features, "words.mean_organization", -5);
    assertValue(features, "words.most_place", -5);
    assertThat(features.byName()).doesNotContainKey("words.count");
  }

  private static void assertValue(FeatureVector features, String name, double value) {
    assertThat(features.byName().get(name)).as(name).isCloseTo(value, within(1e-9));
  }
}
