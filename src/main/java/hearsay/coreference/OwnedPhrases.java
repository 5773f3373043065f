package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.text.Possessive;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Noun phrases after a name that owns what they are: a noun phrase alone ends at "of" before. */
final class OwnedPhrases {
  /** Prepositions of time that part it from what it is said of. */
  private static final Set<String> WHEN = CoreferenceWords.LISTS.get("temporal-preposition");

  /** Tags of verbs in the present. */
  private static final Set<String> VERBS = Set.of("VBZ", "VBP", "VB");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;

  OwnedPhrases(TokenIndex words, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.words = words;
    this.named = named;
    this.headNouns = headNouns;
  }

  /**
   * The phrase of a source; after a name of several words that owns it, which no phrase holds: "top
   * lawyer" of "The Department of Justice's top lawyer".
   */
  Optional<NounPhrase> read(Span source) {
    return titled(source).or(() -> untitled(source)).or(() -> quoted(source));
  }

  /** "The “Hard Rain” ad": what has its title in quotation marks before the noun for it. */
  private Optional<NounPhrase> quoted(Span source) {
    List<Token> tokens = words.in(source);
    int first = !tokens.isEmpty() && tokens.get(0).isDeterminer() ? 1 : 0;
    int last = tokens.size() - 1;
    boolean title =
        last > first + 2
            && tokens.get(first).isSign()
            && tokens.get(last - 1).isSign()
            && tokens.subList(first + 1, last - 1).stream().noneMatch(Token::isSign)
            && tokens.get(last).isNoun();
    String determiner = first == 0 ? "" : tokens.get(0).lower();
    return title
        ? Optional.of(
            new NounPhrase(
                determiner,
                List.of(),
                tokens.subList(first + 1, last - 1),
                tokens.get(last),
                false))
        : Optional.empty();
  }

  /**
   * The whole of a title with a preposition in it and of the noun for a document behind: "The 2025
   * Best Ports for Small Boats report", whose head is no port.
   */
  private Optional<NounPhrase> titled(Span source) {
    List<Token> tokens = words.in(source);
    int first = !tokens.isEmpty() && tokens.get(0).isDeterminer() ? 1 : 0;
    int last = tokens.size() - 1;
    if (last < first + 3 || !isDocument(tokens.get(last))) {
      return Optional.empty();
    }
    List<Token> title = tokens.subList(first, last);
    boolean parted = false;
    for (int i = 1; i + 1 < title.size(); i++) {
      parted |= title.get(i).isPreposition() && isInTitle(title.get(i + 1));
    }
    boolean name =
        title.stream().allMatch(token -> isInTitle(token) || token.isPreposition())
            && isInTitle(title.get(0))
            && isInTitle(title.get(title.size() - 1));
    String determiner = first == 0 ? "" : tokens.get(0).lower();
    return parted && name && named.within(source).isEmpty()
        ? Optional.of(new NounPhrase(determiner, List.of(), title, tokens.get(last), false))
        : Optional.empty();
  }

  private boolean isDocument(Token token) {
    return headNouns.denotes(token.text(), NounKind.DOCUMENT);
  }

  private static boolean isInTitle(Token token) {
    return token.isCapitalized() || token.isNumber();
  }

  private Optional<NounPhrase> untitled(Span source) {
    List<Token> tokens = words.beforeDate(words.in(source));
    Optional<NounPhrase> whole = NounPhrase.read(tokens).map(read -> withVerb(read, tokens));
    int owner =
        whole.stream()
            .flatMap(phrase -> named.touching(phrase.head().span()).stream())
            .mapToInt(name -> name.span().end())
            .filter(
                end -> end + Possessive.LENGTH < source.end() && Possessive.isAt(words.text(), end))
            .findFirst()
            .orElse(-1);
    if (owner < 0) {
      return isOfPerson(whole) || isForPerson(whole) ? whole : owned(source).or(() -> whole);
    }
    return whole.isEmpty() || owner == whole.get().head().span().end()
        ? whole
        : read(new Span(owner + Possessive.LENGTH, source.end())).or(() -> whole);
  }

  /**
   * "fundraising reports", "the trends report": a noun that is tagged as a verb, though no source
   * ends in one.
   */
  private NounPhrase withVerb(NounPhrase phrase, List<Token> tokens) {
    int end = phrase.head().span().end();
    List<Token> rest = tokens.stream().filter(token -> token.span().start() >= end).toList();
    boolean noun =
        !rest.isEmpty()
            && VERBS.contains(rest.get(0).tag())
            && isDocument(rest.get(0))
            && rest.get(0).span().start() == end + 1
            && (rest.size() == 1 || rest.get(1).isPreposition() || rest.get(1).isSign());
    if (!noun || phrase.isProper()) {
      return phrase;
    }
    List<Token> modifiers = new ArrayList<>(phrase.modifiers());
    modifiers.add(phrase.head());
    return new NounPhrase(phrase.determiner(), phrase.possessor(), modifiers, rest.get(0), false);
  }

  /** "A former spokesman for Halden's Ministry of Trade": not the ministry. */
  private boolean isForPerson(Optional<NounPhrase> phrase) {
    return phrase
        .map(NounPhrase::head)
        .filter(head -> !head.isCapitalized())
        .filter(head -> headNouns.denotes(head.text(), NounKind.PERSON))
        .isPresent();
  }

  /** "Anna Kim of Halden's School of Law": what the rest owns is said of her. */
  private boolean isOfPerson(Optional<NounPhrase> phrase) {
    return phrase.stream()
        .flatMap(whole -> named.touching(whole.head().span()).stream())
        .anyMatch(name -> name.referent().type() == SourceType.PERSON);
  }

  /**
   * "The top court last week": without when it was, which ends a source and is none of its words.
   */
  Span withoutDate(Span source) {
    Span end = new Span(source.end() - 1, source.end());
    Span date = words.dateAt(end).filter(tag -> tag.start() > source.start()).orElse(null);
    if (date == null || date.end() != source.end()) {
      return source;
    }
    List<Token> before = words.in(new Span(source.start(), date.start()));
    // "in January"
    int at = before.size() - 1;
    boolean adverbial = at > 0 && WHEN.contains(before.get(at).text());
    Token last = before.isEmpty() ? null : before.get(adverbial ? at - 1 : at);
    return last == null || !last.isNoun() || last.span().end() > date.start()
        ? source
        : new Span(source.start(), last.span().end());
  }

  /**
   * The named body that a source ends in, where a possessive stands before it: of "the Department
   * of the Treasury's Office of Assets (OA)" the office.
   */
  private Optional<NounPhrase> owned(Span source) {
    for (NamedMention mention : named.within(source)) {
      int start = mention.span().start();
      boolean possessed =
          mention.referent().type() == SourceType.ORGANIZATION
              && start - Possessive.LENGTH > source.start()
              && Possessive.isAt(words.text(), start - Possessive.LENGTH);
      String after = words.text().substring(mention.span().end(), source.end());
      if (possessed && (after.isBlank() || after.startsWith(" (") || after.startsWith(","))) {
        return NounPhrase.read(words.in(new Span(start, source.end())));
      }
    }
    return Optional.empty();
  }
}
