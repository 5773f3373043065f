package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
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
  private static final Pattern CONJUNCTION =
      Pattern.compile("\\s(?:and|&|" + CoreferenceWords.LISTS.oneOf("list-joiner") + ")\\s");

  private static final Pattern AND = Pattern.compile("(?: \\([^()]{1,20}\\))? (?:and|&) (?:the )?");

  /** "an associate of Bert Olm and Carl Pell" is one. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "(?i)(?U:\\b)(?:of|for|to|at|by|with|from|on|about|against|over|concerning|regarding|involving)\\s(?:the\\s)?\\p{L}.*\\sand\\s");

  /** "The only two states with a treaty - Belmora and Quessant -": the names between dashes. */
  private static final Pattern BETWEEN_DASHES =
      Pattern.compile(
          "\\s[-\u2013\u2014]\\s+(\\p{Lu}[^-\u2013\u2014]+?)\\s*[-\u2013\u2014]?$|[-\u2013\u2014]\\s*$");

  /** ", 22 and 19,", ", both 34": ages. */
  private static final String AGES =
      ",\\s+(?:(?:both|all|aged?|ages)\\s+)*\\d{1,3}(?:,\\s+\\d{1,3})*(?:,?\\s+and\\s+\\d{1,3})?,?\\s*$";

  private static final Pattern ENDING =
      Pattern.compile(
          ",?\\s+"
              + CoreferenceWords.LISTS.oneOf("list-ending")
              + "(?U:\\b),?|,\\s+"
              + CoreferenceWords.LISTS.oneOf("list-apposition")
              + " of(?U:\\b)|"
              + AGES
              + "|\\s+"
              + CoreferenceWords.LISTS.oneOf("list-adverb")
              + ",?\\s*$|,\\s*$");

  private static final Pattern HOME =
      Pattern.compile(
          "\\s"
              + CoreferenceWords.LISTS.oneOf("home-preposition")
              + "\\s(?:the\\s)?\\p{Lu}[^,;]*,?");

  private final String text;
  private final SpanIndex<NamedMention> named;
  private final ListMembers listMembers;

  ListedNames(String text, SpanIndex<NamedMention> named) {
    this.text = text;
    this.named = named;
    this.listMembers = new ListMembers(text, named);
  }

  /** Whether a description ends in a list of names between dashes. */
  boolean isInDashes(Span source) {
    Matcher dashes = BETWEEN_DASHES.matcher(source.of(text));
    return dashes.find()
        && dashes.group(1) != null
        && listMembers.of(withoutDescription(source)).size() > 1;
  }

  /**
   * Whether all that parts members stands within one name: "Ministry of Trade, Energy and Mines".
   */
  boolean isOneName(Span source) {
    return listMembers.isOneName(source);
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
    List<ListMembers.Member> members = listMembers.of(withoutEnding(source));
    return members.size() > 1
        && members.stream()
            .allMatch(member -> member.referent().filter(one -> one.type() == type).isPresent())
        && members.stream().map(ListMembers.Member::name).distinct().count() == members.size()
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

  /**
   * Who they are.
   *
   * @param source all words of the list, in UTF-16 units
   * @param otherwise the kind of source where not all are organizations, or all places
   */
  Referent of(Span source, SourceType otherwise) {
    List<ListMembers.Member> members = listMembers.of(withoutEnding(withoutDescription(source)));
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
        : withoutHome(source);
  }

  /** "Anna Kim and Bob Low of Halden University": where persons are from. */
  private Span withoutHome(Span source) {
    return named.within(source).stream()
        .filter(mention -> mention.referent().type() == SourceType.PERSON)
        .map(mention -> mention.span().end())
        .reduce((one, next) -> next)
        .filter(end -> HOME.matcher(text).region(end, source.end()).matches())
        .map(end -> new Span(source.start(), end))
        .orElse(source);
  }

  /** "A", "A and B", "A, B and C" */
  static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static SourceType type(List<ListMembers.Member> members, SourceType otherwise) {
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
