package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons are in brackets. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesakesTest {
  private static String found(String marked) {
    List<Span> persons = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String part : marked.split("(?=\\[)|\\]", -1)) {
      int start = text.length();
      text.append(part.startsWith("[") ? part.substring(1) : part);
      if (part.startsWith("[")) {
        persons.add(new Span(start, text.length()));
      }
    }
    return Namesakes.of(text.toString(), persons).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[President Lund] and the first lady, [Ida Lund], left.|{Lund=[Ida Lund]}",
        "Senator [Lund] and [Ida Lund] left.|{Lund=[Ida Lund]}",
        "[Ida Lund] and Senator [Lund] left.|{Lund=[Ida Lund]}",
        "[President Lund] slept. The president and the first lady, [Ida Lund], left.|{Lund=[Ida Lund]}",
        "[President Berg] slept. The president and the first lady, [Ida Lund], left.|{}",
        "[Jon Lund] and [Ida Lund] left.|{}",
        "[Lund], and [Ida Lund] left.|{}",
        "[Lund] left. And [Ida Lund] left.|{}",
        "[Lund] and [Ida Berg] left.|{}",
        "[Lund] and a man from the town. The friend of [Ida Lund] left.|{}",
        "[Lund] and of all who were there that day only [Ida Lund] left.|{}",
      })
  void are_surnames_with_the_full_names_beside_them(String text, String surnames) {
    assertThat(found(text)).isEqualTo(surnames);
  }
}
