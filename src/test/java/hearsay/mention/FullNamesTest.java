package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.OrganizationTag;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FullNamesTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Orlova left|Orlova|Maria Orlova",
        "Maria Orlova's plan|Orlova|Maria Orlova",
        "We met Maria Orlova|Maria Orlova|Maria Orlova",
        "Qwxz Orlova left|Orlova|Orlova",
        "Qwelda Orlova, the harbour's surveyor, left|Orlova|Qwelda Orlova",
        "Qwelda Orlova, 54, a surveyor in Halden, left|Orlova|Qwelda Orlova",
        "Qwelda Orlova, Chief Surveyor at Acme, left|Orlova|Qwelda Orlova",
        "Qwelda Orlova, the harbour's cranes|Orlova|Orlova",
        "Yesterday Orlova, the harbour's surveyor, left|Orlova|Orlova",
        "Monday Orlova, the harbour's surveyor, left|Orlova|Orlova",
        "Mason Orlova, the harbour's surveyor, left|Orlova|Mason Orlova",
        "Barrister Orlova, the harbour's defender, left|Orlova|Orlova",
        "Granite Orlova, the dealer in granite, left|Orlova|Orlova",
        "Maria Roth left|Orlova|''",
        "Xx-Maria Orlova left|Orlova|Orlova",
        "Minister Maria Orlova left|Minister Maria Orlova|Minister Maria Orlova",
        "It rose. Qwelda Rose Orlova, 31, left|Rose Orlova|Qwelda Rose Orlova",
        "Qwelda Rose Orlova, the harbour's surveyor, left|Rose Orlova|Qwelda Rose Orlova",
        "Qwelda Rose Orlova left|Rose Orlova|Rose Orlova",
        "Yesterday Rose Orlova, 31, left|Rose Orlova|Rose Orlova",
        "The Qwelda Rose Orlova, 31, left|Rose Orlova|Rose Orlova",
        "Minister for Inland Waters Qwelda Orlova left|Kim|Qwelda Orlova",
        "The Director of Nursing, Qwelda Orlova, left|Kim|Qwelda Orlova",
        "The Sea of Nursing, Qwelda Orlova, left|Kim|''",
        "then Qwelda W. left|Kim|Qwelda W.",
        "Then Bank W. left|Kim|''",
        "It was Qwelda W. Then it left|Kim|''"
      })
  void complete_a_surname_that_stands_after_a_given_name(
      String text, String tagged, String persons) {
    List<Span> spans = new ArrayList<>();
    if (text.contains(tagged)) {
      int at = text.indexOf(tagged);
      spans.add(new Span(at, at + tagged.length()));
    }

    List<Span> complete = new FullNames(text, LEXICON, List.of()).complete(spans, Set.of("Orlova"));

    assertThat(String.join(";", complete.stream().map(span -> span.of(text)).toList()))
        .isEqualTo(persons);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qwelda Skarn of Halden Works said so|Qwelda Skarn",
        "so said Qwelda Skarn of the Halden Works|Qwelda Skarn",
        "according to Qwelda Skarn of Halden Works|Qwelda Skarn",
        "Qwelda Skarn of Halden Works rose|''",
        "Qwelda Bank of Halden Works said so|''",
        "Qwelda Skarn at Halden Works said so|''"
      })
  void find_who_speaks_by_the_body_that_he_is_of(String text, String persons) {
    int body = text.indexOf("Halden");
    OrganizationTag tag =
        new OrganizationTag(new Span(body, body + "Halden Works".length()), "Halden Works");

    List<Span> complete = new FullNames(text, LEXICON, List.of(tag)).complete(List.of(), Set.of());

    assertThat(String.join(";", complete.stream().map(span -> span.of(text)).toList()))
        .isEqualTo(persons);
  }

  @Test
  void find_a_full_name_that_no_tag_touches() {
    String text = "Then Maria Orlova left";

    assertThat(new FullNames(text, LEXICON, List.of()).complete(List.of(), Set.of("Orlova")))
        .containsExactly(new Span(5, 17));
  }

  @Test
  void leave_the_persons_beside_the_one_completed() {
    String text = "Peter Hall met Maria Orlova";

    assertThat(
            new FullNames(text, LEXICON, List.of())
                .complete(List.of(new Span(0, 10), new Span(21, 27)), Set.of("Orlova")))
        .containsExactlyInAnyOrder(new Span(0, 10), new Span(15, 27));
  }

  @ParameterizedTest
  @CsvSource({"Orlova,true", "Ferrant-Osei,true", "Or,false", "Maria Orlova,false", "ORLOVA,false"})
  void know_the_form_of_a_surname(String name, boolean surname) {
    assertThat(FullNames.isSurname(name)).isEqualTo(surname);
  }
}
