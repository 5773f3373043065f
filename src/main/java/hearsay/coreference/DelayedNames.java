package hearsay.coreference;

import hearsay.annotate.Sentence;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.PersonTitle;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name that news holds back: its first sentence has "A harbour pilot accused of smuggling told
 * a jury", and its next paragraph begins with "Gerald Ironside, 54, of Quay Street, denies" or says
 * who spoke by the name alone ("delayed identification" in the handbooks of journalism). Whoever is
 * named there for the first time, and is told of by age, home, deeds or words alone, is the one
 * whom the first sentence describes. Elsewhere a next sentence that so begins tells of whom the one
 * before describes. Where somebody is called so later, {@link LaterTitles} tells.
 */
final class DelayedNames {
  /** What tells of a person who has been described before. */
  private static final Pattern TOLD =
      Pattern.compile("(?:, (?:aged )?\\d{1,3}(?U:\\b)|, (?:who|of|from)(?U:\\b)| \\(\\d{1,3}\\))");

  private static final Pattern AGED = Pattern.compile("(?:, (?:aged )?\\d{1,3}(?:,.*)?)?");

  private static final Set<String> INTRODUCING = Set.of("", "a", "an", "one", "another");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final NominalMentions nominals;
  private final DiscourseModel discourse;
  private final Leads leads;
  private final LaterTitles titles;

  DelayedNames(
      TokenIndex words,
      NamedMentions mentions,
      NominalMentions nominals,
      DiscourseModel discourse,
      LaterTitles titles,
      Leads leads) {
    this.words = words;
    this.named = mentions.index();
    this.nominals = nominals;
    this.discourse = discourse;
    this.leads = leads;
    this.titles = titles;
  }

  /**
   * The one who is named later.
   *
   * @param phrase of one whom the article has not told of before
   * @param described what the phrase alone tells
   */
  Optional<Referent> of(NounPhrase phrase, Referent described) {
    int sentence = words.sentenceAt(phrase.base().start());
    if (sentence >= words.sentenceCount() || !isIntroduced(phrase, described)) {
      return Optional.empty();
    }
    Optional<Referent> next =
        phrase.determiner().equals("the") || phrase.isOwned() || !phrase.possessor().isEmpty()
            ? inNextSentence(sentence, described).or(() -> nextSpeaker(sentence, described))
            : Optional.empty();
    if (next.isPresent() || !leads.hold(sentence)) {
      return next;
    }
    Optional<Referent> called = titles.of(phrase, described, words.sentence(sentence).span().end());
    return called.isPresent() || phrase.isOwned() || isSecond(phrase, sentence)
        ? called
        : inNextParagraph(sentence, described);
  }

  /** "A nurse won her case after a judge ruled": whoever is told of next is the nurse. */
  private boolean isSecond(NounPhrase phrase, int sentence) {
    return nominals.of(sentence).stream()
        .filter(other -> other.span().end() <= phrase.base().start())
        .filter(other -> other.phrase().hasIndefiniteArticle())
        .anyMatch(
            other ->
                (other.subject() && other.referent().isOnePerson())
                    || isToldOf(other, words.sentence(sentence)));
  }

  /** "A nurse who won" at the beginning of a sentence. */
  private boolean isToldOf(NominalMention other, Sentence sentence) {
    return NominalNames.start(other) <= sentence.span().start()
        && words.text().startsWith(" who ", other.phrase().head().span().end());
  }

  /** "A pilot", "Pilot", "Halden's mayor", "The head of the river authority" */
  private boolean isIntroduced(NounPhrase phrase, Referent described) {
    boolean complete =
        !phrase.possessor().isEmpty() || described.name().indexOf(' ', phrase.base().length()) > 0;
    return described.isOnePerson()
        && !phrase.isPlural()
        && !phrase.coordinated()
        && (INTRODUCING.contains(phrase.determiner())
            || phrase.isOwned()
            || (phrase.determiner().equals("the") && (complete || isFirstOfAll(phrase))));
  }

  /** "the regional governor", where the article has named no person before. */
  private boolean isFirstOfAll(NounPhrase phrase) {
    int place = phrase.base().start();
    return !phrase.modifiers().isEmpty()
        && named.within(new Span(0, place)).stream()
            .filter(one -> one.referent().type() == SourceType.PERSON)
            .allMatch(one -> leads.isInByline(one.span().start()));
  }

  /** "Latvia's finance minister disagreed. Ansis Rode, 34, has been in office for six weeks." */
  private Optional<Referent> inNextSentence(int sentence, Referent described) {
    int next = sentence + 1;
    return next < words.sentenceCount()
            && words.sentence(next).paragraph() == words.sentence(sentence).paragraph()
        ? opening(words.sentence(next), described)
        : Optional.empty();
  }

  /** "Its chief executive complained. “I learned it from a journalist,” Anna Kim said." */
  private Optional<Referent> nextSpeaker(int sentence, Referent described) {
    int next = sentence + 1;
    if (next >= words.sentenceCount()) {
      return Optional.empty();
    }
    Span said = words.sentence(next).span();
    return discourse.sourcesIn(said).stream()
        .findFirst()
        .filter(source -> said.start() < source.start())
        .flatMap(this::nameIn)
        .filter(mention -> isNew(mention, described))
        .map(NamedMention::referent);
  }

  /** "Anna Kim", "attorney Anna Kim": the name that a source is, or ends in after a title. */
  private Optional<NamedMention> nameIn(Span source) {
    return named.within(source).stream()
        .findFirst()
        .filter(name -> isOnlyNamed(name.span(), source))
        .filter(
            name -> new Span(source.start(), name.span().end()).of(words.text()).indexOf(',') < 0);
  }

  private Optional<Referent> inNextParagraph(int sentence, Referent described) {
    OptionalInt after = leads.nextParagraph(sentence);
    if (after.isEmpty()) {
      return Optional.empty();
    }
    int next = after.getAsInt();
    int start = words.sentence(next).span().start();
    int end = next;
    while (end + 1 < words.sentenceCount()
        && words.sentence(end + 1).paragraph() == words.sentence(next).paragraph()) {
      end++;
    }
    int last = end;
    return opening(words.sentence(next), described)
        .or(() -> speaker(new Span(start, words.sentence(last).span().end()), described));
  }

  private Optional<Referent> opening(Sentence opening, Referent described) {
    return afterTitle(opening)
        .filter(this::isTold)
        .filter(mention -> isNew(mention, described))
        .map(NamedMention::referent);
  }

  /** "Dr Anna Kim", "Anna Kim" */
  private Optional<NamedMention> afterTitle(Sentence opening) {
    Optional<NamedMention> first = named.startingAt(opening.span().start());
    boolean title =
        first.isEmpty() && opening.tokens().size() > 1 && opening.tokens().get(0).isProperNoun();
    return title ? named.startingAt(opening.tokens().get(1).span().start()) : first;
  }

  /** The first who speaks in a paragraph, if the article names nobody but him there anew. */
  private Optional<Referent> speaker(Span paragraph, Referent described) {
    for (Span source : discourse.sourcesIn(paragraph)) {
      Optional<NamedMention> name = named.startingAt(source.start());
      if (name.isPresent() && isAlone(name.get().span(), source, paragraph)) {
        return name.filter(mention -> isNew(mention, described)).map(NamedMention::referent);
      }
      Optional<Referent> same = again(source, described);
      if (same.isPresent()) {
        return same;
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but an age stands behind a name: "Oskar Strand, 54,". */
  private boolean isOnlyNamed(Span name, Span source) {
    return AGED.matcher(words.text()).region(name.end(), source.end()).matches();
  }

  /** "Oskar Strand", "Oskar Strand, now Lord Strand of Velm," */
  private boolean isAlone(Span name, Span source, Span paragraph) {
    return (name.start() == source.start() && isOnlyNamed(name, source))
        || (name.start() == paragraph.start()
            && source.end() > name.end()
            && words.text().startsWith(", ", name.end()));
  }

  /** "Union chief says", and then "The head of the Dockers' Union": whoever he is. */
  private Optional<Referent> again(Span source, Referent described) {
    return NounPhrase.read(words.in(source))
        .flatMap(
            phrase ->
                nominals
                    .referent(phrase)
                    .filter(other -> titles.areAlike(other.nouns(), described.nouns()))
                    .flatMap(other -> of(phrase, other)));
  }

  private boolean isTold(NamedMention mention) {
    return TOLD.matcher(words.text())
        .region(mention.span().end(), words.text().length())
        .lookingAt();
  }

  /** "Lord Lund" */
  private boolean isTitled(NamedMention mention) {
    String name = mention.span().of(words.text());
    String before = words.text().substring(0, mention.span().start()).stripTrailing();
    return PersonTitle.isHonorific(name.substring(0, (name + " ").indexOf(' ')))
        || PersonTitle.isHonorific(before.substring(before.lastIndexOf(' ') + 1).strip());
  }

  /** A person who is named there first, and in full; not "Anna Kim, a judge," for "A pilot". */
  private boolean isNew(NamedMention mention, Referent described) {
    Referent referent = mention.referent();
    return leads.isFirst(mention)
        && referent.type() == SourceType.PERSON
        && (referent.name().indexOf(' ') > 0 || isTitled(mention))
        && described.gender().agrees(referent.gender())
        && (referent.nouns().isEmpty() || titles.areAlike(referent.nouns(), described.nouns()));
  }
}
