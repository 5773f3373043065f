package hearsay.mention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Given names that no list has, by the description or the age that stands after the full name,
 * "Qwelda Orlova, the harbour's surveyor,", or right before it: "Committeeman Qwelda Orlova".
 */
final class IntroducedNames {
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          ",(?: \\d{1,3},)? (?:"
              + MentionWords.LISTS.oneOf("apposition-determiner")
              + " )?(?:[\\p{L}'\u2019.&-]+ ){0,5}?([\\p{L}-]+)(?=[,.;\\n]| "
              + MentionWords.LISTS.oneOf("apposition-end")
              + "(?U:\\b))");

  private static final Pattern AGE = Pattern.compile(",? \\(?\\d{1,2}(?:\\)|,(?! \\d{3}))");

  private static final Pattern TITLE = Pattern.compile("(?<![\\p{L}-])(\\p{L}+) $");

  /** The most UTF-16 units of a title. */
  private static final int REACH = 24;

  /** "Minister for Further and Higher Education ", "Director of Nursing ". */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?<![\\p{L}-])(\\p{Lu}\\p{L}+) (?:for|of) (?:the )?"
              + "\\p{Lu}[\\p{L}'\u2019-]+(?:,? (?:and |& )?\\p{Lu}[\\p{L}'\u2019-]+){0,5},? $");

  /** The most UTF-16 units of a title with what it is for. */
  private static final int OFFICE_REACH = 90;

  private static final Set<String> OPENERS = MentionWords.LISTS.get("sentence-opener");
  private static final Set<String> ADVERBS = MentionWords.LISTS.get("opening-adverb");
  private static final Set<String> TIMES = MentionWords.LISTS.get("no-given-name");

  private final String text;
  private final MentionLexicon lexicon;

  IntroducedNames(String text, MentionLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * Whether a word with a capital is a given name.
   *
   * @param start of the word, in UTF-16 units
   * @param end of the surname after it, in UTF-16 units
   */
  boolean isGiven(String word, int start, int end) {
    return lexicon.givenNames().isGiven(word) || isIntroduced(word, start, end);
  }

  /** Whether it may be one that no list has, and whoever is called so is described. */
  boolean isIntroduced(String word, int start, int end) {
    return (isDescribed(end) || isTitled(start)) && mayBeGiven(word);
  }

  /** Whether a noun for one person stands right before it, or one with the field of an office. */
  private boolean isTitled(int start) {
    Matcher title = TITLE.matcher(text.substring(Math.max(0, start - REACH), start));
    if (title.find() && isOnePerson(title.group(1))) {
      return true;
    }
    Matcher office = OFFICE.matcher(text.substring(Math.max(0, start - OFFICE_REACH), start));
    return office.find() && isOnePerson(office.group(1));
  }

  private boolean isOnePerson(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    HeadNouns headNouns = lexicon.headNouns();
    return headNouns.singular(noun).equals(noun)
        && headNouns.is(noun, NounKind.PERSON)
        && !headNouns.isBody(noun);
  }

  /** Whether a description of one person follows. */
  private boolean isDescribed(int end) {
    Matcher description = DESCRIPTION.matcher(text).region(end, text.length());
    return AGE.matcher(text).region(end, text.length()).lookingAt()
        || (description.lookingAt() && isOnePerson(description.group(1)));
  }

  /** No word with which a sentence begins, no title, and nothing that the article has small. */
  boolean mayBeGiven(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return !OPENERS.contains(small)
        && !ADVERBS.contains(small)
        && !TIMES.contains(word)
        && !PersonTitle.isHonorific(word)
        && lexicon.headNouns().kinds(lexicon.headNouns().singular(small)).isEmpty()
        && !lexicon.places().isGovernment(word)
        && !Pattern.compile("(?U:\\b)" + Pattern.quote(small) + "(?U:\\b)").matcher(text).find();
  }
}
