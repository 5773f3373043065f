package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who made a document by a name that no tag has, or not all of it: "a study by Upward Winds", "a
 * survey by the Journal of Tides and The Sailor", "by the research firm Upward Winds".
 */
final class UntaggedMakers {
  private static final String WORD = "[\\p{L}\\p{N}.&'\u2019-]*\\p{Lu}[\\p{L}\\p{N}.&-]*";
  private static final String WORDS = WORD + "(?: " + WORD + "){0,4}";

  /** "the Journal of Tides and The Sailor" */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:[Tt]he )?(WORDS(?: (?:of|for) (?:the )?WORDS)?)(?: and (?:[Tt]he )?(WORDS))?"
              .replace("WORDS", WORDS));

  /** What goes on: "Frontiers in Physics", "Velmar's inspector". */
  private static final Pattern MORE =
      Pattern.compile("['\u2019]| (?:in|at|of|for|and|&) (?:the )?\\p{Lu}|/");

  /** "UN-appointed", "Acme-funded" */
  private static final Pattern COMPOUND = Pattern.compile("[^ ]*\\p{L}-\\p{Ll}+ed(?: |$)");

  private static final Pattern CLIENT = Pattern.compile(" for (?:the )?");

  private static final Pattern OF_NAME = Pattern.compile(" of (?:the )?\\p{Lu}");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;

  UntaggedMakers(TokenIndex words, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.words = words;
    this.named = named;
    this.headNouns = headNouns;
  }

  /**
   * The body or the two bodies with whose names the words begin; empty where they are no name, and
   * where what follows may be a part of it.
   *
   * @param tokens those behind "by" or "from"
   */
  Optional<Referent> of(List<Token> tokens) {
    int start = start(tokens);
    if (start < 0) {
      return Optional.empty();
    }
    int end = tokens.get(tokens.size() - 1).span().end();
    Matcher found = NAMES.matcher(words.text()).region(start, end);
    if (!found.lookingAt()
        || COMPOUND.matcher(found.group(1)).lookingAt()
        || MORE.matcher(words.text()).region(found.end(), words.text().length()).lookingAt()) {
      return Optional.empty();
    }
    if (isOfPlaces(found)) {
      Span whole = new Span(found.start(1), found.end());
      return isBody(new Span(found.start(1), found.end(1)))
          ? Optional.of(Referent.of(name(whole), SourceType.ORGANIZATION, false))
          : Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= 2 && found.group(i) != null; i++) {
      Span span = withoutClient(new Span(found.start(i), found.end(i)));
      if (!isBody(span)) {
        return Optional.empty();
      }
      names.add(name(span));
      if (span.end() < found.end(i)) {
        break;
      }
    }
    return Optional.of(
        Referent.of(ListedNames.joined(names), SourceType.ORGANIZATION, names.size() > 1));
  }

  /** "Tide Survey of Norway and Iceland": one body of two places. */
  private boolean isOfPlaces(Matcher found) {
    int of = found.group(1).lastIndexOf(" of ");
    return found.group(2) != null
        && of > 0
        && isPlace(new Span(found.start(1) + of + " of ".length(), found.end(1)))
        && isPlace(new Span(found.start(2), found.end(2)));
  }

  private boolean isPlace(Span name) {
    return named.touching(name).stream()
        .anyMatch(one -> one.span().equals(name) && one.referent().type() == SourceType.PLACE);
  }

  /** "Upward Winds" of "Upward Winds for the Halden Press", where that is a body by itself. */
  private Span withoutClient(Span name) {
    Matcher client = CLIENT.matcher(text()).region(name.start(), name.end());
    return client.find()
            && named
                .startingAt(client.end())
                .filter(other -> other.referent().type() == SourceType.ORGANIZATION)
                .isPresent()
        ? new Span(name.start(), client.start())
        : name;
  }

  private String text() {
    return words.text();
  }

  /** Where the first capital stands, with nothing before it but a description; -1 for nowhere. */
  private static int start(List<Token> tokens) {
    Optional<NounPhrase> phrase = NounPhrase.read(tokens).filter(one -> one.possessor().isEmpty());
    if (phrase.isEmpty() || !List.of("", "the").contains(phrase.get().determiner())) {
      return -1;
    }
    List<Token> whole = new ArrayList<>(phrase.get().modifiers());
    whole.add(phrase.get().head());
    int first = whole.size() - 1;
    while (first > 0 && isOfName(whole.get(first)) && isOfName(whole.get(first - 1))) {
      first--;
    }
    if (!isOfName(whole.get(first))) {
      return -1;
    }
    boolean described = first > 0 && phrase.get().determiner().equals("the");
    return first == 0 || described ? whole.get(first).span().start() : -1;
  }

  /** "Upward", "theWIND", but not "2020" */
  private static boolean isOfName(Token token) {
    return token.text().codePoints().anyMatch(Character::isUpperCase);
  }

  /** No time, no place and nobody whom a tag tells, and none who are known by what they are. */
  private boolean isBody(Span name) {
    boolean other =
        named.touching(name).stream()
            .anyMatch(
                mention ->
                    mention.referent().type() == SourceType.PERSON
                        || (mention.span().contains(name)
                            && mention.referent().type() == SourceType.PLACE));
    String text = name.of(words.text());
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return !other
        && words.dateAt(new Span(name.start(), name.start() + 1)).isEmpty()
        && !(headNouns.denotes(last, NounKind.PERSON)
            && !headNouns.singular(last).equals(last.toLowerCase(Locale.ROOT)));
  }

  /** "Journal" of "Journal of Tides", where no tag has the rest. */
  boolean isCutShort(NamedMention mention) {
    return mention.referent().type() == SourceType.ORGANIZATION
        && mention.span().of(words.text()).indexOf(' ') < 0
        && OF_NAME
            .matcher(words.text())
            .region(mention.span().end(), words.text().length())
            .lookingAt();
  }

  private String name(Span span) {
    return named.touching(span).stream()
        .filter(mention -> mention.span().equals(span))
        .map(mention -> mention.referent().name())
        .findFirst()
        .orElseGet(() -> Blanks.join(span.of(words.text())));
  }
}
