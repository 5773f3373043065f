package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.Quoted;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NominalMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is being spoken of at each place of an article: the sources so far, and the mentions of the
 * last sentences. An anaphor takes up the most salient of them that fits; see {@link Salience}.
 */
final class DiscourseModel {
  /** How many sentences back an antecedent may stand. */
  private static final int REACH = 4;

  private final TokenIndex words;
  private final Layers layers;
  private final Salience salience;
  private final CandidateAntecedents candidates;
  private final Cataphora cataphora;
  private final OpeningSubjects opening;
  private final NamesBefore preceding;
  private final PronounMentions pronouns;
  private final ShownGenders genders = new ShownGenders();
  private final TreeMap<Integer, DiscourseMention> sources = new TreeMap<>();

  /** Where the sources stand whose claims stand in another's. */
  private final Set<Integer> quoted = new HashSet<>();

  private SalienceRanking weighed = new SalienceRanking();

  DiscourseModel(
      TokenIndex words,
      SpanIndex<NamedMention> named,
      NominalMentions nominals,
      Descriptions descriptions,
      Layers layers,
      Quoted quotations,
      Function<NominalMention, Optional<Referent>> epithets) {
    this.words = words;
    this.layers = layers;
    this.salience = new Salience(words, layers);
    this.candidates =
        new CandidateAntecedents(words, named, nominals, descriptions, salience, epithets);
    this.cataphora = new Cataphora(words, named);
    this.opening = new OpeningSubjects(words, named);
    this.preceding = new NamesBefore(words, named);
    this.pronouns =
        new PronounMentions(
            words,
            quotations,
            layers,
            this::speaker,
            genders,
            (pronoun, agrees) ->
                cataphora.of(pronoun, agrees).or(() -> mostSalient(pronoun, agrees, List.of())));
  }

  /** Who has been "he" or "she" so far. */
  ShownGenders genders() {
    return genders;
  }

  private Optional<Referent> speaker(Attribution claim) {
    return claim.source().isEmpty() ? Optional.empty() : speaker(claim.source().get(0));
  }

  /** Whom a source was resolved to that begins where the words do. */
  Optional<Referent> speaker(Span source) {
    return Optional.ofNullable(sources.get(source.start())).map(DiscourseMention::referent);
  }

  /** Tells the one by whom a claim is told: whoever is its source is another. */
  Predicate<Referent> isSpeakerAround(@Nullable Attribution claim) {
    Optional<Referent> speaker =
        Optional.ofNullable(claim).flatMap(layers::around).flatMap(this::speaker);
    return referent -> speaker.isPresent() && speaker.get().key().equals(referent.key());
  }

  /**
   * Someone is the source of a claim.
   *
   * @param end where the claim's last words end: until there, what is said is his
   * @param referent who; null where that is not known
   */
  void spoke(Span source, int end, @Nullable Referent referent) {
    sources.put(source.start(), new DiscourseMention(source, end, referent, Salience.SOURCE));
  }

  /** The source that stands there is one whom another quotes. */
  void markQuoted(Span source) {
    quoted.add(source.start());
  }

  /** Where the sources of all claims stand in a part of the text, in text order. */
  List<Span> sourcesIn(Span range) {
    return layers.sourcesIn(range);
  }

  /** Who was weighed last, and is forgotten by it. */
  SalienceRanking takeWeighed() {
    SalienceRanking last = weighed;
    weighed = new SalienceRanking();
    return last;
  }

  /** The one who spoke last before the offset, within reach. */
  Optional<Referent> lastSpeaker(int offset) {
    Map.Entry<Integer, DiscourseMention> last = sources.lowerEntry(offset);
    return last != null && words.sentenceAt(last.getKey()) >= words.sentenceAt(offset) - REACH
        ? Optional.ofNullable(last.getValue().referent())
        : Optional.empty();
  }

  /**
   * The one whose words end in the sentence of an offset or in the one before it, and who is quoted
   * by no other: after "Anna Kim said the board had warned of it." she, not the board.
   */
  Optional<Referent> speakerUntil(int offset) {
    Map.Entry<Integer, DiscourseMention> last = sources.lowerEntry(offset);
    while (last != null && quoted.contains(last.getKey())) {
      last = sources.lowerEntry(last.getKey());
    }
    int sentence = words.sentenceAt(offset);
    return last != null && words.sentenceAt(last.getValue().end() - 1) >= sentence - 1
        ? Optional.ofNullable(last.getValue().referent())
        : Optional.empty();
  }

  /**
   * The one whom an anaphor takes up; empty where nobody fits, or two fit about as well.
   *
   * @param fits who can be meant by the anaphor's number, gender and kind
   * @param besides pieces of text in which nobody is meant, such as what the anaphor's one claims
   */
  Optional<Referent> mostSalient(Span anaphor, Predicate<Referent> fits, List<Span> besides) {
    SalienceRanking ranking = new SalienceRanking();
    int from = SubjectsBefore.beginning(anaphor, besides);
    for (DiscourseMention mention : before(anaphor, from)) {
      Referent referent = mention.referent();
      if (referent != null
          && fits.test(referent)
          && besides.stream().noneMatch(mention.span()::overlaps)) {
        double weight = Salience.after(distance(mention, from), mention, referent);
        ranking.add(referent, weight * Salience.acrossParagraphs(paragraphs(mention, from)));
      }
    }
    weighed = ranking;
    return ranking.winner();
  }

  /** The subject that follows a pronoun which opens its sentence's dependent part. */
  Optional<Referent> following(Span pronoun, Predicate<Referent> agrees) {
    return cataphora.of(pronoun, agrees);
  }

  /**
   * The most salient one, if the sentence before or this one spoke of him, and not by the way; or
   * if of nobody else has been spoken.
   *
   * @param claimed what he is said to claim, and who is not meant, though he fits
   */
  Optional<Referent> inFocus(Span anaphor, Predicate<Referent> fits, Claimed claimed) {
    Predicate<Referent> meant = claimed.besides().negate();
    boolean alone =
        mostSalient(anaphor, fits, claimed.pieces()).filter(meant).isPresent()
            && weighed.isAlone(Salience.FAINT_FOCUS);
    Optional<Referent> found = mostSalient(anaphor, fits.and(meant), claimed.pieces());
    return alone || weighed.most() >= Salience.FOCUS ? found : Optional.empty();
  }

  /** Whether the sentence before or this one spoke of one who fits, and not by the way. */
  boolean hasInFocus(Span anaphor, Predicate<Referent> fits) {
    SalienceRanking before = weighed;
    mostSalient(anaphor, fits, List.of());
    boolean found = weighed.most() >= Salience.FOCUS;
    weighed = before;
    return found;
  }

  /** The two persons, and no more, whom the sentence before names. */
  Optional<Referent> pair(Span anaphor) {
    return preceding.pair(anaphor);
  }

  /** The two persons who spoke together last, within reach. */
  Optional<Referent> lastPair(int offset) {
    Map.Entry<Integer, DiscourseMention> last = sources.lowerEntry(offset);
    int first = words.sentenceAt(offset) - REACH;
    while (last != null && words.sentenceAt(last.getKey()) >= first) {
      Referent referent = last.getValue().referent();
      if (referent != null && preceding.isPair(last.getValue().span(), referent)) {
        return Optional.of(referent);
      }
      last = sources.lowerEntry(last.getKey());
    }
    return Optional.empty();
  }

  /** The organization that this sentence or the one before begins with, the only one there. */
  Optional<Referent> organizationBefore(Span anaphor) {
    return preceding.organization(anaphor);
  }

  /** The one with whose name a piece of text begins, as its subject. */
  Optional<Referent> opening(Span piece) {
    return opening.of(piece);
  }

  /**
   * Of "On Monday, Senator Kim was shocked, she said" the senator, where of nobody else it has just
   * been spoken.
   */
  Optional<Referent> openingUnlessInFocus(
      Span anaphor, Predicate<Referent> agrees, List<Span> claimed) {
    Span first = claimed.get(0);
    Optional<Referent> found =
        words.sentenceAt(first.start()) == words.sentenceAt(anaphor.start())
            ? opening.person(first).filter(agrees)
            : Optional.empty();
    if (found.isPresent()) {
      mostSalient(anaphor, agrees, claimed);
    }
    return found.filter(person -> weighed.most() < Salience.FOCUS);
  }

  /** How many paragraphs lie between where the mention's referent is last spoken of and a place. */
  private int paragraphs(DiscourseMention mention, int from) {
    int last = Math.max(0, Math.min(mention.end(), from) - 1);
    return paragraph(from) - paragraph(last);
  }

  private int paragraph(int offset) {
    int sentence = Math.min(words.sentenceAt(offset), words.sentenceCount() - 1);
    return words.sentence(sentence).paragraph();
  }

  /** In sentences, from the last place where the mention's referent is spoken of. */
  private int distance(DiscourseMention mention, int from) {
    int last = Math.max(0, Math.min(mention.end(), from) - 1);
    return Math.max(0, words.sentenceAt(from) - words.sentenceAt(last));
  }

  private List<DiscourseMention> before(Span anaphor, int from) {
    int sentence = Math.min(words.sentenceAt(from), words.sentenceCount() - 1);
    if (sentence < 0 || anaphor.start() == 0) {
      return List.of();
    }
    int start = words.sentence(Math.max(0, sentence - REACH)).span().start();
    if (start >= anaphor.start()) {
      return List.of();
    }
    List<DiscourseMention> spoken = spokenFrom(start, anaphor);
    List<DiscourseMention> found = new ArrayList<>(spoken);
    found.addAll(candidates.between(start, anaphor, spoken));
    for (PronounMentions.PronounMention pronoun : pronouns.between(start, anaphor.start())) {
      Token token = pronoun.token();
      if (!sources.containsKey(token.span().start())) {
        found.add(
            new DiscourseMention(
                token.span(), token.span().end(), pronoun.referent(), salience.of(token, anaphor)));
      }
    }
    return found;
  }

  /** A source as it weighs for an anaphor: less where another quotes it. */
  private DiscourseMention weighed(DiscourseMention source, Span anaphor) {
    return new DiscourseMention(
        source.span(), source.end(), source.referent(), salience.ofSource(source.span(), anaphor));
  }

  /** The sources between two offsets, and the last one before, whose words may reach there. */
  private List<DiscourseMention> spokenFrom(int start, Span anaphor) {
    int end = anaphor.start();
    List<DiscourseMention> spoken = new ArrayList<>();
    Map.Entry<Integer, DiscourseMention> before = sources.lowerEntry(start);
    if (before != null && before.getValue().end() > start) {
      spoken.add(before.getValue());
    }
    spoken.addAll(sources.subMap(start, true, end, false).values());
    return spoken.stream().map(mention -> weighed(mention, anaphor)).toList();
  }
}
