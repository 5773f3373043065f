package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NominalMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fuller words that an article has for someone whom it does not name: "the ministry" is "the
 * defence ministry" of a sentence before, "Spokesman" in a headline "the Kremlin spokesman" of the
 * first lines. Looks at the sentences that hold the noun, and at no others.
 */
final class FullerDescriptions {
  /** The most places of a noun to look at, the nearest. */
  private static final int MOST = 12;

  /** How far before a description to look, in UTF-16 units. */
  private static final int REACH = 20_000;

  /** How far after a headline to look, in UTF-16 units. */
  private static final int HEADLINE_REACH = 1200;

  /** Nouns for what bodies do, and for bodies that do it. */
  private static final Set<String> ACTIVITIES = CoreferenceWords.LISTS.get("activity-noun");

  /** "found guilty by a": what follows the jury is of what. */
  private static final Pattern VERDICT =
      Pattern.compile(CoreferenceWords.LISTS.oneOf("verdict") + " by (?:an?|the) $");

  private static final int VERDICT_REACH = 24;

  /** "its own board": a name for it where "it" is told of. */
  private static final Pattern OWNED =
      Pattern.compile("(?i)" + CoreferenceWords.LISTS.oneOf("possessive-determiner") + " own ");

  /** What binds even to one who is known. */
  private static final Pattern BINDING =
      Pattern.compile(" " + CoreferenceWords.LISTS.oneOf("binding-preposition") + " ");

  /** Of each noun that was asked for. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  private final TokenIndex words;
  private final NominalMentions nominals;
  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> named;
  private final IntroducedDocuments documents;

  FullerDescriptions(
      TokenIndex words,
      NominalMentions nominals,
      HeadNouns headNouns,
      SpanIndex<NamedMention> named) {
    this.words = words;
    this.nominals = nominals;
    this.headNouns = headNouns;
    this.named = named;
    this.documents = new IntroducedDocuments(words, headNouns);
  }

  /**
   * The one whom a definite phrase takes up that was described before with more words.
   *
   * @param phrase a definite one
   */
  Optional<NominalMention> before(NounPhrase phrase) {
    Span place = phrase.base();
    if (place.start() == 0) {
      return Optional.empty();
    }
    List<NominalMention> found =
        ofNoun(phrase, new Span(Math.max(0, place.start() - REACH), place.start()));
    return single(found.stream().filter(earlier -> isFuller(earlier, phrase)).toList());
  }

  /** The one whom a headline's bare noun stands for: the first that the text then describes. */
  Optional<NominalMention> after(NounPhrase phrase) {
    int start = phrase.head().span().end();
    int end = Math.min(words.text().length(), start + HEADLINE_REACH);
    return ofNoun(phrase, new Span(start, end)).stream()
        .filter(later -> isFuller(later, phrase))
        .findFirst()
        .map(
            later ->
                named(later)
                    .map(one -> new NominalMention(later.phrase(), one, later.subject()))
                    .orElse(later));
  }

  /** "the bank's chairman, Anna Kim"; "Anna Kim, the bank's chairman" */
  private Optional<Referent> named(NominalMention mention) {
    int end = mention.span().end();
    int start = NominalNames.start(mention);
    return words.text().startsWith(", ", end) && named.startingAt(end + 2).isPresent()
        ? named.startingAt(end + 2).map(NamedMention::referent)
        : apposedTo(start);
  }

  /** The person whose name a comma parts from what begins at an offset. */
  private Optional<Referent> apposedTo(int start) {
    return start > 2 && words.text().startsWith(", ", start - 2)
        ? named.touching(new Span(start - 3, start - 2)).stream()
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.PERSON)
            .findFirst()
        : Optional.empty();
  }

  private static Optional<NominalMention> single(List<NominalMention> found) {
    Set<String> names = new HashSet<>();
    found.forEach(one -> names.add(one.referent().name().toLowerCase(Locale.ROOT)));
    return names.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isFuller(NominalMention other, NounPhrase phrase) {
    NounPhrase fuller = other.phrase();
    boolean introduces =
        !fuller.modifiers().isEmpty()
            || !fuller.possessor().isEmpty()
            || other.phrase().hasIndefiniteArticle()
            || (hasComplement(other) && isBound(other));
    boolean verbal = !fuller.modifiers().isEmpty() && fuller.modifiers().get(0).isGerund();
    // "an aggressive campaign" is what a body does; "the Kim campaign" is one.
    boolean activity =
        ACTIVITIES.contains(headNouns.singular(fuller.head().text()))
            && fuller.possessor().isEmpty()
            && (fuller.isOwned() || fuller.modifiers().stream().noneMatch(Token::isCapitalized));
    return introduces
        && !isOfVerdict(other)
        && !verbal
        && !activity
        && !phrase.head().isNumber()
        && fuller.isPlural() == phrase.isPlural()
        && !fuller.coordinated()
        && !(phrase.isDefinite()
            && other.referent().type() != SourceType.DOCUMENT
            && OWNED.matcher(other.referent().name()).lookingAt())
        && lower(fuller.modifiers()).containsAll(Restrictions.of(lower(phrase.modifiers())))
        && named.touching(fuller.head().span()).isEmpty();
  }

  /** "lawmakers on the committee", taken up by "the lawmakers" */
  private boolean hasComplement(NominalMention found) {
    String base = Blanks.join(found.phrase().base().of(words.text()));
    String name = found.referent().name();
    int start = name.indexOf(base);
    return start >= 0 && name.length() > start + base.length();
  }

  /** "was found guilty by a jury of all charges": they were those of whom it found so. */
  private boolean isOfVerdict(NominalMention found) {
    int start = found.phrase().base().start();
    String before = words.text().substring(Math.max(0, start - VERDICT_REACH), start);
    return VERDICT.matcher(before).find();
  }

  /**
   * Whether what follows tells who is meant, and not what is done: "the lawmakers on the committee"
   * and "a lad with a dog", but not "shame the victim with a lie".
   */
  private boolean isBound(NominalMention found) {
    NounPhrase phrase = found.phrase();
    return !phrase.determiner().equals("the")
        || !headNouns.is(headNouns.of(phrase), NounKind.PERSON)
        || BINDING
            .matcher(words.text())
            .region(phrase.base().end(), words.text().length())
            .lookingAt();
  }

  private static Set<String> lower(List<Token> tokens) {
    return tokens.stream().map(Token::lower).collect(Collectors.toSet());
  }

  private List<NominalMention> ofNoun(NounPhrase phrase, Span range) {
    String noun = documents.noun(phrase);
    List<NominalMention> found = new ArrayList<>();
    for (int sentence : sentencesWith(noun, range)) {
      for (NominalMention other : nominals.of(sentence)) {
        boolean speaks =
            other.referent().type() != SourceType.DOCUMENT || headNouns.is(noun, NounKind.DOCUMENT);
        if (speaks
            && range.contains(other.span())
            && headNouns.singular(other.phrase().head().text()).equals(noun)) {
          found.add(other);
        }
      }
    }
    return found;
  }

  /** The last sentences of a range that have the noun, as many as are looked at, in text order. */
  private Deque<Integer> sentencesWith(String noun, Span range) {
    List<Integer> starts = places.computeIfAbsent(noun, this::placesOf);
    int found = Collections.binarySearch(starts, range.end() - noun.length() + 1);
    Deque<Integer> sentences = new ArrayDeque<>();
    for (int i = (found < 0 ? -found - 1 : found) - 1;
        i >= 0 && starts.get(i) >= range.start() && sentences.size() < MOST;
        i--) {
      int sentence = words.sentenceAt(starts.get(i));
      if (sentence < words.sentenceCount()
          && (sentences.isEmpty() || sentences.getFirst() != sentence)) {
        sentences.addFirst(sentence);
      }
    }
    return sentences;
  }

  /** Where the noun stands in the text, perhaps in the plural. */
  private List<Integer> placesOf(String noun) {
    return Pattern.compile(
            "(?U:\\b)" + Pattern.quote(noun) + "\\w{0,2}(?U:\\b)", Pattern.CASE_INSENSITIVE)
        .matcher(words.text())
        .results()
        .map(MatchResult::start)
        .toList();
  }
}
