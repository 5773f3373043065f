package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose a document is that is a source ("the report", "its annual report", "a study by Eurostat"),
 * where the text says so: by its owner, by its maker, or by who published it before.
 */
final class DocumentSources {
  /** How near to its beginning the subject of a content is, in UTF-16 units. */
  private static final int SUBJECT_REACH = 30;

  /** Participles of who has a document and did not make it: "documents seen by Reuters". */
  private static final Set<String> READ = CoreferenceWords.LISTS.get("reading-participle");

  private static final Set<String> LAWS = CoreferenceWords.LISTS.get("law-noun");
  private static final Set<String> MAKER_PREPOSITIONS =
      CoreferenceWords.LISTS.get("maker-preposition");
  private static final Set<String> PARTICLES = CoreferenceWords.LISTS.get("making-particle");
  private static final Set<String> MAKING = CoreferenceWords.LISTS.get("making-participle");

  /** How far after a noun to look for who made it, in UTF-16 units. */
  private static final int MADE_REACH = 40;

  private static final Pattern MADE =
      Pattern.compile(
          ",? "
              + CoreferenceWords.LISTS.oneOf("making-participle")
              + "(?: "
              + CoreferenceWords.LISTS.oneOf("making-particle")
              + ")? by ");

  /** Documents that only one kind of body issues, by the noun for the body. */
  private static final Map<String, Set<String>> ISSUERS =
      Map.of("court", CoreferenceWords.LISTS.get("court-document"));

  /** The pronoun by which it is told whose "our analysis" is. */
  private static final Map<String, String> FIRST_OWNERS = Map.of("our", "we", "my", "i");

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> named;
  private final ListedNames listed;
  private final DocumentPublishers publishers;
  private final Function<String, Optional<Referent>> bodies;
  private final BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases;
  private final DescribedPublishers described;
  private final IntroducedDocuments introductions;
  private final PronounResolver pronouns;

  /**
   * @param bodies the only one whom the article calls by a noun
   * @param phrases whom a noun phrase stands for; empty where that can be no source
   */
  DocumentSources(
      TokenIndex words,
      HeadNouns headNouns,
      NamedMentions mentions,
      PronounResolver pronouns,
      Function<String, Optional<Referent>> bodies,
      BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases) {
    this.words = words;
    this.headNouns = headNouns;
    this.named = mentions.index();
    this.listed = new ListedNames(words.text(), named);
    this.publishers = new DocumentPublishers(words.text(), mentions.all(), headNouns);
    this.bodies = bodies;
    this.phrases = phrases;
    this.described = new DescribedPublishers(words, phrases);
    this.introductions = new IntroducedDocuments(words);
    this.pronouns = pronouns;
  }

  /**
   * The one to whom a document belongs.
   *
   * @param source all its words
   * @param phrase the source's, a document
   * @param claim whose source it is; null for a phrase that is no source itself
   */
  Optional<Referent> publisher(Span source, NounPhrase phrase, @Nullable Attribution claim) {
    if (LAWS.contains(headNouns.singular(phrase.head().text()))) {
      return Optional.empty();
    }
    return owner(phrase, claim).or(() -> maker(source, phrase)).or(() -> before(source, phrase));
  }

  /** "the report", of which the article has said whose it is. */
  private Optional<Referent> before(Span source, NounPhrase phrase) {
    boolean onlyRead =
        words.in(source).stream()
            .anyMatch(token -> READ.contains(token.lemma()) || READ.contains(token.text()));
    String noun = headNouns.singular(phrase.head().text());
    return phrase.isDefinite() && !onlyRead
        ? publishers
            .of(noun, source.start())
            .or(() -> described.of(noun, source.start()))
            .or(() -> introduced(noun, source.start()))
            .or(() -> issuer(noun))
            .filter(publisher -> hasModifiers(publisher, phrase))
        : Optional.empty();
  }

  /** "The Monmouth poll" is not Quinnipiac's. */
  private static boolean hasModifiers(Referent publisher, NounPhrase phrase) {
    return phrase.modifiers().stream()
        .filter(Token::isCapitalized)
        .allMatch(token -> publisher.name().contains(token.text()));
  }

  /** "the paper" after "A confidential paper by the customs service": whose that is. */
  private Optional<Referent> introduced(String noun, int offset) {
    return introductions
        .last(noun, offset)
        .flatMap(
            tokens ->
                NounPhrase.read(tokens)
                    .flatMap(
                        phrase ->
                            maker(
                                tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span()),
                                phrase)));
  }

  /** Whether the article has told who made what it calls by that noun, which no newspaper is. */
  boolean isIntroduced(NounPhrase phrase) {
    return introduced(headNouns.singular(phrase.head().text()), phrase.base().start()).isPresent();
  }

  /** "the verdict", where the article tells of one court: what none but a court issues. */
  private Optional<Referent> issuer(String noun) {
    return ISSUERS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(noun))
        .flatMap(entry -> bodies.apply(entry.getKey()).stream())
        .findFirst();
  }

  /** "Eurostat's database", "a Reuters investigation", "its annual report". */
  private Optional<Referent> owner(NounPhrase phrase, @Nullable Attribution claim) {
    if (claim != null && FIRST_OWNERS.containsKey(phrase.determiner())) {
      return pronouns
          .resolve(
              Objects.requireNonNull(FIRST_OWNERS.get(phrase.determiner())),
              claim.source().get(0),
              claim)
          .filter(owner -> owner.type() != SourceType.UNNAMED);
    }
    if (phrase.hasPronounOwner() && claim != null) {
      Span source = claim.source().get(0);
      // "its review, which": its owner stands before the review.
      Span place = source.contains(phrase.base()) ? source : phrase.base();
      return subjectBefore(phrase, place, claim.content().get(0))
          .or(
              () ->
                  pronouns
                      .resolve(phrase.determiner(), place, claim)
                      .filter(referent -> !referent.plural() && referent.isNamed()));
    }
    return named.within(phrase.base()).stream()
        // "the Acme-funded trial" is not Acme's own.
        .filter(mention -> !words.text().startsWith("-", mention.span().end()))
        .flatMap(mention -> owner(mention).stream())
        .findFirst()
        .or(() -> possessor(phrase, claim));
  }

  /** "the ministry's website": a body that is described owns what it publishes. */
  private Optional<Referent> possessor(NounPhrase phrase, @Nullable Attribution claim) {
    if (phrase.possessor().isEmpty()) {
      return Optional.empty();
    }
    Token last = phrase.possessor().get(phrase.possessor().size() - 1);
    int start = phrase.possessor().get(0).span().start();
    int determiner =
        phrase.determiner().isEmpty() ? start : start - 1 - phrase.determiner().length();
    return headNouns.isBody(headNouns.singular(last.text()))
        ? phrases
            .apply(new Span(Math.max(0, determiner), last.span().end()), claim)
            .filter(referent -> referent.type() == SourceType.ORGANIZATION)
        : Optional.empty();
  }

  /** Whether the phrase is followed by who made it: "The paper, drawn up by the council,". */
  boolean isMade(NounPhrase phrase) {
    int end = phrase.head().span().end();
    String after = words.text().substring(end, Math.min(words.text().length(), end + MADE_REACH));
    return MADE.matcher(after).lookingAt();
  }

  /** "Brightmere had three employees, its filings show". */
  private Optional<Referent> subjectBefore(NounPhrase phrase, Span source, Span content) {
    return phrase.determiner().equals("its") && content.start() < source.start()
        ? named.within(content).stream()
            .findFirst()
            .filter(mention -> mention.span().start() - content.start() <= SUBJECT_REACH)
            .map(NamedMention::referent)
            .filter(referent -> referent.type() == SourceType.ORGANIZATION)
        : Optional.empty();
  }

  /** "a report by Eurostat", but not "documents seen by Reuters". */
  private Optional<Referent> maker(Span source, NounPhrase phrase) {
    List<Token> tokens =
        words.in(source).stream()
            .filter(token -> token.span().start() >= phrase.head().span().end())
            .toList();
    if (tokens.size() < 2) {
      return Optional.empty();
    }
    // "The paper, drawn up by the council,"
    boolean inserted = tokens.get(0).text().equals(",");
    if (inserted) {
      tokens = tokens.subList(1, tokens.size());
    }
    if (tokens.size() < 2) {
      return Optional.empty();
    }
    String next = tokens.get(0).text().toLowerCase(Locale.ROOT);
    boolean participle = MAKING.contains(next);
    if (!participle && (inserted || !MAKER_PREPOSITIONS.contains(next))) {
      return Optional.empty();
    }
    int at = 1;
    if (participle && PARTICLES.contains(tokens.get(at).text()) && tokens.size() > 2) {
      at++;
    }
    if (participle && tokens.get(at).text().equals("by")) {
      at++;
    }
    if (at < tokens.size() && tokens.get(at).isDeterminer()) {
      at++;
    }
    return at < tokens.size() ? maker(tokens.subList(at, tokens.size()), next) : Optional.empty();
  }

  /** Who is named there: "Eurostat", "the magazine Tovar", "the customs service". */
  private Optional<Referent> maker(List<Token> tokens, String preposition) {
    int start = tokens.get(0).span().start();
    Optional<Referent> first =
        listed.bodiesFrom(start).or(() -> named.startingAt(start).flatMap(DocumentSources::owner));
    Optional<NounPhrase> phrase = NounPhrase.read(tokens);
    if (first.isPresent() || phrase.isEmpty()) {
      return first;
    }
    Token head = phrase.get().head();
    boolean body =
        headNouns.isBody(headNouns.singular(head.text()))
            && !phrase.get().isPlural()
            && !preposition.equals("of");
    return named.touching(head.span()).stream()
        .flatMap(mention -> owner(mention).stream())
        .findFirst()
        .or(() -> body ? Optional.of(body(phrase.get())) : Optional.empty());
  }

  private Referent body(NounPhrase phrase) {
    String name = Blanks.join(phrase.base().of(words.text()));
    return Referent.of(name, SourceType.ORGANIZATION, false);
  }

  /** A place has no documents: its government has, which the text would name. */
  private static Optional<Referent> owner(NamedMention mention) {
    return Optional.of(mention.referent()).filter(one -> one.type() != SourceType.PLACE);
  }
}
