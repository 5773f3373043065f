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
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Possessive;
import hearsay.text.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
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

  /** What somebody wrote, whoever has seen it since. */
  private static final String LETTER = "letter";

  private static final Set<String> LAWS = CoreferenceWords.LISTS.get("law-noun");
  private static final Set<String> FILED = CoreferenceWords.LISTS.get("filed-document");
  private static final Set<String> UNOWNED = CoreferenceWords.LISTS.get("unowned-document");
  private static final Set<String> OWN_MEDIA = CoreferenceWords.LISTS.get("own-medium");

  /** Documents that only one kind of body issues, by the noun for the body. */
  private static final Map<String, Set<String>> ISSUERS =
      Map.of("court", CoreferenceWords.LISTS.get("court-document"));

  /** The pronoun by which it is told whose "our analysis" is. */
  private static final Map<String, String> FIRST_OWNERS = Map.of("our", "we", "my", "i");

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> named;
  private final DocumentMakers makers;
  private final FollowingMakers following;
  private final TitledReports titles;
  private final DocumentPublishers publishers;
  private final Function<String, Optional<Referent>> bodies;
  private final BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases;
  private final DescribedPublishers described;
  private final IntroducedDocuments introductions;
  private final PronounResolver pronouns;
  private final SpeakingDocuments speaking;

  /**
   * @param bodies the only one whom the article calls by a noun
   * @param phrases whom a noun phrase stands for; empty where that can be no source
   */
  DocumentSources(
      TokenIndex words,
      HeadNouns headNouns,
      NamedMentions mentions,
      PronounResolver pronouns,
      SpeakingDocuments speaking,
      Function<String, Optional<Referent>> bodies,
      BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases) {
    this.words = words;
    this.headNouns = headNouns;
    this.named = mentions.index();
    this.makers = new DocumentMakers(words, headNouns, named, pronouns, phrases);
    this.following = new FollowingMakers(words, named);
    this.titles = new TitledReports(words, mentions, headNouns);
    this.publishers = new DocumentPublishers(words.text(), mentions.all(), headNouns);
    this.bodies = bodies;
    this.phrases = phrases;
    this.described = new DescribedPublishers(words, phrases);
    this.introductions = new IntroducedDocuments(words);
    this.pronouns = pronouns;
    this.speaking = speaking;
  }

  /**
   * The one to whom a document belongs.
   *
   * @param source all its words
   * @param phrase the source's, a document
   * @param claim whose source it is; null for a phrase that is no source itself
   */
  Optional<Referent> publisher(Span source, NounPhrase phrase, @Nullable Attribution claim) {
    String noun = headNouns.singular(phrase.head().text());
    if (LAWS.contains(noun) || UNOWNED.contains(noun)) {
      return Optional.empty();
    }
    return makers
        .behindTopic(source, phrase, claim)
        .or(() -> owner(phrase, claim))
        .or(() -> FILED.contains(noun) || phrase.isOwned() ? Optional.empty() : titles.of(phrase))
        .or(() -> makers.of(source, phrase, claim))
        .or(() -> before(source, phrase))
        .or(() -> makers.institute(source, phrase));
  }

  /** Whose "the Acme website" is, by the name before the noun for what it publishes. */
  Optional<Referent> named(Span source) {
    Optional<NounPhrase> phrase =
        NounPhrase.read(words.in(source))
            .filter(one -> OWN_MEDIA.contains(headNouns.singular(one.head().text())));
    return phrase.stream()
        .flatMap(one -> named.within(one.base()).stream())
        .map(NamedMention::referent)
        .filter(one -> one.type() == SourceType.ORGANIZATION)
        .findFirst();
  }

  /** "its newsletter": the medium of a body that speaks through it. */
  Optional<Referent> ownMedium(NounPhrase phrase, @Nullable Attribution claim) {
    return phrase.determiner().equals("its")
            && phrase.possessor().isEmpty()
            && OWN_MEDIA.contains(headNouns.singular(phrase.head().text()))
        ? owner(phrase, claim).filter(one -> one.type() == SourceType.ORGANIZATION)
        : Optional.empty();
  }

  /** "the report", of which the article has said whose it is. */
  private Optional<Referent> before(Span source, NounPhrase phrase) {
    boolean onlyRead =
        words.in(source).stream()
            .anyMatch(token -> READ.contains(token.lemma()) || READ.contains(token.text()));
    String noun = headNouns.singular(phrase.head().text());
    int from = introduction(noun, source.start());
    if (onlyRead) {
      return phrase.isDefinite() && noun.equals(LETTER)
          ? publishers.of(noun, from, source.start())
          : Optional.empty();
    }
    return phrase.isDefinite()
        ? publishers
            .of(noun, from, source.start())
            .or(() -> isThisPage(phrase) ? publishers.ofPage(source.start()) : Optional.empty())
            .or(() -> described.of(noun, source.start()))
            .or(() -> introduced(noun, source.start()))
            .or(() -> speaking.of(noun, source.start()))
            .or(() -> publishers.ofItsKind(noun, from, source.start()))
            .or(() -> issuer(noun))
            .filter(publisher -> hasModifiers(publisher, phrase))
        : phrase.isBare() && phrase.head().isCapitalized() && !phrase.isPlural()
            ? publishers.after(noun, source.start())
            : Optional.empty();
  }

  private static boolean isThisPage(NounPhrase phrase) {
    return phrase.determiner().equals("this") && phrase.head().text().equals("page");
  }

  /**
   * Where the sentence begins that told of such a document last: "the survey" after "A poll of Acme
   * asked …", "A survey of drivers found …" is the drivers' one. 0 where none did.
   */
  private int introduction(String noun, int offset) {
    return introductions
        .last(noun, offset)
        .map(tokens -> words.sentence(words.sentenceAt(tokens.get(0).span().start())))
        .map(sentence -> sentence.span().start())
        .orElse(0);
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
                NounPhrase.read(tokens).flatMap(phrase -> makers.introducing(tokens, phrase)));
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
        .filter(
            mention ->
                Possessive.isAt(words.text(), mention.span().end())
                    || !DocumentPublishers.isHandedIn(phrase.head().text(), mention, headNouns))
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
    String owner = headNouns.singular(last.text());
    boolean person = headNouns.is(owner, NounKind.PERSON) && makers.isAuthored(phrase);
    return headNouns.isBody(owner) || person
        ? phrases
            .apply(new Span(Math.max(0, determiner), last.span().end()), claim)
            .filter(one -> one.type() == SourceType.ORGANIZATION || (person && isSomeone(one)))
        : Optional.empty();
  }

  /** The auditor, two inspectors. */
  private static boolean isSomeone(Referent one) {
    return one.type() == SourceType.PERSON
        || one.type() == SourceType.UNNAMED
        || one.type() == SourceType.GROUP;
  }

  /** Whether the phrase is followed by several who made it, of whom only the first has a name. */
  boolean isOfSeveral(NounPhrase phrase) {
    return following.areSeveral(phrase);
  }

  /** Whether the phrase is followed by who made it: "The paper, drawn up by the council,". */
  boolean isMade(NounPhrase phrase) {
    return following.stand(phrase);
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

  /** A place has no documents: its government has, which the text would name. */
  static Optional<Referent> owner(NamedMention mention) {
    return Optional.of(mention.referent()).filter(one -> one.type() != SourceType.PLACE);
  }
}
