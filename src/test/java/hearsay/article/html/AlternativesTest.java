package hearsay.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class AlternativesTest {
  private static boolean finds(String expression, String text) {
    return Pattern.compile(expression).matcher(text).find();
  }

  @Property
  void find_what_any_of_them_finds(
      @ForAll @NotEmpty
          List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String> words,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String text) {
    assertThat(finds(Alternatives.of(words), text))
        .isEqualTo(words.stream().anyMatch(text::contains));
  }

  @Property(tries = 200)
  void keep_expressions_that_are_more_than_words(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 5) String text) {
    List<String> expressions = List.of("ab?c", "a?bb", "^ca", "b|cc", "ac+b", "aa$");

    assertThat(finds(Alternatives.of(expressions), text))
        .isEqualTo(expressions.stream().anyMatch(one -> finds(one, text)));
  }
}
