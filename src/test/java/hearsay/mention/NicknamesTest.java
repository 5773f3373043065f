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
class NicknamesTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Qwelda “Nan” Orlova left|Qwelda;Orlova|Qwelda “Nan” Orlova",
        "Qwelda “Nan” Orlova left|Nan;Orlova|Qwelda “Nan” Orlova",
        "Qwelda J. \"Nan\" Orlova left|Orlova|Qwelda J. \"Nan\" Orlova",
        "Qwelda ``Big Nan'' Orlova left|Qwelda|Qwelda ``Big Nan'' Orlova",
        "Mary Qwelda “Nan” Orlova left|Mary Qwelda;Orlova|Mary Qwelda “Nan” Orlova",
        "Orlova met Qwelda “Nan” Orlova|Orlova|Orlova;Qwelda “Nan” Orlova",
        "Qwelda “Nan” Orlova left|Nan|Nan",
        "Sheriff “Nan” Orlova left|Orlova|Orlova",
        "Dr “Nan” Orlova left|Orlova|Orlova",
        "Qwelda “the Bull” Orlova left|Qwelda|Qwelda “the Bull” Orlova",
        "Qwelda “sang” Orlova left|Qwelda;Orlova|Qwelda;Orlova",
        "Qwelda “the song” Orlova left|Qwelda;Orlova|Qwelda;Orlova"
      })
  void are_part_of_the_full_name(String text, String tagged, String persons) {
    List<Span> spans = new ArrayList<>();
    for (String part : tagged.split(";", -1)) {
      int at = text.indexOf(part);
      spans.add(new Span(at, at + part.length()));
    }

    List<Span> joined = new Nicknames(text, LEXICON).joined(spans);

    assertThat(String.join(";", joined.stream().map(span -> span.of(text)).toList()))
        .isEqualTo(persons);
  }
}
