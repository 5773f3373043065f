package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointsProperties {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('a', 'e')
        .withChars('\u00e9', '\u00ad', ' ', '\n', '"')
        .ofMaxLength(20)
        .list()
        .ofMaxSize(6)
        .map(pieces -> String.join("\ud83d\ude00", pieces));
  }

  @Property
  void counts_as_the_java_library_does(@ForAll("texts") String text) {
    CodePoints codePoints = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean insidePair = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
      if (!insidePair) {
        int expected = text.codePointCount(0, i);
        assertThat(codePoints.fromUtf16(i)).isEqualTo(expected);
        assertThat(codePoints.toUtf16(expected)).isEqualTo(i);
      }
    }
  }

  @Property
  void trimmed_spans_start_and_end_on_marks_and_lose_none(@ForAll("texts") String text) {
    Blanks.trim(text, 0, text.length())
        .ifPresentOrElse(
            span -> {
              assertThat(Blanks.isBlank(text.codePointAt(span.start()))).isFalse();
              assertThat(Blanks.isBlank(text.codePointBefore(span.end()))).isFalse();
              String cut = text.substring(0, span.start()) + text.substring(span.end());
              assertThat(cut.codePoints()).allMatch(Blanks::isBlank);
            },
            () -> assertThat(text.codePoints()).allMatch(Blanks::isBlank));
  }
}
