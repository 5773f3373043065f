package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VariantReaderTest {
  private static final WordKinds KINDS = new WordKinds();

  /** What every name has that has no variants. */
  private static final Map<String, Double> ALONE =
      Map.of(
          "longer.organization", -6.0,
          "longer.person", -6.0,
          "shorter.organization", -6.0,
          "written_out.organization", -6.0);

  /** What the first of the names has besides or instead of {@link #ALONE}, in the names' order. */
  private static String read(Name... names) {
    FeatureVector features = new FeatureVector();
    new VariantReader(List.of(names), new FormReader(KINDS)).read(names[0], features);
    Map<String, Double> all = new TreeMap<>(features.byName());
    ALONE.forEach((name, value) -> all.remove(name, value));
    return all.toString();
  }

  private static Name name(String key) {
    return TestPassages.name(key, 1);
  }

  private static Name with(String key, MentionFeature feature, double... values) {
    Name name = TestPassages.name(key, values.length);
    for (int i = 0; i < values.length; i++) {
      name.mentions().get(i).set(feature, values[i]);
    }
    return name;
  }

  private static Name listed(String key, Gazetteer... gazetteers) {
    return new Name(
        key,
        List.of(key.split(" ", -1)),
        List.of(new MentionValues()),
        Set.of(gazetteers),
        List.of(),
        false);
  }

  private static Name abbreviated(String key, String... abbreviations) {
    return new Name(
        key,
        List.of(key.split(" ", -1)),
        List.of(new MentionValues()),
        Set.of(),
        List.of(abbreviations),
        false);
  }

  @Test
  void has_nothing_of_a_name_without_variants() {
    assertThat(read(name("Acme"), name("Norvik"), name("Acmeland Co"), name("New Acmes")))
        .isEqualTo("{}");
  }

  @Test
  void takes_the_surest_of_the_longer_names() {
    assertThat(
            read(
                name("Acme"),
                with("Acme Quorx", MentionFeature.MODEL_ORGANIZATION, -3, 2),
                with("New Acme", MentionFeature.MODEL_PERSON, 1)))
        .isEqualTo("{longer.count=2.0, longer.organization=2.0, longer.person=1.0}");
  }

  @Test
  void counts_five_longer_names_at_most() {
    List<Name> names = new ArrayList<>(List.of(name("Acme")));
    for (String word : "A B C D E F G".split(" ", -1)) {
      names.add(name("Acme " + word));
    }
    assertThat(read(names.toArray(Name[]::new))).isEqualTo("{longer.count=5.0}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quorx | Olga Quorx   | {longer.count=1.0, longer.given=1.0}",
        "Olga  | Olga Quorx   | {longer.count=1.0}",
        "Quorx | Acme Quorx   | {longer.count=1.0}",
        "Quorx | Quorx Agency | {longer.body=1.0, longer.count=1.0}",
        "Quorx | Quorx Ltd    | {longer.body=1.0, longer.count=1.0}"
      })
  void reads_the_form_of_a_longer_name(String name, String longer, String features) {
    assertThat(read(name(name), name(longer))).isEqualTo(features);
  }

  @Test
  void knows_that_a_variant_is_defined() {
    assertThat(read(name("Acme"), with("Acme Quorx", MentionFeature.IS_ORGANIZATION, 0, 1)))
        .isEqualTo("{longer.count=1.0, longer.defined=1.0}");
    assertThat(read(name("Acme Quorx"), with("Acme", MentionFeature.IS_ORGANIZATION, 1)))
        .isEqualTo("{shorter.count=1.0, shorter.defined=1.0}");
  }

  @Test
  void takes_the_most_frequent_of_the_shorter_names() {
    assertThat(
            read(
                name("Acme Quorx Norvik"),
                TestPassages.name("Acme", 2),
                TestPassages.name("Norvik", 3),
                TestPassages.name("Quorx", 4),
                with("Quorx Norvik", MentionFeature.MODEL_ORGANIZATION, 1.5)))
        .isEqualTo("{shorter.count=3.0, shorter.organization=1.5}");
    assertThat(read(name("Acme Quorx"), TestPassages.name("Acme", 7)))
        .isEqualTo("{shorter.count=5.0}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Acme | Acme Quorx     | true",
        "Acme | New Acme       | true",
        "Acme | Acme 's Quorx  | false",
        "Acme | Quorx 's Acme  | true",
        "Acme | Acme - Quorx   | false",
        "Acme | Quorx - Acme   | false",
        "Acme | Acme / Quorx   | false",
        "Acme | Acme ! Quorx   | false",
        "Acme | New Quorx Acme | true"
      })
  void passes_on_the_lists_of_a_variant_beside_plain_words(
      String part, String whole, boolean listed) {
    assertThat(read(name(part), listed(whole, Gazetteer.NEWS)).contains("longer.listed_news=1.0"))
        .isEqualTo(listed);
    assertThat(
            read(name(whole), listed(part, Gazetteer.MUSIC)).contains("shorter.listed_music=1.0"))
        .isEqualTo(listed);
  }

  @Test
  void finds_the_name_that_an_abbreviation_stands_for() {
    assertThat(read(name("AQ"), abbreviated("Acme Norvik", "AQ")))
        .isEqualTo("{written_out.there=1.0}");
    assertThat(read(name("A.Q."), name("Acme of Quorx"))).isEqualTo("{written_out.there=1.0}");
    assertThat(read(name("AQA"), with("Acme Quorx Agency", MentionFeature.MODEL_ORGANIZATION, 2)))
        .isEqualTo("{written_out.body=1.0, written_out.organization=2.0, written_out.there=1.0}");
    assertThat(read(name("Aq"), name("Acme Quorx"))).isEqualTo("{}");
    assertThat(read(name("AQ"), name("Acme Norvik"))).isEqualTo("{}");
    assertThat(read(abbreviated("Acme Quorx", "AQ"))).isEqualTo("{abbreviated=1.0}");
  }

  @Test
  void looks_at_no_word_that_too_many_names_have() {
    List<Name> names = new ArrayList<>(List.of(name("Acme")));
    for (int i = 0; i < 99; i++) {
      names.add(name("Acme " + i));
    }
    assertThat(read(names.toArray(Name[]::new))).contains("longer.count=5.0");
    names.add(name("Acme 99"));
    assertThat(read(names.toArray(Name[]::new))).isEqualTo("{}");
  }
}
