package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source's own words for a name, where the article gives no better one. */
final class OwnWords {
  private static final Pattern LEADING_ARTICLE =
      Pattern.compile("(?i)^" + CoreferenceWords.LISTS.oneOf("leading-article") + "\\s+(?=\\S)");

  /** "Only three residents", but not "Just Stop Oil" and "just over half". */
  private static final Pattern LEADING_ADVERB =
      Pattern.compile(
          "^(?i:"
              + CoreferenceWords.LISTS.oneOf("focus-adverb")
              + ")\\s+(?!shy\\b|over\\b|under\\b)(?=[\\p{Ll}\\p{N}])");

  /** Where a description ends that is a name for the lack of a better one. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:\\s*(?:,(?!\\d{3})|[;\u2013\u2014(])|\\s+"
              + CoreferenceWords.LISTS.oneOf("description-clause")
              + "(?:\\s|$)|(?<!\\band|\\bor|\\bthan|\\bas)\\s+"
              + CoreferenceWords.LISTS.oneOf("clause-subject")
              + "\\s+\\p{Ll}).*$",
          Pattern.DOTALL);

  /** "Researchers led by Anna Kim of the University of Halden": where their head is from. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?<= "
              + CoreferenceWords.LISTS.oneOf("group-leading-participle")
              + " by )(\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,4})"
              + " (?:of|at|from|in) .*$");

  private static final Pattern POSSESSIVE_END =
      Pattern.compile(
          "(?:['\u2019]s?|\\s" + CoreferenceWords.LISTS.oneOf("trailing-auxiliary") + ")$");

  /** The most UTF-16 units of a list. */
  private static final int LONGEST_LIST = 300;

  /** ", 56, who was raised in El Salvador and is of Leeds" is of one. */
  private static final Pattern RELATIVE_CLAUSE =
      Pattern.compile(",(?: \\d+,)? " + CoreferenceWords.LISTS.oneOf("clause-pronoun") + "\\s.*$");

  private static final Pattern LIST =
      Pattern.compile(
          "[^,]+, (?!"
              + CoreferenceWords.LISTS.oneOf("not-a-member")
              + " )(?:(?! "
              + CoreferenceWords.LISTS.oneOf("clause-pronoun")
              + " )[^,])+(?:, [^,]+)*,? and [^,]+");

  /** "the senator, his aides and his friends": whose they are is said of each. */
  private static final Pattern OWNED_LIST =
      Pattern.compile(
          "[^,]+(?:, "
              + CoreferenceWords.LISTS.oneOf("possessive-determiner")
              + " [^,]+)+,? and "
              + CoreferenceWords.LISTS.oneOf("possessive-determiner")
              + " [^,]+");

  private final String text;

  OwnWords(String text) {
    this.text = text;
  }

  /** With one blank between them. */
  String joined(Span source) {
    return Blanks.join(source.of(text));
  }

  /** "the coast guard, the navy and an insurer" */
  boolean isList(Span source) {
    if (source.length() > LONGEST_LIST) {
      return false;
    }
    String words = RELATIVE_CLAUSE.matcher(joined(source)).replaceFirst("");
    return LIST.matcher(words).matches() || OWNED_LIST.matcher(words).matches();
  }

  /** The words of a description without the article before it and the clause after it. */
  Referent description(Span source, SourceType type, boolean plural) {
    return Referent.of(name(source, source.start()), type, plural);
  }

  /**
   * The same, with what is known of the one described.
   *
   * @param phrase the one that the source begins with, up to whose head no clause begins: "the
   *     quiet, old pilot, who"
   */
  Referent description(Span source, NounPhrase phrase, Referent described) {
    return described.named(name(source, Math.min(phrase.head().span().end(), source.end())));
  }

  /**
   * What it is called.
   *
   * @param from where the clause after it may begin, in UTF-16 units
   */
  private String name(Span source, int from) {
    String words = joined(source);
    Matcher clause = CLAUSE.matcher(words);
    int begin = from > source.start() ? joined(new Span(source.start(), from)).length() : 0;
    String name = clause.find(begin) ? words.substring(0, clause.start()) : words;
    name = FROM.matcher(name).replaceFirst("$1");
    name = LEADING_ADVERB.matcher(name).replaceFirst("");
    name = LEADING_ARTICLE.matcher(name).replaceFirst("");
    name = POSSESSIVE_END.matcher(name).replaceFirst("");
    return name.isEmpty() ? words : name;
  }
}
