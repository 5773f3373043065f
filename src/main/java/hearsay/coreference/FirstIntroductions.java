package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where an article first introduces somebody by a noun: "a lender", "another small lender". Whom a
 * definite phrase with the noun means after that is whoever was introduced, and nobody named.
 */
final class FirstIntroductions {
  /** How far behind a noun to look, in UTF-16 units. */
  private static final int REACH = 60;

  private final TokenIndex words;

  /** The first by each noun. */
  private final Map<String, Optional<MatchResult>> first = new HashMap<>();

  FirstIntroductions(TokenIndex words) {
    this.words = words;
  }

  /**
   * Whether one stands before a phrase. "A lender said … The lender": another than the one that has
   * a name.
   *
   * @param noun the phrase's, in the singular, lower case
   * @param general whether the noun may be said of so many that words before it tell them apart: "a
   *     firm in Leeds … the Halden firm"
   */
  boolean have(NounPhrase phrase, String noun, boolean general) {
    return first
        .computeIfAbsent(noun, this::find)
        .filter(found -> found.end() <= phrase.base().start())
        .filter(found -> !general || hasModifiers(found.group(), phrase))
        .isPresent();
  }

  private static boolean hasModifiers(String introduction, NounPhrase phrase) {
    String lower = introduction.toLowerCase(Locale.ROOT);
    return phrase.modifierWords().stream()
        .allMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * How one is introduced: "a lender", "two Halden lenders".
   *
   * @param noun a regular expression
   */
  static Pattern pattern(String noun) {
    return Pattern.compile(
        "(?i)(?U:\\b)"
            + CoreferenceWords.LISTS.oneOf("introducing-determiner")
            + " (?:[\\p{L}-]+ ){0,3}?"
            + noun
            + "s?(?U:\\b)");
  }

  private Optional<MatchResult> find(String noun) {
    return pattern(Pattern.quote(noun))
        .matcher(words.text())
        .results()
        .filter(this::isHead)
        .findFirst();
  }

  /** Not "a company spokesman". */
  private boolean isHead(MatchResult found) {
    int end = Math.min(words.text().length(), found.end() + REACH);
    List<Token> next = found.end() < end ? words.in(new Span(found.end(), end)) : List.of();
    return next.isEmpty() || !(next.get(0).isNoun() || next.get(0).isPossessiveMark());
  }
}
