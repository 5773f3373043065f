package hearsay.mention;

import hearsay.text.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person is, where a sentence begins with it and its capital makes the tagger take it for a
 * part of the name: "Blacksmith Anna Kim"; anywhere if it is of two words: "Harbour Master Anna
 * Kim".
 */
final class OpeningTrades {
  /** A word before two names or more. */
  private static final Pattern FIRST = Pattern.compile("(\\p{Lu}\\p{Ll}+)\\s(?=\\S+\\s\\S)");

  /** Two words before two names or more. */
  private static final Pattern FIRST_TWO =
      Pattern.compile("(\\p{Lu}\\p{Ll}+)\\s(\\p{Lu}\\p{Ll}+)\\s(?=\\S+\\s\\S)");

  private static final Pattern OPENS =
      Pattern.compile("(?:^|\\n|[.?!][\"'\u201d\u2019]?\\s)\\s*[\"'\u201c\u2018]?$");

  /** How far before a name to look for where the sentence begins, in UTF-16 units. */
  private static final int REACH = 8;

  private final String text;
  private final MentionLexicon lexicon;

  OpeningTrades(String text, MentionLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** A person's name without the trade that it seems to begin with. */
  Span without(Span name) {
    Matcher two = FIRST_TWO.matcher(text).region(name.start(), name.end());
    if (two.lookingAt() && isTrade(two.group(2)) && !lexicon.givenNames().isGiven(two.group(1))) {
      return new Span(two.end(), name.end());
    }
    Matcher first = FIRST.matcher(text).region(name.start(), name.end());
    return first.lookingAt() && isTrade(first.group(1)) && opensSentence(name.start())
        ? new Span(first.end(), name.end())
        : name;
  }

  /** "Hunter" and "Mason" are given names as well. */
  private boolean isTrade(String word) {
    return lexicon.headNouns().is(word.toLowerCase(Locale.ROOT), NounKind.PERSON)
        && !lexicon.givenNames().isGiven(word)
        && !PersonTitle.isHonorific(word);
  }

  private boolean opensSentence(int at) {
    return OPENS.matcher(text.substring(Math.max(0, at - REACH), at)).find();
  }
}
