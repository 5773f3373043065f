package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpelledNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Halden Anti-Rust and [[ Doping Bureau ]] ( HARDOB ) rose|Halden Anti-Rust and Doping Bureau",
        "the Halden Anti-Rust and [[ Doping Bureau ]] , HARDOB , rose|Halden Anti-Rust and Doping Bureau",
        "the Halden Anti-Rust and [[ Doping Bureau ]] , or HARDOB , rose|Halden Anti-Rust and Doping Bureau",
        "the Union of Rail , [[ Sea and Transport Workers ]] ( URST ) rose|Union of Rail , Sea and Transport Workers",
        // the name itself spells it, or more words do not
        "the Halden [[ Doping Bureau ]] ( DOB ) rose|Doping Bureau",
        "the Halden [[ Doping Bureau ]] ( XYZ ) rose|Doping Bureau",
        "the Halden met [[ Doping Bureau ]] ( HDB ) there|Doping Bureau",
        // no acronym, or one that is not set off
        "the Halden [[ Doping Bureau ]] ( Hadob ) rose|Doping Bureau",
        "the Halden [[ Doping Bureau ]] HDB rose|Doping Bureau",
        "the Halden [[ Doping Bureau ]]|Doping Bureau"
      })
  void are_whole_with_the_words_that_their_acronym_spells(String sentence, String name) {
    TestPassages.Marked marked = TestPassages.marked(sentence);
    Candidate whole = SpelledNames.whole(marked.passage(), marked.mention());
    assertThat(marked.passage().text(new WordRange(whole.from(), whole.to()))).isEqualTo(name);
  }
}
