package hearsay.mention;

import hearsay.text.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of hyphenated names, which the tokenizer cuts off: "Orlova-Roth", "Kryla-9". */
final class HyphenatedNames {
  /** "Soo-jin", which a family name goes before. */
  private static final Pattern GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}{2,}");

  private static final Pattern FAMILY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?!(?i:"
              + MentionWords.LISTS.oneOf("apposition-boundary")
              + ") )(\\p{Lu}\\p{Ll}+) $");

  /** What is joined to a name and none of it: "out-Lund". */
  private static final Set<String> PREFIXES = MentionWords.LISTS.get("name-prefix");

  /** Letters that wrongly read bytes begin with, as "TrÃ©v" for "Trév" has them. */
  private static final String MISREAD = "\u00c2\u00c3\u00c4\u00c5";

  /** How far before a name to look, in UTF-16 units. */
  private static final int REACH = 24;

  private HyphenatedNames() {}

  /** A person's name with its parts, and the family name before a given one: "Bae Soo-jin". */
  static Span ofPerson(String text, Span span) {
    Span whole = whole(text, span);
    int from = Math.max(0, whole.start() - REACH);
    Matcher family = FAMILY.matcher(text.substring(from, whole.start()));
    return GIVEN.matcher(whole.of(text)).matches()
            && family.find()
            && !PersonTitle.isHonorific(family.group(1))
        ? new Span(from + family.start(1), whole.end())
        : whole;
  }

  /** A name's span with the parts that hyphens join to it, in UTF-16 units. */
  static Span whole(String text, Span span) {
    return new Span(startOfWhole(text, span.start()), endOfWhole(text, span.end()));
  }

  private static int endOfWhole(String text, int nameEnd) {
    int end = endOfMisread(text, nameEnd);
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

  /** Where a word goes on behind a sign that is half of a letter. */
  private static int endOfMisread(String text, int nameEnd) {
    int end = nameEnd;
    while (end > 0
        && end + 1 < text.length()
        && MISREAD.indexOf(text.charAt(end - 1)) >= 0
        && !Character.isWhitespace(text.charAt(end))
        && Character.isLetter(text.charAt(end + 1))) {
      end++;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
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
      if (PREFIXES.contains(text.substring(start, nameStart - 1))) {
        return nameStart;
      }
    }
    return start;
  }
}
