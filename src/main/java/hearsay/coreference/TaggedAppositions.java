package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.Gender;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Possessive;
import hearsay.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tagged name that is all of an apposition: "One group, Partnership for Ports,", "Another, Anna
 * Kim,", "The consultants, Brandreth Hale,".
 */
final class TaggedAppositions {
  private static final Pattern FIRM =
      Pattern.compile(
          ",\\s+("
              + AppositiveNames.NAME_WORD
              + "(?:\\s+(?:&\\s+)?"
              + AppositiveNames.NAME_WORD
              + ")*),?");

  private static final Pattern ANOTHER =
      Pattern.compile("(?i:(?:yet )?another|one)(?: of (?:them|(?:the|these|those) \\p{Ll}+))?, ");

  /** ", the Acme Post's Anna Kim,": the body's, and hers. */
  private static final Pattern OWNER =
      Pattern.compile("[^,;.]{0,90},\\s+(?:[Tt]he\\s+)?(?=\\p{Lu})");

  private static final Pattern CLOSED = Pattern.compile("\\s*(?:\\([^()]{1,40}\\)\\s*)?(?:,|$)");

  private final String text;
  private final SpanIndex<NamedMention> named;

  TaggedAppositions(String text, SpanIndex<NamedMention> named) {
    this.text = text;
    this.named = named;
  }

  /** "The consultants, Brandreth Hale,": they are one firm. */
  Optional<Referent> ofFirm(Span source, NounPhrase phrase, int from) {
    Matcher firm = FIRM.matcher(text).region(from, Math.max(from, source.end()));
    if (!phrase.determiner().equals("the") || phrase.coordinated() || !firm.matches()) {
      return Optional.empty();
    }
    Span name = new Span(firm.start(1), firm.end(1));
    return named.touching(name).stream()
        .filter(mention -> mention.span().equals(name))
        .map(NamedMention::referent)
        .filter(one -> one.type() == SourceType.ORGANIZATION || one.gender() == Gender.UNKNOWN)
        .filter(one -> one.type() != SourceType.PLACE)
        .map(one -> one.of(SourceType.ORGANIZATION))
        .findFirst();
  }

  /** "Another, Anna Kim, agreed", "another of the farmers, Bo Low": one more, with a name. */
  Optional<Referent> ofAnother(Span source) {
    Matcher another = ANOTHER.matcher(text).region(source.start(), source.end());
    return another.lookingAt()
        ? named
            .startingAt(another.end())
            .filter(name -> name.referent().type() == SourceType.PERSON)
            .filter(name -> isClosed(name.span().end(), source))
            .map(NamedMention::referent)
        : Optional.empty();
  }

  /**
   * "one group, Partnership for Ports": all that follows is a tag's; "one of them, Acme's Anna
   * Kim".
   */
  Optional<Referent> of(Span source, int from, Referent described, boolean oneOfThem) {
    Matcher owner = OWNER.matcher(text).region(from, Math.max(from, source.end()));
    if (!owner.lookingAt()) {
      return Optional.empty();
    }
    Optional<NamedMention> first =
        named
            .startingAt(owner.end())
            .filter(name -> name.referent().type() == SourceType.ORGANIZATION);
    Optional<NamedMention> person =
        named
            .startingAt(owner.end())
            .filter(name -> name.referent().isOnePerson() && described.isOnePerson())
            .filter(name -> text.startsWith(", ", from) && name.span().start() == from + 2)
            .filter(name -> isClosed(name.span().end(), source));
    if (person.isPresent()) {
      return person.map(NamedMention::referent);
    }
    int end = first.map(name -> name.span().end()).orElse(from);
    if (first.isPresent() && (oneOfThem || described.isOnePerson()) && Possessive.isAt(text, end)) {
      return named
          .startingAt(end + Possessive.LENGTH)
          .filter(name -> name.referent().type() == SourceType.PERSON)
          .filter(name -> isClosed(name.span().end(), source))
          .map(NamedMention::referent);
    }
    return first
        .filter(name -> described.type() == SourceType.ORGANIZATION && isClosed(end, source))
        .filter(name -> text.startsWith(",", from))
        .map(NamedMention::referent);
  }

  private boolean isClosed(int end, Span source) {
    return CLOSED.matcher(text).region(end, Math.max(end, source.end())).lookingAt();
  }
}
