package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a phrase with a common noun takes up, by the first of these that tells: the body just dealt
 * with ({@link LastBodies}), what he was called before ({@link Descriptions}), the words of his
 * name ({@link NameHolders}), fuller words for him ({@link FullerDescriptions}, {@link
 * ResearchGroups}), his name where that comes later ({@link DelayedNames}), and what he or it is
 * ({@link Epithets}, {@link FirmEpithets}).
 */
final class PhraseAntecedents {
  private static final Set<String> MASS = CoreferenceWords.LISTS.get("mass-noun");

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final NamedMentions mentions;
  private final DiscourseModel discourse;
  private final Descriptions descriptions;
  private final NameHolders holders;
  private final FullerDescriptions fuller;
  private final ResearchGroups researchers;
  private final LaterTitles titles;
  private final DelayedNames delayed;
  private final DelayedBodies delayedBodies;
  private final NamedInContent inContent;
  private final Epithets epithets;
  private final FirmEpithets firms;
  private final LastBodies lastBodies;
  private final OpeningSubjects subjects;
  private final Defendants defendants;
  private final SamePhrases same;
  private final PartyMembers members;

  /** Whom the descriptions take up that are no sources, by where they begin. */
  private final Map<Integer, Optional<Referent>> taken = new HashMap<>();

  PhraseAntecedents(
      TokenIndex words,
      HeadNouns headNouns,
      NamedMentions mentions,
      NominalMentions nominals,
      DiscourseModel discourse,
      Descriptions descriptions) {
    this.words = words;
    this.headNouns = headNouns;
    this.mentions = mentions;
    this.discourse = discourse;
    this.descriptions = descriptions;
    this.holders = new NameHolders(mentions.all(), headNouns);
    this.fuller = new FullerDescriptions(words, nominals, headNouns, mentions.index());
    this.researchers = new ResearchGroups(words, nominals, headNouns, mentions.index());
    this.titles = new LaterTitles(words.text(), mentions.all(), headNouns);
    Leads leads = new Leads(words, mentions.all());
    this.delayed = new DelayedNames(words, mentions, nominals, discourse, titles, leads);
    this.delayedBodies = new DelayedBodies(words, mentions, headNouns, discourse, leads);
    this.inContent = new NamedInContent(words.text(), mentions, headNouns);
    this.epithets = new Epithets(words, headNouns, mentions.all(), discourse);
    this.firms = new FirmEpithets(words, headNouns, discourse);
    this.lastBodies = new LastBodies(words, headNouns, mentions.index(), discourse);
    this.subjects = new OpeningSubjects(words, mentions.index());
    this.defendants = new Defendants(words.text(), mentions.all());
    this.same = new SamePhrases(words.text(), mentions.index());
    this.members = new PartyMembers(mentions.all());
  }

  /** Whom a definite phrase takes up that is no source itself. */
  Optional<Referent> takenUp(NounPhrase phrase) {
    return descriptions
        .antecedent(phrase, discourse, Claimed.NOTHING)
        .or(() -> fuller.before(phrase).map(this::asTaken));
  }

  /**
   * Whom it takes up that is a source, as he was described before; empty where it takes up nobody.
   *
   * @param described what the phrase alone tells
   * @param claim whose source it is; null where it is none
   */
  Optional<Referent> takenUp(NounPhrase phrase, Referent described, @Nullable Attribution claim) {
    boolean one = !described.plural() && !phrase.coordinated();
    boolean bareBody = // "Forum", as headlines have it.
        phrase.determiner().isEmpty() && phrase.isProper() && phrase.possessor().isEmpty();
    Optional<Referent> found =
        one && (phrase.isDefinite() || bareBody)
            ? lastBodies
                .of(phrase, claim)
                .or(() -> described(phrase, claimed(claim, inContent.of(phrase, claim))))
            : Optional.empty();
    found.ifPresent(who -> same.hold(phrase, who));
    return found;
  }

  private Optional<Referent> described(NounPhrase phrase, Claimed claimed) {
    return same.before(phrase)
        .filter(claimed.besides().negate())
        .or(() -> descriptions.antecedent(phrase, discourse, claimed));
  }

  /**
   * Whom it means though nobody was described so before: by the words of a name, by fuller words,
   * by a name that comes later, by what he or it is.
   *
   * @param described what the phrase alone tells
   * @param claim whose source it is; null where it is none
   */
  Optional<Referent> otherwise(NounPhrase phrase, Referent described, @Nullable Attribution claim) {
    Claimed claimed =
        claimed(claim, inContent.of(phrase, claim).or(discourse.isSpeakerAround(claim)));
    Optional<Referent> found =
        holders
            .of(phrase, described)
            .or(() -> members.of(phrase))
            .or(() -> epithet(phrase, described, claimed))
            .or(() -> defendants.of(phrase, headNouns.of(phrase)))
            .or(() -> firm(phrase, claimed))
            .or(() -> fuller(phrase))
            .or(() -> researchers.of(phrase))
            .or(() -> late(phrase, described))
            .or(() -> owned(phrase, described));
    found.ifPresent(who -> same.hold(phrase, who));
    return found;
  }

  /** Whom a description takes up by what he is; each is looked at once, in text order. */
  Optional<Referent> epithet(NominalMention description) {
    int place = description.span().start();
    Optional<Referent> known = taken.get(place);
    if (known == null) {
      known =
          description.referent().isOnePerson()
              ? person(description.phrase(), description.referent())
              : firm(description.phrase(), Claimed.NOTHING);
      taken.put(place, known);
    }
    return known;
  }

  private Optional<Referent> person(NounPhrase phrase, Referent described) {
    return epithet(phrase, described, Claimed.NOTHING)
        .or(() -> defendants.of(phrase, headNouns.of(phrase)))
        .or(() -> titles.ofKnown(phrase, described));
  }

  private static Claimed claimed(@Nullable Attribution claim, Predicate<Referent> besides) {
    return new Claimed(claim == null ? List.of() : claim.content(), besides);
  }

  /** "the tycoon" */
  private Optional<Referent> epithet(NounPhrase phrase, Referent described, Claimed claimed) {
    Predicate<Referent> other = isDescribed(phrase.base()).or(subjects.isBefore(phrase.base()));
    return epithets.of(phrase, described, other, claimed);
  }

  /** "the lender", whom the article calls nobody else. */
  private Optional<Referent> firm(NounPhrase phrase, Claimed claimed) {
    boolean called = descriptions.isCalled(headNouns.of(phrase), phrase.base().start());
    return called && !GeneralNouns.meansCompany(headNouns.of(phrase))
        ? Optional.empty()
        : firms.of(phrase, claimed);
  }

  /** "Roth's spokesman", "the senator's spokesman" */
  private Optional<Referent> owned(NounPhrase phrase, Referent described) {
    int last = phrase.possessor().size() - 1;
    if (last < 0 || !described.isOnePerson()) {
      return Optional.empty();
    }
    Token owner = phrase.possessor().get(last);
    NounPhrase alone =
        new NounPhrase(
            phrase.determiner(), List.of(), phrase.possessor().subList(0, last), owner, false);
    return mentions.index().touching(owner.span()).stream()
        .map(NamedMention::referent)
        .findFirst()
        .or(() -> alone.isDefinite() ? takenUp(alone) : Optional.empty())
        .flatMap(one -> titles.ofOwner(one, described));
  }

  /** Whom fuller words for it tell: before a definite phrase, after a headline's bare noun. */
  Optional<Referent> fuller(NounPhrase phrase) {
    if (phrase.isDefinite()) {
      return fuller.before(phrase).map(this::asTaken);
    }
    // "Poll", as headlines have it; "research" needs no article.
    boolean mass = MASS.contains(phrase.head().lower());
    String head = phrase.head().text();
    boolean plural = phrase.isPlural() || !headNouns.singular(head).equalsIgnoreCase(head);
    return phrase.isBare() && !mass && !plural && !phrase.coordinated()
        ? fuller
            .after(phrase)
            .map(later -> late(later.phrase(), later.referent()).orElse(later.referent()))
            .or(() -> onlyCalled(phrase))
        : Optional.empty();
  }

  /** Whom a description has meant as a source: "A rights group" the one that is named later. */
  private Referent asTaken(NominalMention description) {
    Referent itself = description.referent();
    return itself.type() == SourceType.DOCUMENT
        ? itself
        : discourse
            .speaker(new Span(NominalNames.start(description), description.span().end()))
            .filter(one -> one.isNamed() && Character.isUpperCase(one.name().codePointAt(0)))
            .filter(one -> one.plural() == itself.plural())
            .orElse(itself);
  }

  private Optional<Referent> late(NounPhrase phrase, Referent described) {
    return delayed
        .of(phrase, described)
        .or(() -> delayedBodies.of(phrase, described))
        .or(() -> titles.ofKnown(phrase, described));
  }

  /** "Regulator", as headlines have it. */
  private Optional<Referent> onlyCalled(NounPhrase phrase) {
    return phrase.head().isCapitalized()
        ? descriptions.onlyCalled(headNouns.singular(phrase.head().text()))
        : Optional.empty();
  }

  /**
   * Those whom the sentence has described up to there, without their names: it does so but once.
   */
  private Predicate<Referent> isDescribed(Span place) {
    int sentence = Math.min(words.sentenceAt(place.start()), words.sentenceCount() - 1);
    int start = sentence < 0 ? 0 : words.sentence(sentence).span().start();
    if (place.start() <= start) {
      return anyone -> false;
    }
    Set<String> keys = new HashSet<>();
    for (Span source : discourse.sourcesIn(new Span(start, place.start()))) {
      boolean pronoun = Pronouns.type(source.of(words.text()).toLowerCase(Locale.ROOT)) != null;
      discourse
          .speaker(source)
          .map(Referent::key)
          .filter(key -> !pronoun && !isNamed(source, key))
          .ifPresent(keys::add);
    }
    return referent -> keys.contains(referent.key());
  }

  private boolean isNamed(Span source, String key) {
    return mentions.index().within(source).stream()
        .anyMatch(mention -> mention.referent().key().equals(key));
  }
}
