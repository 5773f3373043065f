package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherNamesTest {
  private static final WordKinds KINDS = new WordKinds();

  private static boolean isOther(String sentence, String name) {
    List<Passage> passages = TestPassages.passages(sentence);
    Passage passage = passages.get(0);
    OtherNames others =
        new OtherNames(KINDS, new NamedOthers(KINDS, passages), KnownNames.all(), passages);
    List<String> words = List.of(name.split(" "));
    for (int from = 0; from + words.size() <= passage.size(); from++) {
      if (passage.texts().subList(from, from + words.size()).equals(words)) {
        Candidate candidate = Candidate.of(0, passage.texts(), from, from + words.size());
        return others.has(passage, candidate) || others.isThing(passage, candidate);
      }
    }
    throw new IllegalArgumentException(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the tidal harbour gauge ( THG ) rose|THG",
        "tidal harbour gauges ( THGs ) rose|THGs",
        "the Tidal Harbour Index ( THI ) rose|THI",
        "the Tidal Harbour Index ( THI ) rose|Tidal Harbour Index",
        "the tidal trade and the Tidal Trade ( TT ) rose|TT",
        "the People 's Republic of Norrland ( PRN ) rose|PRN",
        "Anna Bo Lund ( ABL ) rose|ABL",
        "they met Lund/P0.9 , QRD , says he|QRD",
        "they met Lund/P0.9 , RN , QRD , says he|QRD",
        "the THG index and tidal harbour gauge ( THG ) rose|THG index",
        "the AI rose|AI",
        "the Minister for Finance rose|Minister for Finance",
        "the Secretary of State for Health rose|State for Health",
        "the Vermont rose|Vermont",
        "the South Carolina 's rose|South Carolina 's",
        "offers of Mr. Norrford 's rose|Mr. Norrford 's",
        "the Republican nominee rose|Republican",
        "the Ohio Democratic primary rose|Ohio Democratic",
        "the House Republican leadership rose|House Republican",
        "her super PAC rose|PAC",
        "Lund ( D-N.D. ) rose|D-N.D.",
        "the DPRK 's exports rose|DPRK 's",
        "Ms Norrford rose|Ms Norrford",
        "by Nov. it rose|Nov.",
        "the Tidal Board Chair rose|Tidal Board Chair",
        "the Trans-Pacific Partnership rose|Trans-Pacific Partnership",
        "the Tidal Harbour Tax ( THT ) rose|Tidal Harbour Tax",
        "the Tidal Harbour Tax ( THT ) rose|THT",
        "Ann Poole , 51 , Mission Norrford , pleaded|Mission Norrford",
      })
  void what_is_written_out_or_listed_as_something_else_is_no_body(String sentence, String name) {
    assertThat(isOther(sentence, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the central harbour bank ( CHB ) rose|CHB",
        "the State for Health rose|State for Health",
        "the Director Norrford rose|Director Norrford",
        "the Tidal Harbour Agency ( THA ) rose|THA",
        "the Tidal Harbour Survey Office ( THSO ) rose|THSO",
        "the tidal gauge ( XYZ ) rose|XYZ",
        "he met Lund/P0.9 , QRD rose|QRD",
        "he saw Norrford , QRD , again|QRD",
        "the Mr. Norrford Bank rose|Mr. Norrford Bank",
        "the Norrford Democratic Party rose|Norrford Democratic Party",
        "the Norrford Republican rose|Norrford Republican",
        "the Mrs. Bank rose|Mrs. Bank",
        "the Norrford. rose|Norrford.",
        "in 1999 , Mission Norrford , a firm , rose|Mission Norrford",
        "the Tidal Tax Board rose|Tidal Tax Board",
        "the AI Safety Institute rose|AI Safety Institute",
        "the tidal harbour gauge ( THG ) of the Tidal Harbour Group ( THG ) rose|THG",
      })
  void what_may_be_a_body_stays(String sentence, String name) {
    assertThat(isOther(sentence, name)).isFalse();
  }
}
