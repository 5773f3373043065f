package hearsay.mention;

import hearsay.text.Span;

/** The parts of hyphenated names, which the tokenizer cuts off: "Orlova-Roth", "Kryla-9". */
final class HyphenatedNames {
  private HyphenatedNames() {}

  /** A name's span with the parts that hyphens join to it, in UTF-16 units. */
  static Span whole(String text, Span span) {
    return new Span(startOfWhole(text, span.start()), endOfWhole(text, span.end()));
  }

  private static int endOfWhole(String text, int nameEnd) {
    int end = nameEnd;
    while (end + 1 < text.length()
        && text.charAt(end) == '-'
        && (Character.isUpperCase(text.charAt(end + 1))
            || Character.isDigit(text.charAt(end + 1)))) {
      end++;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static int startOfWhole(String text, int nameStart) {
    int start = nameStart;
    if (start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2))) {
      start -= 2;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
    }
    return start;
  }
}
