package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of several sources of one claim: each member by its fullest name, titles and common
 * nouns before it left out ("Tamm and Foreign Minister Vadim Porin", "news outlets ORV and
 * Mediana"). Two organizations are an organization, two places a place, all else a group.
 */
final class ListedNames {
  /** What parts two members. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*,\\s+(?:and|n?or)\\s+|\\s*,\\s+|\\s+(?:and|n?or|&)\\s+");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)^(?:(?:both|either|neither)\\s+)?(?:"
              + CoreferenceWords.LISTS.oneOf("leading-article")
              + "\\s+)?");

  private static final Pattern CONJUNCTION = Pattern.compile("\\s(?:and|&)\\s");

  private static final Pattern AND = Pattern.compile("(?: \\([^()]{1,20}\\))? (?:and|&) (?:the )?");

  private static final Pattern DEFINITE = Pattern.compile("(?i)^the\\s+");

  /** "an associate of Bert Olm and Carl Pell" is one. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile("(?i)(?U:\\b)(?:of|for|to|at|by|with|from)\\s(?:the\\s)?\\p{L}.*\\sand\\s");

  /** "(R-S.C.)", and "of Halden Bay" after a person. */
  private static final Pattern HOME =
      Pattern.compile("^(?:\\([^()]*\\)|of \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})$");

  /** "The only two states with a treaty - Belmora and Quessant -": the names between dashes. */
  private static final Pattern BETWEEN_DASHES =
      Pattern.compile(
          "\\s[-\u2013\u2014]\\s+(\\p{Lu}[^-\u2013\u2014]+?)\\s*[-\u2013\u2014]?$|[-\u2013\u2014]\\s*$");

  /** "A and his b, C": no other conjunction follows. */
  private static final Pattern CONJUNCTION_BEFORE_LAST_COMMA =
      Pattern.compile("^[^,]+ (?:and|&) [^,]+,(?! (?:and|or) )[^,]+$");

  private static final Pattern ENDING =
      Pattern.compile(
          ",?\\s+"
              + CoreferenceWords.LISTS.oneOf("list-ending")
              + "(?U:\\b),?|,\\s+"
              + CoreferenceWords.LISTS.oneOf("list-apposition")
              + " of(?U:\\b)|,\\s*$|\\s+(?:each|alike)$");

  private final String text;
  private final SpanIndex<NamedMention> named;

  /** Where the text's last bracket closes, or -1. */
  private final int lastClosing;

  ListedNames(String text, SpanIndex<NamedMention> named) {
    this.text = text;
    this.lastClosing = text.lastIndexOf(')');
    this.named = named;
  }

  /** Whether a description ends in a list of names between dashes. */
  boolean isInDashes(Span source) {
    Matcher dashes = BETWEEN_DASHES.matcher(source.of(text));
    return dashes.find()
        && dashes.group(1) != null
        && members(withoutDescription(source)).size() > 1;
  }

  /**
   * Whether all that parts members stands within one name: "Ministry of Trade, Energy and Mines".
   */
  boolean isOneName(Span source) {
    Matcher separator = SEPARATOR.matcher(text).region(source.start(), source.end());
    while (separator.find()) {
      if (!isInName(new Span(separator.start(), separator.end()))) {
        return false;
      }
    }
    return true;
  }

  /** "The Department of Trade and the Customs Service (CS)": nothing but bodies' names. */
  boolean isOfBodies(Span source) {
    return isOf(source, SourceType.ORGANIZATION);
  }

  /** "Senator Anna Kim (D-Ohio) and Bob Low (R-Iowa)": nothing but persons' names and titles. */
  boolean isOfPersons(Span source) {
    return !OF_ANOTHER.matcher(source.of(text)).find() && isOf(source, SourceType.PERSON);
  }

  private boolean isOf(Span source, SourceType type) {
    List<Member> members = members(withoutEnding(source));
    return members.size() > 1
        && members.stream()
            .allMatch(member -> member.referent().filter(one -> one.type() == type).isPresent())
        && members.stream().map(Member::name).distinct().count() == members.size()
        && CONJUNCTION.matcher(text).region(source.start(), source.end()).find();
  }

  /**
   * The body named at an offset with those that "and" adds to it: "by Acme and the Board of Trade".
   */
  Optional<Referent> bodiesFrom(int offset) {
    List<Referent> found = new ArrayList<>();
    Optional<NamedMention> next = named.startingAt(offset);
    while (next.isPresent()
        && next.get().referent().type() == SourceType.ORGANIZATION
        && (found.isEmpty() || !isOwner(next.get().span()))) {
      found.add(next.get().referent());
      Matcher and = AND.matcher(text).region(next.get().span().end(), text.length());
      next = and.lookingAt() ? named.startingAt(and.end()) : Optional.empty();
    }
    List<String> names = found.stream().map(Referent::name).distinct().toList();
    return names.size() < 2
        ? found.stream().findFirst()
        : Optional.of(Referent.of(joined(names), SourceType.ORGANIZATION, true));
  }

  /** "Acme's", "Omega Works'" */
  private boolean isOwner(Span name) {
    return text.startsWith("'", name.end()) || text.startsWith("\u2019", name.end());
  }

  /** One member: its name, and who it is where it is named. */
  private record Member(String name, Optional<Referent> referent) {}

  /**
   * Who they are.
   *
   * @param source all words of the list, in UTF-16 units
   * @param otherwise the kind of source where not all are organizations, or all places
   */
  Referent of(Span source, SourceType otherwise) {
    List<Member> members = members(withoutEnding(withoutDescription(source)));
    List<String> parts = new ArrayList<>();
    members.forEach(member -> parts.add(member.name()));
    return Referent.of(joined(parts), type(members, otherwise), true);
  }

  private Span withoutDescription(Span source) {
    Matcher dashes = BETWEEN_DASHES.matcher(source.of(text));
    if (!dashes.find()) {
      return source;
    }
    return dashes.group(1) == null
        ? new Span(source.start(), source.start() + dashes.start())
        : new Span(source.start() + dashes.start(1), source.start() + dashes.end(1));
  }

  /**
   * Without what is no member: the last comma, "among others", and "two of the three survivors"
   * after a comma.
   */
  private Span withoutEnding(Span source) {
    Matcher ending = ENDING.matcher(text).region(source.start(), source.end());
    return ending.find() && ending.start() > source.start()
        ? new Span(source.start(), ending.start())
        : source;
  }

  private List<Member> members(Span source) {
    List<Member> members = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(text).region(source.start(), source.end());
    int from = source.start();
    while (separator.find()) {
      Span mark = new Span(separator.start(), separator.end());
      if (separator.start() > from && !isInName(mark)) {
        members.add(member(new Span(from, separator.start()), members.isEmpty()));
        from = separator.end();
      }
    }
    if (from < source.end()) {
      members.add(member(new Span(from, source.end()), members.isEmpty()));
    }
    return withoutDescribed(members, source);
  }

  /**
   * "Dwight Hall and his secretary, John Low,": the secretary is the one named after "and" and a
   * comma, and no third; nor is there one in "Dwight Hall and John Low, the secretary,".
   */
  private List<Member> withoutDescribed(List<Member> members, Span source) {
    int last = members.size() - 1;
    if (last < 2 || !CONJUNCTION_BEFORE_LAST_COMMA.matcher(source.of(text)).find()) {
      return members;
    }
    boolean named = members.get(last - 1).referent().isPresent();
    if (members.get(last).referent().isEmpty()) {
      return named ? members.subList(0, last) : members;
    }
    if (named) {
      return members;
    }
    List<Member> kept = new ArrayList<>(members.subList(0, last - 1));
    kept.add(members.get(last));
    return kept;
  }

  /** "Pike and Sons", "Acme, Inc.": one name. */
  private boolean isInName(Span mark) {
    return named.touching(mark).stream().anyMatch(mention -> mention.span().contains(mark));
  }

  /** "Two exporters and a pilot": of a later one without a name "a" tells how many there are. */
  private Member member(Span span, boolean first) {
    Optional<NamedMention> last =
        personAtHome(span)
            .or(
                () ->
                    named.within(span).stream()
                        .filter(name -> !isBracketed(name.span(), span))
                        .reduce((one, next) -> next));
    if (last.isPresent()) {
      Span name = last.get().span();
      Referent referent = last.get().referent();
      String before = ARTICLE.matcher(text.substring(span.start(), name.start())).replaceFirst("");
      String after = HOME.matcher(text.substring(name.end(), span.end()).strip()).replaceFirst("");
      boolean whole = after.isEmpty() && (before.isBlank() || drops(before, referent));
      if (whole) {
        return new Member(referent.name(), Optional.of(referent));
      }
    }
    String words = Blanks.join(span.of(text));
    Pattern article = first ? ARTICLE : DEFINITE;
    return new Member(article.matcher(words).replaceFirst(""), Optional.empty());
  }

  /** "Sen. Anna Kim of Halden", "Bert Olm (R-Iowa)": the person, whose place is named besides. */
  private Optional<NamedMention> personAtHome(Span span) {
    return named.within(span).stream()
        .filter(name -> name.referent().type() == SourceType.PERSON)
        .filter(
            name -> HOME.matcher(text.substring(name.span().end(), span.end()).strip()).matches())
        .findFirst();
  }

  /** "(IRS)", which is the name before it once more, and "(D-Ohio)". */
  private boolean isBracketed(Span name, Span member) {
    String before = text.substring(member.start(), name.start() + 1);
    return before.lastIndexOf('(') > before.lastIndexOf(')') && name.end() <= lastClosing;
  }

  /** A person's title, or common nouns in apposition: "news outlets ORV". */
  private static boolean drops(String before, Referent referent) {
    boolean owned = before.strip().endsWith("'s") || before.strip().endsWith("\u2019s");
    boolean preposition =
        before.matches("(?s).*(?U:\\b)(?:of|in|at|from|for|with|to|by)\\s+(?:the\\s+)?");
    return !owned
        && !preposition
        && (referent.type() == SourceType.PERSON
            || (referent.type() == SourceType.ORGANIZATION
                && before.chars().noneMatch(Character::isUpperCase)));
  }

  /** "A", "A and B", "A, B and C" */
  static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static SourceType type(List<Member> members, SourceType otherwise) {
    List<SourceType> types =
        members.stream()
            .map(member -> member.referent().map(Referent::type).orElse(otherwise))
            .distinct()
            .collect(Collectors.toList());
    boolean alike =
        types.size() == 1
            && (types.get(0) == SourceType.ORGANIZATION || types.get(0) == SourceType.PLACE);
    return alike ? types.get(0) : otherwise;
  }
}
