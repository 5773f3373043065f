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
import hearsay.text.Span;
import java.util.List;
import java.util.Map;
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
  /** Participles of who has a document and did not make it: "documents seen by Reuters". */
  private static final Set<String> POLLS = Set.of("poll", "survey");

  private static final Set<String> READ = CoreferenceWords.LISTS.get("reading-participle");

  private static final String ON = "on";

  /** What somebody wrote, whoever has seen it since. */
  private static final String LETTER = "letter";

  private static final Set<String> SAYINGS = CoreferenceWords.LISTS.get("saying-noun");
  private static final Set<String> LAWS = CoreferenceWords.LISTS.get("law-noun");
  private static final Set<String> FILED = CoreferenceWords.LISTS.get("filed-document");
  private static final Set<String> UNOWNED = CoreferenceWords.LISTS.get("unowned-document");
  private static final Set<String> OWN_MEDIA = CoreferenceWords.LISTS.get("own-medium");

  /** Documents that only one kind of body issues, by the noun for the body. */
  private static final Map<String, Set<String>> ISSUERS =
      Map.of("court", CoreferenceWords.LISTS.get("court-document"));

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> named;
  private final DocumentMakers makers;
  private final DocumentOwners owners;
  private final FollowingMakers following;
  private final TitledReports titles;
  private final DocumentPublishers publishers;
  private final Function<String, Optional<Referent>> bodies;
  private final DescribedPublishers described;
  private final IntroducedDocuments introductions;
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
    this.owners = new DocumentOwners(words, headNouns, named, makers, pronouns, phrases);
    this.following = new FollowingMakers(words, named);
    this.titles = new TitledReports(words, mentions, headNouns);
    this.publishers = new DocumentPublishers(words.text(), mentions.all(), headNouns);
    this.bodies = bodies;
    this.described = new DescribedPublishers(words, phrases);
    this.introductions = new IntroducedDocuments(words, headNouns);
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
        .or(() -> owners.of(source, phrase, claim))
        .or(() -> isOthers(phrase, noun) ? Optional.empty() : titles.of(phrase))
        .or(() -> makers.of(source, phrase, claim))
        .or(() -> onMedium(source, phrase, claim))
        .or(() -> before(source, phrase))
        .or(() -> makers.institute(source, phrase));
  }

  /** "Acme's line", "the ministry's position": whose it is, who says so. */
  Optional<Referent> ofSaying(Span source, NounPhrase phrase, @Nullable Attribution claim) {
    return SAYINGS.contains(headNouns.singular(phrase.head().text()))
        ? owners.of(source, phrase, claim)
        : Optional.empty();
  }

  /** Whether a name before the noun is not that of whose it is. */
  private boolean isOthers(NounPhrase phrase, String noun) {
    return FILED.contains(noun) || phrase.isOwned() || PostedDocuments.isPosted(phrase, headNouns);
  }

  /** "A notice on its website", "a message on the bank's website": whose the medium is. */
  private Optional<Referent> onMedium(Span source, NounPhrase phrase, @Nullable Attribution claim) {
    List<Token> tokens = words.in(source);
    int on = 0;
    while (on < tokens.size() && tokens.get(on).span().start() < phrase.head().span().end()) {
      on++;
    }
    return on < tokens.size() && tokens.get(on).text().equals(ON)
        ? NounPhrase.read(tokens.subList(on + 1, tokens.size()))
            .filter(medium -> OWN_MEDIA.contains(headNouns.singular(medium.head().text())))
            .flatMap(medium -> owners.of(medium.base(), medium, claim))
            .filter(one -> one.type() == SourceType.ORGANIZATION)
        : Optional.empty();
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
        ? owners
            .of(phrase.base(), phrase, claim)
            .filter(one -> one.type() == SourceType.ORGANIZATION)
        : Optional.empty();
  }

  /** "the report", of which the article has said whose it is. */
  private Optional<Referent> before(Span source, NounPhrase phrase) {
    boolean onlyRead =
        words.in(source).stream()
            .anyMatch(token -> READ.contains(token.lemma()) || READ.contains(token.text()));
    String noun = introductions.noun(phrase);
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
            ? publishers.after(noun, source.start(), any -> true)
            : publishers.ofObject(phrase.head().span().end()).or(() -> later(source, phrase, noun));
  }

  /** "A new poll shows", where "the Acme poll" is the next one that is told of. */
  private Optional<Referent> later(Span source, NounPhrase phrase, String noun) {
    boolean poll = POLLS.contains(noun) && phrase.hasIndefiniteArticle() && !phrase.isPlural();
    int sentence = words.sentenceAt(source.start());
    return poll && sentence < words.sentenceCount()
        ? publishers
            .after(
                noun,
                source.end(),
                offset -> introduction(noun, offset) == words.sentence(sentence).span().start())
            .filter(one -> one.type() == SourceType.ORGANIZATION)
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

  /**
   * Whose a document is that a pronoun takes up, as the article introduced it: "A report by
   * Eurostat appeared. It said".
   *
   * @param document by the article's words for it
   * @param offset of the pronoun, in UTF-16 units
   */
  Optional<Referent> ofDescribed(Referent document, int offset) {
    return document.nouns().stream()
        .flatMap(noun -> introduced(noun, offset).stream())
        .filter(one -> one.type() == SourceType.ORGANIZATION || one.type() == SourceType.PERSON)
        .findFirst();
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

  /** Whether the phrase is followed by several who made it, of whom only the first has a name. */
  boolean isOfSeveral(NounPhrase phrase) {
    return following.areSeveral(phrase);
  }

  /** Whether the phrase is followed by who made it: "The paper, drawn up by the council,". */
  boolean isMade(NounPhrase phrase) {
    return following.stand(phrase);
  }

  /** A place has no documents: its government has, which the text would name. */
  static Optional<Referent> owner(NamedMention mention) {
    return Optional.of(mention.referent()).filter(one -> one.type() != SourceType.PLACE);
  }
}
