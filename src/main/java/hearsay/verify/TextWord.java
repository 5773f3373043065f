package hearsay.verify;

import hearsay.text.Folded;
import hearsay.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param plain folded: without case, accents and kinds of apostrophes
 * @param span where, in UTF-16 units
 */
record TextWord(String plain, Span span) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['\u2019.,][\\p{L}\\p{N}]+)*");

  /** The words of a part of a text, in order: "don't" is one, and "1,500" is. */
  static List<TextWord> in(String text, Span part) {
    return WORD.matcher(text)
        .region(part.start(), part.end())
        .results()
        .map(found -> new TextWord(Folded.of(found.group()), new Span(found.start(), found.end())))
        .toList();
  }

  static List<String> plain(List<TextWord> words) {
    return words.stream().map(TextWord::plain).toList();
  }
}
