package hearsay.mention;

import hearsay.claim.SourceType;
import hearsay.grammar.Homes;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article calls those whom it names, read off the words around a name: "the Warsaw daily
 * Kurier", "its editor, Grazyna Wolnik", "Velmar, a forwarding company in Bremen". Reads text only,
 * so that no sentence need be tagged for it.
 */
final class Appositions {
  /** How far around a name to look, in UTF-16 units. */
  private static final int REACH = 80;

  /** The most words before the noun that are kept, the nearest. */
  private static final int MOST_MODIFIERS = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.&-]*");

  /** What a phrase before a name cannot hold, so that it begins after it. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[\\n.;:,\"“”()–—!?](?=\\s|$)|[\"“”()–—]|(?U:\\b)(?i:"
              + MentionWords.LISTS.oneOf("apposition-boundary")
              + ")\\s");

  /** With the full stop of an abbreviation, and no other: "U.S.", "St. Halden". */
  private static final String TOKEN =
      "(?:[\\p{L}\\p{N}'’&-]|\\.(?=\\S|\\s\\p{Ll})|(?<=(?<!\\p{L})\\p{Lu}\\p{L}{0,3})\\.)+";

  private static final Pattern AFTER =
      Pattern.compile(
          "(?:,| is| was)\\s+(?:"
              + MentionWords.LISTS.oneOf("apposition-adverb")
              + "\\s+)?(?:"
              + MentionWords.LISTS.oneOf("apposition-determiner")
              + "\\s+)?("
              + TOKEN
              + "(?:\\s(?!"
              + MentionWords.LISTS.oneOf("apposition-determiner")
              + "\\s)"
              + TOKEN
              + "){0,5}?)(?=[,.;:)(–—]|\\s"
              + MentionWords.LISTS.oneOf("apposition-end")
              + "(?U:\\b))");

  /** ", the brusque, outspoken governor of": adjectives with commas between them. */
  private static final Pattern AFTER_ADJECTIVES =
      Pattern.compile(
          ",\\s+"
              + MentionWords.LISTS.oneOf("apposition-determiner")
              + "\\s+(?:\\p{Ll}[\\p{L}'\u2019-]*,\\s){1,3}((?:\\p{Ll}[\\p{L}'\u2019-]*\\s){0,3}?[\\p{L}-]+)(?=[,.;:)?(–—]|\\s"
              + MentionWords.LISTS.oneOf("apposition-end")
              + "(?U:\\b))");

  private static final Pattern NAMING = Pattern.compile("\\s(?:named|called|by the name of)$");

  private static final Pattern CLOSED = Pattern.compile("\\s*(?:[,.;:)\u2013\u2014\n(\"\u201d]|$)");

  /** "identified the defendant as", "The driver was identified by police as" */
  private static final Pattern IDENTIFIED =
      Pattern.compile(
          "(?:(?U:\\b)"
              + MentionWords.LISTS.oneOf("identifying-verb")
              + " (?:the|its|his|her|their) (?<object>[\\p{L}-]+(?: [\\p{L}-]+){0,3})|(?U:\\b)(?i:the)"
              + " (?<subject>[\\p{L}-]+(?: [\\p{L}-]+){0,3}?),? (?:(?:was|is|has been) )?(?:later )?"
              + MentionWords.LISTS.oneOf("identifying-verb")
              + "(?: by [\\p{L} ]{1,30})?) as$");

  /** Adjectives for people alone. */
  private static final Set<String> PERSONAL = MentionWords.LISTS.get("personal-adjective");

  /** Nouns for persons by trade, as firms are called by, too. */
  private static final Set<String> TRADES = MentionWords.LISTS.get("firm-trade");

  private static final Set<String> CLAUSE_OPENERS = MentionWords.LISTS.get("clause-opener");

  private static final Set<String> OPENERS = MentionWords.LISTS.get("sentence-opener");

  private static final Pattern ACCORDING = Pattern.compile("(?i)according to\\s+(?:the\\s+)?$");
  private static final Pattern OFFICE_OF =
      Pattern.compile(
          "(\\p{L}+) (?:of|for|at) (?:(?:the|its|a) )?((?:[\\p{L}'\u2019-]+ ){0,3}[\\p{L}-]+)$");

  /** A phrase that depends on another with a preposition, at the end of some words. */
  private static final Pattern COMPLEMENT =
      Pattern.compile(
          "(\\p{L}+) (?:of|for|at) (?:(?!(?:of|for|at) )[\\p{L}\\p{N}'\u2019.&-]+ ){0,7}[\\p{L}-]+$");

  private final String text;
  private final HeadNouns headNouns;

  Appositions(String text, HeadNouns headNouns) {
    this.text = text;
    this.headNouns = headNouns;
  }

  /**
   * The phrases for the one named, without determiners: the noun last, in the singular, its
   * modifiers before it; lower case.
   */
  List<List<String>> of(Span name, SourceType type) {
    List<List<String>> found = new ArrayList<>(before(name, type));
    found.addAll(after(name, type));
    return found;
  }

  private List<List<String>> before(Span name, SourceType type) {
    List<List<String>> found = new ArrayList<>();
    String before = text.substring(Math.max(0, name.start() - REACH), name.start());
    String plain = withoutNaming(withoutComma(before.stripTrailing()));
    boolean sameLine = before.indexOf('\n', plain.length()) < 0;
    if (sameLine && !plain.isEmpty()) {
      add(afterBoundary(plain), type, found);
      office(plain, isApposed(before)).ifPresent(noun -> add(noun, type, found));
      Matcher identified = IDENTIFIED.matcher(plain);
      if (identified.find()) {
        String object = identified.group("object");
        add(object == null ? identified.group("subject") : object, type, found);
      }
    }
    return found;
  }

  private List<List<String>> after(Span name, SourceType type) {
    List<List<String>> found = new ArrayList<>();
    String before = text.substring(Math.max(0, name.start() - REACH), name.start());
    if (!ACCORDING.matcher(before).find()) {
      String after = text.substring(name.end(), Math.min(text.length(), name.end() + REACH));
      Matcher apposition = AFTER.matcher(after);
      // "the Halden, N.J.-based carrier" is no town.
      if (apposition.lookingAt()
          && !Homes.opens(apposition.group(1))
          && !opensClause(apposition.group(1))) {
        add(apposition.group(1), type, found);
      }
      Matcher praised = AFTER_ADJECTIVES.matcher(after);
      if (found.isEmpty() && praised.lookingAt()) {
        add(praised.group(1), type, found);
      }
    }
    return found;
  }

  /** "Acme, with the federation of pilots behind it" */
  private static boolean opensClause(String words) {
    return OPENERS.contains(words.substring(0, (words + " ").indexOf(' ')));
  }

  /** "in every other state, Lund has led": no apposition, which a mark would close. */
  private boolean isClosed(int end) {
    return CLOSED.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isApposed(String before) {
    return before.stripTrailing().endsWith(",");
  }

  private static String withoutComma(String before) {
    return before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
  }

  /** "a pilot named Anna Kim" */
  private static String withoutNaming(String before) {
    return NAMING.matcher(before).replaceFirst("");
  }

  /**
   * Whether the article calls the one named an organization.
   *
   * @param given whether the name begins with a given name: "developer Anna Kim" is a person then
   */
  boolean areOfBody(Span name, boolean given) {
    String before = text.substring(Math.max(0, name.start() - REACH), name.start());
    String plain = withoutComma(before.stripTrailing());
    // "Office of Intelligence Anna Kim" is the office's, "the daily Anna" a paper.
    boolean told =
        isApposed(before)
            ? isClosed(name.end()) && office(plain, true).isEmpty() && !isComplement(plain)
            : !plain.isEmpty() && isOneBody(lastWord(plain)) && !isOfOffice(plain);
    return (told && before(name, SourceType.ORGANIZATION).stream().anyMatch(of -> tell(of, given)))
        || after(name, SourceType.ORGANIZATION).stream().anyMatch(of -> tell(of, given));
  }

  /** Whether a phrase is for bodies alone: not "producer", and not "retired letter carrier". */
  private boolean tell(List<String> phrase, boolean given) {
    boolean either = headNouns.is(phrase.get(phrase.size() - 1), NounKind.PERSON);
    return !(given && either) && phrase.stream().noneMatch(PERSONAL::contains);
  }

  /** "daily", but not "states", which is a verb of who speaks. */
  private boolean isOneBody(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && headNouns.singular(word).equals(word);
  }

  /** "former secretary of state Anna Kim", "chief of staff Anna Kim": whose office it is. */
  private boolean isOfOffice(String before) {
    Matcher office = COMPLEMENT.matcher(before);
    return office.find() && headNouns.denotes(office.group(1), NounKind.PERSON);
  }

  /** "the agent in charge of the Halden office, Anna Kim": what the name need not be that of. */
  private static boolean isComplement(String before) {
    return COMPLEMENT.matcher(before).find();
  }

  /**
   * Of "The head of the river authority" the head, who is the one named after it; not of "A
   * spokesman for the minister", where the minister may be.
   *
   * @param apposed whether a comma follows, as it need not after "the president of Acme"
   */
  private Optional<String> office(String before, boolean apposed) {
    Matcher office = OFFICE_OF.matcher(before);
    return office.find()
            && (apposed || isNamed(lastWord(office.group(2))))
            && headNouns.denotes(office.group(1), NounKind.PERSON)
            && !headNouns.denotes(lastWord(office.group(2)), NounKind.PERSON)
        ? Optional.of(office.group(1))
        : Optional.empty();
  }

  /** Not "the super PAC" */
  private boolean isNamed(String word) {
    boolean acronym = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1;
    return Character.isUpperCase(word.codePointAt(0))
        && !(acronym && headNouns.isBody(word.toLowerCase(Locale.ROOT)));
  }

  private static String lastWord(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.isEmpty() ? " " : last;
  }

  private static String afterBoundary(String before) {
    Matcher boundary = BOUNDARY.matcher(before);
    int start = 0;
    while (boundary.find()) {
      start = boundary.end();
    }
    return before.substring(start);
  }

  private void add(String phrase, SourceType type, List<List<String>> found) {
    read(phrase, type).ifPresent(found::add);
  }

  /** The same of a phrase's words; empty where one of that type is not called so. */
  Optional<List<String>> read(String phrase, SourceType type) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(phrase);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    if (words.isEmpty() || CLAUSE_OPENERS.contains(words.get(0))) {
      return Optional.empty();
    }
    String noun = headNouns.singular(words.get(words.size() - 1));
    if (!fits(noun, type)) {
      return Optional.empty();
    }
    List<String> kept =
        words.subList(Math.max(0, words.size() - 1 - MOST_MODIFIERS), words.size() - 1);
    List<String> result = new ArrayList<>(kept);
    result.add(noun);
    return Optional.of(result);
  }

  private boolean fits(String noun, SourceType type) {
    Set<NounKind> kinds = headNouns.kinds(noun);
    return type == SourceType.PERSON
        ? kinds.contains(NounKind.PERSON)
        : type == SourceType.ORGANIZATION
            && (kinds.stream().anyMatch(NounKind::isBody) || TRADES.contains(noun));
  }
}
