package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.mention.MentionLexicon;
import hearsay.mention.Referent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpeechTitlesTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Remarks by Secretary of the Harbour Anna B. Kim at the Halden Forum|Anna B. Kim",
        "Statement of Anna Kim|Anna Kim",
        "Keynote address by Harbour Secretary Anna Kim, Halden|Anna Kim",
        "Remarks by Anna Kim Halden Forum in May|none",
        "Remarks by Secretary Kim at the Halden Forum|none",
        "Joint statement by Anna Kim and Peter Lund|none",
        "Harbour dues rise, says Anna Kim|none",
      })
  void tell_whose_a_speech_is(String title, String name) {
    assertThat(SpeechTitles.speaker(title, LEXICON.givenNames()).map(Referent::name).orElse("none"))
        .isEqualTo(name);
  }
}
