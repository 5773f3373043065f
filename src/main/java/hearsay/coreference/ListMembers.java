package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.Homes;
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

/**
 * The members of a list, and what parts them: no comma or "and" within a name, in brackets or
 * before the place where one is from ("Anna Kim and Bob Low of the University of Halden, Lundby").
 */
final class ListMembers {
  /** What parts two members. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*,?\\s+"
              + CoreferenceWords.LISTS.oneOf("list-joiner")
              + "\\s+|\\s*,\\s+(?:and|or|nor)\\s+|\\s*,\\s+|\\s+(?:and|or|nor|&)\\s+");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)^(?:(?:both|either|neither)\\s+)?(?:"
              + CoreferenceWords.LISTS.oneOf("leading-article")
              + "\\s+)?");

  private static final Pattern DEFINITE = Pattern.compile("(?i)^the\\s+");

  private static final String CAPITALS =
      "\\p{Lu}[\\p{L}.&'\u2019-]*(?:\\s(?:(?:of|for|the|at)\\s){0,2}\\p{Lu}[\\p{L}.&'\u2019-]*)*";

  /** "(R-S.C.)", and "of Halden Bay", "of the University of Halden, Lundby" after a person. */
  private static final Pattern HOME =
      Pattern.compile("^(?:\\([^()]*\\)|of (?:the )?" + CAPITALS + "(?:, " + CAPITALS + ")?)$");

  /** A place of one to three words, at the end of a member. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,2})(?=$|,|\\s+(?:and|or|&)\\s)");

  private static final Pattern BEFORE_CAMPUS =
      Pattern.compile("(?U:\\b)University of \\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,2}$");

  private static final Pattern OF_HOME = Pattern.compile("(?U:\\b)(?:of|in|at|from)\\s$");

  /** The length of the longest one, with a blank on both sides, in UTF-16 units. */
  private static final int PREPOSITION = 6;

  private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*\\([^()]*\\)$");

  /** "A and his b, C": no other conjunction follows. */
  private static final Pattern CONJUNCTION_BEFORE_LAST_COMMA =
      Pattern.compile("^[^,]+ (?:and|&) [^,]+,(?! (?:and|or) )[^,]+$");

  private final String text;
  private final SpanIndex<NamedMention> named;

  /** Where the text's last bracket closes, or -1. */
  private final int lastClosing;

  ListMembers(String text, SpanIndex<NamedMention> named) {
    this.text = text;
    this.lastClosing = text.lastIndexOf(')');
    this.named = named;
  }

  /** One member: its name, and who it is where it is named. */
  record Member(String name, Optional<Referent> referent) {}

  /** In text order. */
  List<Member> of(Span source) {
    List<Member> members = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(text).region(source.start(), source.end());
    int from = source.start();
    while (separator.find()) {
      Span mark = new Span(separator.start(), separator.end());
      if (separator.start() > from && !isWithinOne(mark, source)) {
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

  /**
   * Whether all that parts members stands within one name: "Ministry of Trade, Energy and Mines".
   */
  boolean isOneName(Span source) {
    Matcher separator = SEPARATOR.matcher(text).region(source.start(), source.end());
    while (separator.find()) {
      if (!isWithinOne(new Span(separator.start(), separator.end()), source)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWithinOne(Span mark, Span source) {
    return isInName(mark) || isInBrackets(mark, source) || isBeforePlace(mark, source);
  }

  /** "Pike and Sons", "Acme, Inc.", and "Pike & Finch" unless both are names by themselves. */
  private boolean isInName(Span mark) {
    boolean joined =
        mark.of(text).strip().equals("&") && !(isNamed(mark.start() - 1) && isNamed(mark.end()));
    return joined
        || named.touching(mark).stream().anyMatch(mention -> mention.span().contains(mark));
  }

  private boolean isNamed(int offset) {
    return offset >= 0 && !named.touching(new Span(offset, offset + 1)).isEmpty();
  }

  /** "his coauthors (Anna Kim, Bob Low and Carl Pell)" */
  private boolean isInBrackets(Span mark, Span source) {
    String before = text.substring(source.start(), mark.start());
    return before.lastIndexOf('(') > before.lastIndexOf(')') && lastClosing > mark.start();
  }

  /** The comma of "University of Halden, Lundby", "of Lundby, Halden": where a place lies. */
  private boolean isBeforePlace(Span mark, Span source) {
    if (!mark.of(text).strip().equals(",")) {
      return false;
    }
    Matcher place = PLACE.matcher(text).region(mark.end(), source.end());
    Matcher campus = BEFORE_CAMPUS.matcher(text.substring(source.start(), mark.start()));
    return place.lookingAt()
        && named.touching(new Span(place.start(), place.end(1))).stream()
            .noneMatch(name -> name.referent().type() == SourceType.ORGANIZATION)
        && (campus.find() || isAfterHome(mark, place.group(1)));
  }

  /** "of Lundby, Halden" */
  private boolean isAfterHome(Span mark, String place) {
    boolean known =
        Homes.isState(place)
            || named
                .startingAt(mark.end())
                .filter(name -> name.referent().type() == SourceType.PLACE)
                .isPresent();
    return known
        && mark.start() > 0
        && named.touching(new Span(mark.start() - 1, mark.start())).stream()
            .filter(name -> name.referent().type() == SourceType.PLACE)
            .anyMatch(name -> isBehindPreposition(name.span().start()));
  }

  private boolean isBehindPreposition(int offset) {
    return OF_HOME.matcher(text.substring(Math.max(0, offset - PREPOSITION), offset)).find();
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
    String plain = BRACKET_AT_END.matcher(words).replaceFirst("");
    return new Member(article.matcher(plain).replaceFirst(""), Optional.empty());
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
}
