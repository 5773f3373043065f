package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurnamesTest {
  private static String found(String text, String tagged) {
    List<Span> persons = new ArrayList<>();
    if (!tagged.equals("-")) {
      int start = text.indexOf(tagged);
      persons.add(new Span(start, start + tagged.length()));
    }
    return new Surnames(text)
        .added(persons).stream().map(span -> span.of(text)).collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The spokesman He Yadong left.|-|He Yadong",
        "She Ling, a deputy, left.|-|She Ling",
        "The spokesman He Yadong left.|Yadong|He Yadong",
        "On Monday He Tuesday left.|-|''",
        "Then he left Lund.|-|''",
        "It was Derek Chisels. Chisels, who left, rose.|Derek Chisels|Derek Chisels + Chisels",
        "It was Anna Paris. It seems Paris said so.|Anna Paris|Anna Paris + Paris",
        "It was Anna Paris. They met in Paris.|Anna Paris|Anna Paris",
        "It was Anna Paris. The Paris Club met.|Anna Paris|Anna Paris",
        "It was Ann Will. Will they come?|Ann Will|Ann Will",
        "It was Ann Will. Will said so.|Ann Will|Ann Will + Will",
        "It was Ann Church. Church scoffed at it.|Ann Church|Ann Church + Church",
        "It was Ann Church. Church doors creak.|Ann Church|Ann Church",
        "It was Ann Church. The New Church rose.|Ann Church|Ann Church",
        "Ms Sparrow left.|-|Sparrow",
        "Ms Anna Sparrow left.|-|''"
      })
  void are_persons_where_the_article_says_so(String text, String tagged, String persons) {
    assertThat(found(text, tagged)).isEqualTo(persons);
  }
}
