package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Those who are named in apposition to a description of several, where these are all of them: "Two
 * objectors, Anna Kim and Bob Low,", "the report's authors, Anna Kim of Halden and Bob Low". A
 * description without a number or whose they are may be the first of a list ("lawyers, Anna Kim and
 * Bob Low"), and "including" names but some.
 */
final class ApposedLists {
  private static final Pattern COMMA = Pattern.compile(",\\s+(?=\\p{Lu}|former\\s|the\\s)");
  private static final Pattern LAST_COMMA = Pattern.compile(",\\s*$");

  private final String text;
  private final SpanIndex<NamedMention> named;
  private final NominalMentions nominals;
  private final JoinedPersons joined;
  private final ListedNames listed;

  ApposedLists(
      String text,
      SpanIndex<NamedMention> named,
      NominalMentions nominals,
      JoinedPersons joined,
      ListedNames listed) {
    this.text = text;
    this.named = named;
    this.nominals = nominals;
    this.joined = joined;
    this.listed = listed;
  }

  /**
   * Who they are.
   *
   * @param source all its words
   * @param phrase those up to the head of the description
   */
  Optional<Referent> of(Span source, NounPhrase phrase) {
    Optional<Referent> described = nominals.referent(phrase);
    int head = phrase.head().span().end();
    boolean mayBe =
        phrase.isPlural()
            && !phrase.coordinated()
            && head < source.end()
            && (phrase.hasNumber() || phrase.isParticular() || phrase.head().isNumber())
            && described.filter(one -> one.type() == SourceType.DOCUMENT).isEmpty();
    Matcher comma = COMMA.matcher(text).region(Math.min(head, source.end()), source.end());
    while (mayBe && comma.find()) {
      Matcher last = LAST_COMMA.matcher(text).region(comma.end(), source.end());
      Span rest = new Span(comma.end(), last.find() ? last.start() : source.end());
      boolean plain =
          named.within(new Span(head, comma.start() + 1)).stream().noneMatch(this::isPerson);
      Optional<Referent> names = plain ? named(rest) : Optional.empty();
      if (names.isPresent()) {
        return names.filter(all -> fits(phrase, rest, all));
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(NamedMention name) {
    return name.referent().type() == SourceType.PERSON;
  }

  private Optional<Referent> named(Span rest) {
    if (rest.length() == 0) {
      return Optional.empty();
    }
    Optional<Referent> persons = joined.of(rest);
    return persons.isPresent() || !(listed.isOfPersons(rest) || listed.isOfBodies(rest))
        ? persons
        : Optional.of(listed.of(rest, SourceType.GROUP));
  }

  /** Whether there are as many as the description says. */
  private boolean fits(NounPhrase phrase, Span rest, Referent all) {
    long count =
        named.within(rest).stream()
            .map(NamedMention::referent)
            .filter(
                one ->
                    one.type() == (all.type() == SourceType.GROUP ? SourceType.PERSON : all.type()))
            .distinct()
            .count();
    List<String> numbers =
        Stream.concat(phrase.modifiers().stream(), Stream.of(phrase.head()))
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .toList();
    return !(phrase.hasNumber() || phrase.head().isNumber())
        || numbers.stream().anyMatch(word -> isNumber(word, count));
  }

  /** "two", "2" */
  private static boolean isNumber(String word, long count) {
    return word.equals(String.valueOf(count))
        || CoreferenceWords.LISTS.get("counted").contains(word + "/" + count);
  }
}
