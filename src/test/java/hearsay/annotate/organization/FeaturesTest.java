package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeaturesTest {
  private static List<String> names() {
    return Features.ALL.stream().map(Feature::name).toList();
  }

  @Test
  void have_names_and_places_of_their_own() {
    assertThat(new HashSet<>(names())).hasSize(Features.ALL.size());
    assertThat(Features.ALL.stream().map(Feature::index))
        .isEqualTo(IntStream.range(0, Features.ALL.size()).boxed().toList());
  }

  @Test
  void are_declared_in_families() {
    assertThat(names())
        .contains(
            "here.after_the",
            "mean.after_the",
            "most.after_the",
            "form.listed_music",
            "form.listed_word_news",
            "form.listed_words_encyclopedia",
            "longer.listed_news",
            "shorter.listed_music",
            "name.subject_of_works",
            "article.place_anaphors",
            "words.mean_person",
            "words.most_place",
            "list.mean.here.deed",
            "list.most.name.mentions")
        .doesNotContain("most.titled", "most.is_person");
    assertThat(Features.PASSED_ON).hasSize(26).doesNotHaveDuplicates();
  }

  @Test
  void refuse_a_member_that_no_family_declares() {
    assertThat(Features.here(MentionFeature.TITLED).name()).isEqualTo("here.titled");
    assertThat(Features.mean(MentionFeature.TITLED).name()).isEqualTo("mean.titled");
    assertThatThrownBy(() -> Features.of(Features.MOST, MentionFeature.TITLED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no feature is declared for TITLED");
    assertThat(WordKind.PLACE_NOUN.noun()).isEqualTo("place");
    assertThatThrownBy(WordKind.LAND::noun).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void are_0_in_a_vector_until_they_are_set() {
    FeatureVector features = new FeatureVector();
    assertThat(features.byName()).isEmpty();
    features.set(Features.FORM_AND, true);
    features.set(Features.FORM_DATE, 0.5);
    features.set(Features.FORM_BODY, true);
    features.set(Features.FORM_BODY, false);
    FeatureVector copy = new FeatureVector(features);
    copy.set(Features.FORM_DATE, 3);

    assertThat(features.byName()).hasToString("{form.and=1.0, form.date=0.5}");
    assertThat(copy.get(Features.FORM_DATE)).isEqualTo(3);
    assertThat(features.get(Features.FORM_DATE)).isEqualTo(0.5);
  }
}
