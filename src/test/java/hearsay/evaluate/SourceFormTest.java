package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.ClaimSpans;
import hearsay.claim.CodePointSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFormTest {
  private static SourceForm form(String text, String name) {
    List<CodePointSpan> spans = List.of(new CodePointSpan(0, text.length()));
    return SourceForm.of(new ClaimSpans.Role(text, spans, Map.of("name", name)));
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, 'Prime Minister Anna Kim', Anna Kim",
    "SHORT_NAME, Kim, Anna Kim",
    "SHORT_NAME, 'the Halden board', Halden Board of Trade",
    "ACRONYM, the WTO, World Trade Organization",
    "PRONOUN, She, Anna Kim",
    "RELATIVE, 'who left', Anna Kim",
    "FIRST_PERSON, We, Halden Herald",
    "FIRST_PERSON, A, Anna Kim",
    "DOCUMENT, 'Its latest report', Halden Board of Trade",
    "DESCRIPTION, the minister, Anna Kim",
    "LIST, 'Kim and her rival, Bo Lund', Anna Kim and Bo Lund",
    "OWN_WORDS, two officials, two officials",
    "OWN_WORDS, 'the Halden officials', Halden officials",
    "OWN_WORDS, they all, two officials",
  })
  void what_has_to_be_done_to_name_a_source_is_told_from_gold(
      SourceForm form, String text, String name) {
    assertThat(form(text, name)).isEqualTo(form);
  }

  @Test
  void nobody_has_no_form() {
    assertThat(SourceForm.of(ClaimSpans.Role.NONE)).isEqualTo(SourceForm.NONE);
  }
}
