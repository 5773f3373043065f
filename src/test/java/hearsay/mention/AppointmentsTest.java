package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppointmentsTest {
  private static String of(String text) {
    int at = text.indexOf("Anna Kim");
    return String.join(";", new Appointments(text).of(new Span(at, at + "Anna Kim".length())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Velmar's chairman is Anna Kim.|chairman",
        "The deputy head of the port authority was Anna Kim.|deputy head",
        "It left. Its chief executive has been Dr. Anna Kim since May.|chief executive",
        "Anna Kim works as a harbour pilot.|harbour pilot",
        "Anna Kim, 43, who works for Velmar as a pilot, left.|pilot",
        "Anna Kim has served as mayor and left.|mayor",
        "Anna Kim became the first mayor of Halden.|first mayor",
        "Anna Kim had been mayor since May.|mayor",
        "Velmar has appointed Anna Kim as its chief pilot and left.|new chief pilot",
        "Velmar named Bob Low as its chairman and Anna Kim as its pilot.|new pilot",
        "Voters elected Anna Kim mayor in May.|new mayor",
        "Anna Kim was elected last May as mayor.|new mayor",
        "Anna Kim took over in May as mayor.|new mayor",
        "Anna Kim succeeded Bob Low as mayor.|new mayor",
        "Bob Low succeeded Anna Kim as mayor.|former mayor",
        "Bob Low took over from Dr. Anna Kim as mayor.|former mayor",
        "Bob Low was succeeded as mayor of Halden in May by Anna Kim.|new mayor",
        "Anna Kim was succeeded in May as mayor by Bob Low.|former mayor",
        "Anna Kim resigned on Monday as mayor.|former mayor",
        "Anna Kim was sacked as mayor.|former mayor"
      })
  void are_read_off_verbs_around_a_name(String text, String roles) {
    assertThat(of(text)).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Kim sees her work as a mayor.",
    "Bob Low met Anna Kim as a mayor.",
    "The mayor said Anna Kim left.",
    "Velmar appointed a board. Anna Kim as its pilot left."
  })
  void are_none_by_other_verbs(String text) {
    assertThat(of(text)).isEmpty();
  }
}
