package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.Homes;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.ReducedClause;
import hearsay.grammar.TokenIndex;
import hearsay.mention.PersonDescriptions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Set;
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
              + ")\\s+(?!shy(?U:\\b)|over(?U:\\b)|under(?U:\\b))(?=[\\p{Ll}\\p{N}])");

  /** "politicians and voters alike" */
  private static final Pattern TRAILING_ADVERB =
      Pattern.compile("(?<=\\p{Ll})\\s" + CoreferenceWords.LISTS.oneOf("trailing-adverb") + "$");

  /** Where a description ends that is a name for the lack of a better one. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:\\s*(?:,(?!\\d{3}|\\s(?:19|20)\\d\\d|\\s"
              + CoreferenceWords.LISTS.oneOf("form-behind-comma")
              + "(?![\\p{L}-]))|[;\u2013\u2014(]|--|(?<=\\s)-(?=\\s))|(?:\\s+"
              + CoreferenceWords.LISTS.oneOf("fronted-preposition")
              + "(?=\\s+wh))?\\s+"
              + CoreferenceWords.LISTS.oneOf("description-clause")
              + "(?:[\\s'\u2019]|$)|(?<!(?U:\\b)and|(?U:\\b)or|(?U:\\b)than|(?U:\\b)as)\\s+"
              + CoreferenceWords.LISTS.oneOf("clause-subject")
              + "\\s+\\p{Ll}).*$",
          Pattern.DOTALL);

  private static final Set<String> DEMONSTRATIVES = CoreferenceWords.LISTS.get("demonstrative");

  private static final Pattern POSSESSIVE_END =
      Pattern.compile(
          "(?:['\u2019]s?|\\s" + CoreferenceWords.LISTS.oneOf("trailing-auxiliary") + ")$");

  /** The most UTF-16 units of a list. */
  private static final int LONGEST_LIST = 300;

  /** ", 56, who was raised in El Salvador and is of Leeds" is of one. */
  private static final Pattern RELATIVE_CLAUSE =
      Pattern.compile(",(?: \\d+,)? " + CoreferenceWords.LISTS.oneOf("clause-pronoun") + "\\s.*$");

  /** " - which was founded in May and which is small -" */
  private static final Pattern DASHED_CLAUSE =
      Pattern.compile(
          "\\s[-\u2013\u2014]\\s" + CoreferenceWords.LISTS.oneOf("clause-pronoun") + "\\s.*$");

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

  private static final Pattern EXISTENTIAL =
      Pattern.compile("(?i)^there " + CoreferenceWords.LISTS.oneOf("existential-verb") + "\\s+");

  private final TokenIndex words;
  private final String text;

  OwnWords(TokenIndex words) {
    this.words = words;
    this.text = words.text();
  }

  /** With one blank between them, and without the brackets of one who quotes. */
  String joined(Span source) {
    return Blanks.join(source.of(text).replace("[", "").replace("]", ""));
  }

  /** "the coast guard, the navy and an insurer" */
  boolean isList(Span source) {
    if (source.length() > LONGEST_LIST) {
      return false;
    }
    String words = RELATIVE_CLAUSE.matcher(Homes.withoutCommas(joined(source))).replaceFirst("");
    words = DASHED_CLAUSE.matcher(words).replaceFirst("");
    return LIST.matcher(words).matches() || OWNED_LIST.matcher(words).matches();
  }

  /** The words of a description without the article before it and the clause after it. */
  Referent description(Span source, SourceType type, boolean plural) {
    return Referent.of(name(source), type, plural);
  }

  /** The same, with what is known of the one described. */
  Referent description(Span source, Referent described) {
    return described.named(name(source));
  }

  /** The same of one of whom other words may tell that the name is kept back. */
  Referent described(Span source, Referent described) {
    boolean personal =
        described.type() == SourceType.PERSON || described.type() == SourceType.GROUP;
    boolean anonymous = personal && PersonDescriptions.areAnonymous(joined(source));
    return description(source, anonymous ? described.of(SourceType.UNNAMED) : described);
  }

  private String name(Span source) {
    List<Token> tokens = words.in(source);
    int end = ReducedClause.start(tokens).orElse(source.end());
    String said = joined(new Span(source.start(), Math.min(end, beforeOut(tokens, end))));
    String name = withoutClause(said, beforeHead(source, tokens));
    name = EXISTENTIAL.matcher(name).replaceFirst("");
    name = TRAILING_ADVERB.matcher(name).replaceFirst("");
    name = LEADING_ADVERB.matcher(name).replaceFirst("");
    name = LEADING_ARTICLE.matcher(name).replaceFirst("");
    name = isPointed(tokens) ? withoutFirstWord(name) : name;
    name = POSSESSIVE_END.matcher(name).replaceFirst("");
    return name.isEmpty() ? joined(source) : name;
  }

  /** Where "out Monday" begins, which tells when a document was published; the end else. */
  private int beforeOut(List<Token> tokens, int end) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token next = tokens.get(i + 1);
      if (tokens.get(i).text().equals("out") && words.dateAt(next.span()).isPresent()) {
        return tokens.get(i).span().start();
      }
    }
    return end;
  }

  /** "these studies", but not "those contacted", "this" and "That Company". */
  private static boolean isPointed(List<Token> tokens) {
    return NounPhrase.read(tokens)
        .filter(phrase -> DEMONSTRATIVES.contains(phrase.determiner()))
        .filter(phrase -> phrase.head().isNoun())
        .filter(phrase -> Character.isLowerCase(tokens.get(1).text().codePointAt(0)))
        .isPresent();
  }

  private static String withoutFirstWord(String name) {
    return name.substring(name.indexOf(' ') + 1);
  }

  /** Where the head of the first phrase begins, in the words as they are joined. */
  private int beforeHead(Span source, List<Token> tokens) {
    return NounPhrase.read(tokens)
        .map(phrase -> phrase.head().span().start())
        .filter(start -> start > source.start())
        .map(start -> joined(new Span(source.start(), start)).length())
        .orElse(0);
  }

  private static String withoutClause(String words, int from) {
    Matcher clause = CLAUSE.matcher(words).region(Math.min(from, words.length()), words.length());
    return clause.useTransparentBounds(true).find() ? words.substring(0, clause.start()) : words;
  }
}
