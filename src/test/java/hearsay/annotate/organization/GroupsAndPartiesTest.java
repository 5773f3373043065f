package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On sentences by hand: bands, labels and parties that the text tells, in the order of letters. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GroupsAndPartiesTest {
  private static final WordKinds KINDS = new WordKinds();

  private static String found(String sentence) {
    List<Passage> passages = TestPassages.passages(sentence);
    NamedOthers others = new NamedOthers(KINDS, passages);
    Evidence evidence = new Evidence();
    List.of(new MusicGroups(others), new AcronymOwners(KINDS), new SureEndings(KINDS))
        .forEach(reader -> reader.read(passages.get(0), evidence));
    return new TreeSet<>(
            evidence.ranges(passages.get(0), List.of()).stream()
                .map(passages.get(0)::text)
                .toList())
        .stream().collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "the band Quorx played|Quorx",
        "the band 40 Days to Brekke , which|40 Days to Brekke",
        "by the rock band , Quorx .|Quorx",
        "the band Lund left|-",
        "the band Marta/P0.9 Lund/P0.9 joined|-",
        "the band Van/P0.9 Halvik/P0.9 played|Van Halvik",
        "an album by The Quorx , then|Quorx",
        "an album by Marta/P0.9 Lund/P0.9|-",
        "Quorx are a Norwegian punk rock / garage band from Lund|Quorx",
        "Quorx is a Lund band leader|-",
        "Quorx is a town with a band|-",
        "bands like The Brekkes , Quorx and Red Halden played|Brekkes + Quorx + Red Halden",
        "bands such as Quorx played|Quorx",
        "bands like these , Quorx|-",
        "on their tour , supporting The Brekkes|Brekkes",
        "they were supporting Norrland|-",
        "they signed to independent label Quorx later|Quorx",
      })
  void bands_are_told_by_their_noun_and_by_who_plays_with_them(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "then QDA 's Lena/P0.9 Brekke/P0.9 won|QDA",
        "then Lena/P0.9 Brekke/P0.9 of the QDA won|QDA",
        "then Lena/P0.9 Brekke/P0.9 of QDA won|QDA",
        "then QDA 's plan won|-",
        "then UK 's Lena/P0.9 Brekke/P0.9 won|-",
        "then Lena/P0.9 Brekke/P0.9 of LNY/L0.9 won|-",
        "then Lena/P0.9 of QDA won|-",
        "the QDA won|-",
      })
  void an_acronym_is_a_body_where_persons_are_of_it(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "taken to Halden Regional Medical Center , where|Halden Regional Medical Center",
        "the Lund Area School District lost|Lund Area School District",
        "released on Quorx Records in May|Quorx Records",
        "Released on the Medical Center there|-",
        "the Quorx Records Building was|-",
        "the medical records of Lund|-",
        "Several Medical Center staff|-",
      })
  void a_hospital_and_a_label_are_told_by_their_endings(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names == null ? "" : names);
  }
}
