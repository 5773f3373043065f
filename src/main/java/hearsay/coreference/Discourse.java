package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.SpanIndex;
import hearsay.mention.Gender;
import hearsay.mention.NamedMention;
import hearsay.mention.NounPhrases;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is being spoken of at each place of an article: a pronoun takes up whom the last sentences
 * put forward. Sources weigh most, then those that begin a sentence; what stands behind a
 * preposition or in another's claim weighs little; each sentence in between takes away four tenths.
 */
final class Discourse {
  /** How many sentences back a pronoun reaches. */
  private static final int REACH = 4;

  private static final double DECAY = 0.6;
  private static final double SOURCE = 1.0;
  private static final double SUBJECT = 0.8;
  private static final double OTHER = 0.5;
  private static final double DEPENDENT = 0.3;

  /** What a further mention adds, as a share of its weight. */
  private static final double REPEATED = 0.2;

  /** What standing in someone's claim leaves. */
  private static final double CLAIMED = 0.5;

  /** What is left where nobody knows whether it is a man or a woman. */
  private static final double UNSURE = 0.8;

  /** How much more than the next one somebody must weigh. */
  private static final double MARGIN = 1.25;

  /** A phrase that begins this near to its sentence's start, in UTF-16 units, is its subject. */
  private static final int SUBJECT_REACH = 30;

  /** How far back the word before a phrase may begin, in UTF-16 units. */
  private static final int WORDS_BEFORE = 24;

  /** How many sentences back those may stand whom the text describes and does not name. */
  private static final int PHRASE_REACH = 2;

  /** The most mentions that are weighed for one pronoun, the nearest. */
  private static final int MOST = 60;

  private static final Pattern LAST_WORD =
      Pattern.compile("(\\p{L}+)\\s+(?:(?i:the|an?|its|his|her|their)\\s+)?$");

  /** Who is asked answers. */
  private static final Set<String> ADDRESSING =
      Set.of("asked", "contacted", "called", "phoned", "telephoned", "reached", "interviewed");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "to", "from", "at", "by", "with", "near", "in", "on", "about", "against",
          "than", "like", "over", "under", "between", "among", "through", "after", "before");

  /**
   * @param end the last place at which it is spoken of
   */
  private record Reference(Span span, int end, @Nullable Referent referent, double weight) {}

  private final ArticleWords words;
  private final SpanIndex<NamedMention> named;
  private final NounPhrases phrases;
  private final Descriptions descriptions;
  private final Layers layers;
  private final TreeMap<Integer, Reference> sources = new TreeMap<>();

  Discourse(
      ArticleWords words,
      SpanIndex<NamedMention> named,
      NounPhrases phrases,
      Descriptions descriptions,
      Layers layers) {
    this.words = words;
    this.named = named;
    this.phrases = phrases;
    this.descriptions = descriptions;
    this.layers = layers;
  }

  /**
   * Someone is the source of a claim.
   *
   * @param end where the claim's last words end: until there, what is said is his
   * @param referent who; null where that is not known
   */
  void spoke(Span source, int end, @Nullable Referent referent) {
    sources.put(source.start(), new Reference(source, end, referent, SOURCE));
  }

  /** The one who spoke last before the offset, within reach. */
  Optional<Referent> lastSpeaker(int offset) {
    Map.Entry<Integer, Reference> last = sources.lowerEntry(offset);
    return last != null && words.sentenceAt(last.getKey()) >= words.sentenceAt(offset) - REACH
        ? Optional.ofNullable(last.getValue().referent())
        : Optional.empty();
  }

  /**
   * The one whom a pronoun takes up; empty where nobody fits, or two fit about as well.
   *
   * @param fits who can be meant by the pronoun's number, gender and kind
   * @param besides pieces of text in which nobody is meant, such as what the pronoun's one claims
   */
  Optional<Referent> likeliest(Span pronoun, Predicate<Referent> fits, List<Span> besides) {
    Map<String, Double> best = new HashMap<>();
    Map<String, Double> sum = new HashMap<>();
    Map<String, Referent> referents = new LinkedHashMap<>();
    int sentence = words.sentenceAt(pronoun.start());
    for (Reference reference : before(pronoun)) {
      Referent referent = reference.referent();
      if (referent != null
          && fits.test(referent)
          && besides.stream().noneMatch(reference.span()::overlaps)) {
        int last = Math.min(reference.end(), pronoun.start()) - 1;
        int distance = Math.max(0, sentence - words.sentenceAt(Math.max(0, last)));
        double weight = reference.weight() * Math.pow(DECAY, distance);
        if (referent.isOnePerson() && referent.gender() == Gender.UNKNOWN) {
          weight *= UNSURE;
        }
        String key = referent.key();
        referents.putIfAbsent(key, referent);
        best.merge(key, weight, Math::max);
        sum.merge(key, weight, Double::sum);
      }
    }
    String first = null;
    double most = 0;
    double next = 0;
    for (String key : referents.keySet()) {
      double weight = best.getOrDefault(key, 0.0);
      if (!isThing(referents.get(key))) {
        weight += REPEATED * (sum.getOrDefault(key, 0.0) - weight);
      }
      if (weight > most) {
        next = most;
        most = weight;
        first = key;
      } else {
        next = Math.max(next, weight);
      }
    }
    Referent found = first == null ? null : referents.get(first);
    return found == null || isThing(found) || most < MARGIN * next
        ? Optional.empty()
        : Optional.of(found);
  }

  private static boolean isThing(@Nullable Referent referent) {
    return Referent.THING.equals(referent) || Referent.THINGS.equals(referent);
  }

  private List<Reference> before(Span pronoun) {
    int sentence = Math.min(words.sentenceAt(pronoun.start()), words.sentenceCount() - 1);
    if (sentence < 0 || pronoun.start() == 0) {
      return List.of();
    }
    int start = words.sentence(Math.max(0, sentence - REACH)).span().start();
    if (start >= pronoun.start()) {
      return List.of();
    }
    Span window = new Span(start, pronoun.start());
    List<Reference> spoken = spokenFrom(start, pronoun.start());
    List<Reference> found = new ArrayList<>(spoken);
    List<NamedMention> mentions = named.within(window);
    for (NamedMention mention :
        mentions.subList(Math.max(0, mentions.size() - MOST), mentions.size())) {
      Reference reference = reference(mention.span(), mention.referent(), pronoun);
      if (mention.referent().type() != SourceType.PLACE || reference.weight() >= SUBJECT) {
        found.add(reference);
      }
    }
    for (int i = Math.max(0, sentence - PHRASE_REACH); i <= sentence; i++) {
      for (NounPhrases.Found phrase : phrases.of(i)) {
        if (phrase.span().end() <= pronoun.start()
            && !isNamed(phrase)
            && spoken.stream().noneMatch(source -> source.span().overlaps(phrase.span()))) {
          Referent referent = descriptions.only(phrase.phrase()).orElse(phrase.referent());
          Reference reference = reference(phrase.span(), referent, pronoun);
          if (phrase.subject() && reference.weight() == OTHER) {
            reference = new Reference(phrase.span(), phrase.span().end(), referent, SUBJECT);
          }
          // "had sought five years": what a sentence says early on need not be its subject.
          if (isThing(referent) && !phrase.subject() && reference.weight() == SUBJECT) {
            reference = new Reference(phrase.span(), phrase.span().end(), referent, OTHER);
          }
          if (!referent.equals(Referent.THING) || reference.weight() >= SUBJECT) {
            found.add(reference);
          }
        }
      }
    }
    return found;
  }

  private Reference reference(Span span, Referent referent, Span pronoun) {
    return new Reference(span, span.end(), referent, weight(span, pronoun));
  }

  /** The sources between two offsets, and the last one before, whose words may reach there. */
  private List<Reference> spokenFrom(int start, int end) {
    List<Reference> spoken = new ArrayList<>();
    Map.Entry<Integer, Reference> before = sources.lowerEntry(start);
    if (before != null && before.getValue().end() > start) {
      spoken.add(before.getValue());
    }
    spoken.addAll(sources.subMap(start, true, end, false).values());
    return spoken;
  }

  /** Whether the phrase ends in a name, or one follows as its apposition. */
  private boolean isNamed(NounPhrases.Found phrase) {
    Span head = phrase.phrase().head().span();
    return !named.touching(head).isEmpty()
        || named.startingAt(head.end() + 1).isPresent()
        || named.startingAt(head.end() + 2).isPresent();
  }

  private double weight(Span mention, Span pronoun) {
    int start =
        words
            .sentence(Math.min(words.sentenceAt(mention.start()), words.sentenceCount() - 1))
            .span()
            .start();
    double weight = mention.start() - start <= SUBJECT_REACH ? SUBJECT : OTHER;
    String word = wordBefore(mention);
    if (isPossessor(mention) || PREPOSITIONS.contains(word)) {
      weight = DEPENDENT;
    } else if (ADDRESSING.contains(word)) {
      weight = SUBJECT;
    }
    boolean claimed =
        layers.claiming(mention).stream()
            .anyMatch(
                found -> found.content().stream().noneMatch(piece -> piece.contains(pronoun)));
    return claimed ? weight * CLAIMED : weight;
  }

  private boolean isPossessor(Span mention) {
    String text = words.text();
    return text.startsWith("'s ", mention.end()) || text.startsWith("\u2019s ", mention.end());
  }

  /** In lower case, an article or possessive pronoun between them left out. */
  private String wordBefore(Span mention) {
    String text = words.text();
    Matcher last =
        LAST_WORD.matcher(
            text.substring(Math.max(0, mention.start() - WORDS_BEFORE), mention.start()));
    return last.find() ? last.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
