package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonNamesTest {
  private static final GivenNames GIVEN_NAMES = MentionLexicon.load().givenNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kurt Campbell|Campbell|Kurt Campbell",
        "DCS Campbell;Kurt Campbell|DCS Campbell|Kurt Campbell",
        "DCS Campbell;Kurt Campbell|Campbell|Kurt Campbell",
        "DCS Campbell;Kurt Roth|DCS Campbell|DCS Campbell",
        "DCS Campbell;Kurt Campbell;Anna Campbell|DCS Campbell|Campbell",
        "AJ Campbell;Kurt Campbell|AJ Campbell|AJ Campbell",
        "DCS Campbell;JMS Campbell|DCS Campbell|DCS Campbell",
        "Kurt Campbell|Kurt|Kurt Campbell",
        "Kurt Campbell|Mr. Campbell|Kurt Campbell",
        "Kurt Campbell, KC|Campbell|Kurt Campbell",
        "Sen. Kurt Campbell|Campbell|Kurt Campbell",
        "Lt Gen Kurt Campbell|Campbell|Kurt Campbell",
        "Maj. Gen. Kurt Campbell|Maj. Gen. Kurt Campbell|Kurt Campbell",
        "Kurt Campbell|Delgado|Delgado",
        "Kurt “Kip” Campbell|Campbell|Kurt “Kip” Campbell",
        "Kurt “Kip” Campbell|Kip Campbell|Kurt “Kip” Campbell",
        "Kurt “Kip” Campbell|Kip|Kurt “Kip” Campbell",
        "Kurt “Kip” Campbell|Kurt Campbell|Kurt “Kip” Campbell",
        "Kurt M. Campbell|Kurt Campbell|Kurt M. Campbell",
        "Kurt van Campbell|van Campbell|Kurt van Campbell",
        "Kurt Campbell;Kurt M. Campbell|Campbell|Kurt M. Campbell",
        "Kurt Campbell;Anna Campbell|Campbell|Campbell",
        "Kurt Campbell;Campbell Roth|Campbell|Kurt Campbell",
        "Campbell Roth;Campbell;Kurt Campbell|Campbell|Campbell Roth",
        "Kurt Campbell;Campbell;Campbell Roth|Campbell|Kurt Campbell",
        "Kurt Campbell;Kurt Roth|Kurt|Kurt",
        "Kurt Camp\u00adbell|Campbell|Kurt Campbell",
        "Prince Kurt bin Campbell;Kurt bin Campbell|Prince Kurt|Kurt bin Campbell",
        "Kurt Campbell;Kurt Roth|Prince Kurt|Prince Kurt",
        "Kurt Campbell|Prince Roth|Prince Roth",
        "Kurt Campbell Blames;Kurt Campbell;Kurt Campbell|Campbell|Kurt Campbell",
        "Kurt Campbell Blames;Kurt Campbell;Kurt Campbell|Kurt Campbell Blames|Kurt Campbell",
        "Kurt Campbell Roth;Kurt Campbell|Roth|Kurt Campbell Roth",
        "Ken Campbell;Kenneth Campbell|Campbell|Kenneth Campbell",
        "Ken Campbell;Kenneth Campbell|Ken Campbell|Kenneth Campbell",
        "Ken Campbell;Kenneth Roth|Ken Campbell|Ken Campbell",
        "Ann Campbell;Anna Campbell|Ann Campbell|Ann Campbell",
        "Kurt Campbell Roth|Campbell|Kurt Campbell Roth",
        "Kurt Campbell Roth;Anna Campbell|Campbell|Anna Campbell",
        "Kurt Campbell Roth;Anna Campbell Moss|Campbell|Campbell",
        "Kurt M. Roth|M.|M.",
        "Campbell|Campbell|Campbell"
      })
  void give_the_fullest_name(String persons, String words, String fullest) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String person : persons.split(";", -1)) {
      spans.add(new Span(start, start + person.length()));
      start += person.length() + 1;
    }

    assertThat(
            new PersonNames(
                    persons, spans, new SharedSurnames(persons, spans, GIVEN_NAMES), span -> false)
                .fullest(words))
        .isEqualTo(fullest);
  }
}
