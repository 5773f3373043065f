package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SoftBreaksProperties {
  private static final List<String> WORDS =
      List.of("harbours", "said", "that", "it", "would", "a", "mend", "breakwater", "the", "of");

  /** Paragraphs of many words, each a line; few begin with a capital, as in all prose. */
  @Provide
  Arbitrary<String> prose() {
    Arbitrary<String> paragraph =
        Arbitraries.of(WORDS)
            .list()
            .ofMinSize(60)
            .ofMaxSize(200)
            .map(words -> "The " + String.join(" ", words) + " there.");
    return paragraph.list().ofMinSize(1).ofMaxSize(5).map(all -> String.join("\n\n", all));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "\n", "\r", "\r\n", "\n\n", "\f", " ", "\t", "- ", "> ", "A: ", "said", "the pumps of")
        .list()
        .ofMaxSize(200)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 300)
  void prose_is_read_as_before_it_was_wrapped(
      @ForAll("prose") String text, @ForAll @IntRange(min = 60, max = 100) int width) {
    String wrapped = SoftBreaksTest.wrapped(text, width, "\n", "");

    assertThat(SoftBreaks.blanked(wrapped, new Span(0, wrapped.length()))).isEqualTo(text + "\n");
    assertThat(SoftBreaks.blanked(text, new Span(0, text.length()))).isSameAs(text);
  }

  @Property(tries = 500)
  void nothing_but_blanks_changes_and_no_offset(
      @ForAll("texts") String text, @ForAll("prose") String prose) {
    String whole = SoftBreaksTest.wrapped(prose, 72, "\n", "") + text;
    String read = SoftBreaks.blanked(whole, new Span(0, whole.length()));

    assertThat(read).hasSameSizeAs(whole);
    for (int i = 0; i < whole.length(); i++) {
      if (whole.charAt(i) != read.charAt(i)) {
        assertThat(read.charAt(i)).isEqualTo(' ');
        assertThat(Character.isWhitespace(whole.charAt(i))).isTrue();
      }
    }
  }
}
