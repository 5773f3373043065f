package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On sentences by hand, in which nothing parts a hyphen from the words beside it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JoinedNamesTest {
  private static final WordKinds KINDS = new WordKinds();

  private static Passage passage(String sentence) {
    List<NameWord> words = new ArrayList<>();
    int at = 0;
    for (String word : sentence.split(" ", -1)) {
      at -= word.equals("-") ? 1 : 0;
      words.add(new NameWord(new Span(at, at + word.length()), word, 0, 0, 0));
      at += word.length() + (word.equals("-") ? 0 : 1);
    }
    return Passage.of(0, words);
  }

  private static String found(String sentence) {
    Passage passage = passage(sentence);
    NamedOthers others = new NamedOthers(KINDS, List.of(passage));
    Evidence evidence = new Evidence();
    List.of(
            new CompoundNames(KINDS, others),
            new LegalFormReader(KINDS, others),
            new InstitutionReader(KINDS),
            new KnownNameReader(KnownNames.all(), others))
        .forEach(reader -> reader.read(passage, evidence));
    return new TreeSet<>(evidence.ranges(passage, List.of()).stream().map(passage::text).toList())
        .stream().collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "the Liberal - Labour candidate won|Liberal - Labour",
        "the Liberal - Brekke candidate won|-",
        "it is owned by Quorx - Halvik .|Quorx - Halvik",
        "it saw the Quorx - Halvik deal|-",
        "by the British firm Lund and Brekke .|Lund and Brekke",
        "he met Lund and Brekke .|-",
        "the firm Lund and Brekke Ltd|Brekke Ltd + Lund and Brekke Ltd",
      })
  void two_names_are_one_body_where_the_text_has_one(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "then Lund 's Limited closed|Lund 's Limited",
        "at the University of Virginia at Halden today|University of Virginia + University of"
            + " Virginia at Halden",
        "the United States Department of Piers said|United States Department of Piers",
        "by al-Qaeda in Iraq today|al-Qaeda in Iraq",
        "by al Qaeda in Iraq today|al Qaeda in Iraq",
      })
  void a_name_goes_on_over_small_words_that_end_others(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names);
  }
}
