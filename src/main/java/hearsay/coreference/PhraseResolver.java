package hearsay.coreference;

import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a source is that is no pronoun, by the first of these that tells: a list, the name in the
 * phrase ({@link NamesInPhrases}), whose document it is ({@link DocumentSources}), a name after the
 * description ({@link AppositiveNames}, {@link Pseudonyms}), whom it takes up ({@link
 * PhraseAntecedents}), its own words ({@link OwnWords}).
 */
final class PhraseResolver {
  private static final Set<String> VERSIONS = CoreferenceWords.LISTS.get("version-noun");

  private final TokenIndex words;
  private final MentionLexicon lexicon;
  private final NamedMentions mentions;
  private final NominalMentions nominals;
  private final NamesInPhrases names;
  private final OfficeHolders holders;
  private final AppositiveNames appositives;
  private final PhraseAntecedents antecedents;
  private final DocumentSources documents;
  private final PersonalBodies personal;
  private final ShortNames shortNames;
  private final OwnWords ownWords;
  private final SeveralSources together;
  private final NamesBesideNouns besides;
  private final NamesAfterNouns titled;
  private final OwnedPhrases owned;
  private final Shares shares;
  private final NumberedDescriptions numbered;
  private final UnknownPhrases unknown;
  private final WhosePersons whose;
  private final PersonsOfBodies personsOfBodies;
  private final TitledReports reports;
  private final MixedCompanies mixed;

  PhraseResolver(
      TokenIndex words,
      MentionLexicon lexicon,
      NamedMentions mentions,
      NominalMentions nominals,
      DiscourseModel discourse,
      Descriptions descriptions,
      DocumentSources documents,
      PersonalBodies personal) {
    HeadNouns headNouns = lexicon.headNouns();
    this.words = words;
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.nominals = nominals;
    this.antecedents =
        new PhraseAntecedents(words, headNouns, mentions, nominals, discourse, descriptions);
    this.documents = documents;
    this.personal = personal;
    this.shortNames = new ShortNames(words.text(), mentions);
    this.names = new NamesInPhrases(words.text(), mentions.index(), headNouns);
    this.holders = new OfficeHolders(words.text(), mentions.index(), headNouns);
    this.appositives = new AppositiveNames(words.text(), mentions.index(), headNouns, names);
    this.ownWords = new OwnWords(words);
    this.owned = new OwnedPhrases(words, mentions.index(), headNouns);
    BareAppositions bare = new BareAppositions(words, mentions.index(), headNouns);
    this.whose = new WhosePersons(words.text(), mentions.index(), headNouns);
    this.personsOfBodies = new PersonsOfBodies(words.text(), mentions.index());
    this.unknown =
        new UnknownPhrases(words, lexicon, mentions, nominals, ownWords, appositives, bare);
    this.reports = new TitledReports(words, mentions, headNouns);
    this.mixed = new MixedCompanies(words, nominals, mentions.index());
    this.together =
        new SeveralSources(
            words, headNouns, mentions, nominals, discourse, owned, ownWords, names, bare);
    this.shares = new Shares(words, nominals, ownWords);
    this.numbered = new NumberedDescriptions(words, nominals, ownWords);
    this.besides = new NamesBesideNouns(words.text(), mentions, headNouns);
    this.titled = new NamesAfterNouns(words.text(), mentions.index(), lexicon);
  }

  /**
   * What a phrase that is no source itself stands for, where it can be one: before a relative
   * pronoun, or before what somebody published.
   *
   * @param claim to whose source the phrase belongs; null for none
   */
  Optional<Referent> antecedent(Span span, @Nullable Attribution claim) {
    Optional<NounPhrase> phrase = owned.read(span);
    boolean possible =
        phrase.isPresent()
            && (nominals.referent(phrase.get()).isPresent()
                || shares.counted(span).isPresent()
                || phrase.get().isProper()
                || shortNames.ofHead(phrase.get()).isPresent()
                || names.head(span, phrase.get()).isPresent());
    return possible ? Optional.of(resolve(span, claim)) : Optional.empty();
  }

  /**
   * Who it is.
   *
   * @param whole all its words
   * @param claim whose source it is; null for a phrase that is no source itself
   */
  Referent resolve(Span whole, @Nullable Attribution claim) {
    Span source = together.withoutExamples(owned.withoutDate(whole));
    Optional<Referent> several =
        Pseudonyms.ofOne(words.text(), source)
            .or(() -> whose.of(source))
            .or(() -> personsOfBodies.of(source))
            .or(() -> together.of(source, one -> resolve(one, claim)))
            .or(() -> titled.inOffice(source))
            .or(() -> holders.ofTitles(source))
            .or(() -> shares.ratio(source))
            .or(() -> shares.counted(source))
            .or(() -> shares.withPronoun(source))
            .or(() -> numbered.of(source))
            .or(() -> reports.titled(source));
    if (several.isPresent()) {
      return several.get();
    }
    Optional<NounPhrase> phrase = owned.read(source);
    return phrase.isEmpty()
        ? withoutNoun(source, claim)
        : shares.of(source, phrase.get()).orElseGet(() -> ofPhrase(source, phrase.get(), claim));
  }

  private Referent withoutNoun(Span source, @Nullable Attribution claim) {
    Optional<Referent> named =
        mentions.index().startingAt(source.start()).map(NamedMention::referent);
    if (named.isPresent()) {
      return named.get();
    }
    return together
        .both(source)
        .or(() -> appositives.ofAnother(source))
        .or(() -> names.titledAtEnd(source))
        .orElseGet(() -> partly(source, claim));
  }

  private Referent ofPhrase(Span source, NounPhrase phrase, @Nullable Attribution claim) {
    if (PartyMembers.isOne(phrase)) {
      Referent member = ownWords.description(source, SourceType.PERSON, false);
      return described(source, phrase, member, claim);
    }
    Optional<Referent> name =
        besides
            .jointSurvey(phrase)
            .or(() -> titled.of(source, phrase))
            .or(() -> names.head(source, phrase));
    Optional<Referent> whole = version(source, phrase, claim);
    if (whole.isPresent()) {
      return whole.get();
    }
    Optional<Referent> described = nominals.referent(phrase);
    Optional<Referent> holder =
        name.filter(one -> one.type() == SourceType.ORGANIZATION && names.isOffice(phrase))
            .flatMap(one -> described)
            .flatMap(one -> antecedents.takenUp(phrase, one, claim))
            .filter(one -> one.type() == SourceType.PERSON);
    if (holder.isPresent()) {
      return holder.get();
    }
    Optional<Referent> list = together.list(source, phrase, name, described);
    if (list.isPresent()) {
      return list.get();
    }
    return name.or(() -> besides.of(phrase))
        .or(
            () ->
                isPeople(phrase)
                    ? Optional.empty()
                    : mentions.turned(ownWords.joined(phrase.base())))
        .or(() -> shortNames.of(phrase))
        .orElseGet(
            () ->
                described.isEmpty() || isTitle(phrase, described.get())
                    ? shortNames
                        .ofHead(phrase)
                        .or(() -> documents.ofSaying(source, phrase, claim))
                        .orElseGet(() -> unknown.of(source, phrase))
                    : described(source, phrase, described.get(), claim));
  }

  /** "Halden advocates", who are not the Halden Advocates. */
  private boolean isPeople(NounPhrase phrase) {
    return phrase.isPlural()
        && !phrase.head().isCapitalized()
        && lexicon.headNouns().is(lexicon.headNouns().of(phrase), NounKind.PERSON);
  }

  /** "An old version of Acme's website", "of the legend": of what it is a form. */
  private Optional<Referent> version(Span source, NounPhrase phrase, @Nullable Attribution claim) {
    Optional<Span> rest =
        VERSIONS.contains(phrase.head().text()) ? shares.after(source, phrase) : Optional.empty();
    Optional<Referent> publisher = rest.flatMap(documents::named);
    return publisher.isPresent()
        ? publisher
        : rest.map(one -> resolve(one, claim))
            .filter(Referent::isThing)
            .map(whole -> ownWords.description(source, SourceType.DOCUMENT, false));
  }

  /** "Both campaigns", "some of them"; "Some of its research" is its research. */
  private Referent partly(Span source, @Nullable Attribution claim) {
    Span rest = shares.whole(source).orElse(source);
    Optional<NounPhrase> phrase = rest.equals(source) ? Optional.empty() : owned.read(rest);
    Optional<Referent> whole = phrase.flatMap(nominals::referent);
    if (whole.isPresent() && whole.get().type() == SourceType.DOCUMENT) {
      return described(rest, phrase.get(), whole.get(), claim);
    }
    if (whole.isPresent() && whole.get().plural()) {
      return ownWords.description(source, whole.get().type(), true);
    }
    boolean several = shares.areSeveral(source);
    return ownWords.description(source, UnknownPhrases.kind(several), several);
  }

  /** "Outlook", a document's or a body's name of its own. */
  private boolean isTitle(NounPhrase phrase, Referent described) {
    return described.type() == SourceType.DOCUMENT
        && phrase.isProper()
        && phrase.determiner().isEmpty()
        && !reports.isLong(phrase)
        && !unknown.isCommon(phrase);
  }

  private Referent described(
      Span source, NounPhrase phrase, Referent described, @Nullable Attribution claim) {
    if (described.type() == SourceType.DOCUMENT || isWritten(phrase, described)) {
      return documents
          .publisher(source, phrase, claim)
          .or(() -> fullerDocument(phrase))
          .orElseGet(() -> ownWords.description(source, described.of(SourceType.DOCUMENT)));
    }
    return documents
        .ownMedium(phrase, claim)
        .or(() -> Pseudonyms.of(words.text(), source, described))
        .or(() -> appositives.of(source, phrase, described))
        .or(() -> personal.of(phrase, claim))
        .or(() -> shares.member(source, described))
        .or(
            () ->
                isOfSome(source, phrase, described)
                    ? Optional.empty()
                    : antecedents.takenUp(phrase, described, claim))
        .or(() -> antecedents.otherwise(phrase, described, claim))
        .orElseGet(() -> ownWords.described(source, mixed.of(source, described)));
  }

  /** What "the study" takes up; "The study by Kim and colleagues" says itself which it is. */
  private Optional<Referent> fullerDocument(NounPhrase phrase) {
    return reports.isTitle(phrase) || documents.isOfSeveral(phrase)
        ? Optional.empty()
        : antecedents.fuller(phrase).filter(other -> other.type() == SourceType.DOCUMENT);
  }

  /** "The Department of the Treasury" is not the department that was named before. */
  private boolean isOfSome(Span source, NounPhrase phrase, Referent described) {
    return described.type() == SourceType.ORGANIZATION && shares.after(source, phrase).isPresent();
  }

  /** "a paper" is a document, and "the paper" after it; where "the paper" else is a newspaper. */
  private boolean isWritten(NounPhrase phrase, Referent described) {
    return described.type() == SourceType.ORGANIZATION
        && (!phrase.isDefinite() || documents.isMade(phrase) || documents.isIntroduced(phrase))
        && described.nouns().stream()
            .anyMatch(noun -> lexicon.headNouns().is(noun, NounKind.DOCUMENT));
  }

  /** The definite description that a source is; empty where it is none, or none of a person. */
  Optional<NounPhrase> described(Span source) {
    return owned
        .read(source)
        .filter(phrase -> phrase.isDefinite() && !phrase.isPlural() && !phrase.coordinated())
        .filter(phrase -> lexicon.headNouns().is(lexicon.headNouns().of(phrase), NounKind.PERSON));
  }

  /** Whom a description takes up by what he is: "the tycoon". */
  Optional<Referent> epithet(NominalMention description) {
    return antecedents.epithet(description);
  }

  /** Whom a definite phrase takes up that is no source itself. */
  Optional<Referent> takenUp(NounPhrase phrase) {
    return antecedents.takenUp(phrase);
  }
}
