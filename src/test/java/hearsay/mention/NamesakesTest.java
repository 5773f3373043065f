package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons are in brackets; the last of them is asked for, and taken for Ida Lund. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesakesTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static String called(String marked) {
    List<Span> persons = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String part : marked.split("(?=\\[)|\\]", -1)) {
      int start = text.length();
      text.append(part.startsWith("[") ? part.substring(1) : part);
      if (part.startsWith("[")) {
        persons.add(new Span(start, text.length()));
      }
    }
    return new Namesakes(text.toString(), persons, LEXICON.givenNames())
        .of(persons.get(persons.size() - 1), "Ida Lund")
        .orElse("Ida Lund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[President Lund] and the first lady, [Ida Lund], left. [Lund] slept.|Lund",
        "[President Lund] and the first lady, [Ida Lund], left. Mrs [Lund] slept.|Ida Lund",
        "[President Lund] and the first lady, [Ida Lund], left. Mr [Lund] slept.|Mr Lund",
        "[Ida Lund] and Senator [Lund] left. Senator [Lund] slept.|Lund",
        "[President Lund] slept. The president and the first lady, [Ida Lund], left. [Lund] slept.|Lund",
        "[President Berg] slept. The president and the first lady, [Ida Lund], left. [Lund] slept.|Ida Lund",
        "[Jon Lund] and [Ida Lund] left. [Lund] slept.|Ida Lund",
        "[Lund], and [Ida Lund] left. [Lund] slept.|Ida Lund",
        "[Lund] left. And [Ida Lund] left. [Lund] slept.|Ida Lund",
        "[Lund] and of all who were there that day only [Ida Lund] left. [Lund] slept.|Ida Lund",
        "[Ida Lund] left. Mr [Lund] slept.|Mr Lund",
      })
  void keep_a_name_of_their_own(String text, String name) {
    assertThat(called(text)).isEqualTo(name);
  }
}
