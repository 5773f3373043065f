package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.Quoted;
import hearsay.mention.Gender;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun takes up that is a source: "he said", "which denies it", "as they express
 * concern".
 */
final class Pronouns {
  private static final Map<String, Gender> SINGULAR =
      Map.of(
          "he",
          Gender.MALE,
          "him",
          Gender.MALE,
          "himself",
          Gender.MALE,
          "his",
          Gender.MALE,
          "she",
          Gender.FEMALE,
          "her",
          Gender.FEMALE,
          "herself",
          Gender.FEMALE);
  private static final Set<String> PLURAL = Set.of("they", "them", "themselves", "their");
  private static final Set<String> NEUTER = Set.of("it", "itself", "its");
  private static final Set<String> FIRST = Set.of("i", "me", "myself");
  private static final Set<String> FIRST_PLURAL = Set.of("we", "us", "ourselves");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  /**
   * How far before a relative pronoun its antecedent may end, in UTF-16 units: a comma, a blank.
   */
  private static final int RELATIVE_GAP = 2;

  private final ArticleWords words;
  private final Layers layers;
  private final Discourse discourse;
  private final Quoted quoted;
  private final FirstPerson firstPerson;
  private final Function<Span, Optional<Referent>> phrases;
  private final Function<Attribution, @Nullable Referent> sources;

  /**
   * @param phrases whom a phrase that is no pronoun stands for
   * @param sources whom the source of another attribution stands for; null where it has none
   */
  Pronouns(
      ArticleWords words,
      Layers layers,
      Discourse discourse,
      Quoted quoted,
      FirstPerson firstPerson,
      Function<Span, Optional<Referent>> phrases,
      Function<Attribution, @Nullable Referent> sources) {
    this.words = words;
    this.layers = layers;
    this.discourse = discourse;
    this.quoted = quoted;
    this.firstPerson = firstPerson;
    this.phrases = phrases;
    this.sources = sources;
  }

  /** What kind of source a pronoun is when nobody knows whom it takes up; null for other words. */
  static @Nullable SourceType type(String word) {
    if (SINGULAR.containsKey(word) || FIRST.contains(word)) {
      return SourceType.PERSON;
    }
    if (PLURAL.contains(word) || FIRST_PLURAL.contains(word)) {
      return SourceType.GROUP;
    }
    if (NEUTER.contains(word)) {
      return SourceType.ORGANIZATION;
    }
    return RELATIVE.contains(word) ? SourceType.UNNAMED : null;
  }

  /**
   * @param word in lower case
   * @param claim whose source the pronoun is, or a part of it
   */
  Optional<Referent> resolve(String word, Span place, Attribution claim) {
    if (RELATIVE.contains(word)) {
      return beforeRelative(place, word);
    }
    if (FIRST.contains(word)) {
      return speaker(place, claim);
    }
    if (FIRST_PLURAL.contains(word)) {
      return quoted.around(place).isPresent()
          ? speaker(place, claim).filter(referent -> referent.type() == SourceType.ORGANIZATION)
          : Optional.empty();
    }
    Predicate<Referent> fits = fitting(word);
    Attribution outer = layers.around(claim).orElse(null);
    Referent speaker = outer == null ? null : sources.apply(outer);
    if (outer == null || speaker == null) {
      return discourse.likeliest(place, fits, claim.content());
    }
    // Who is quoted says "I" of himself, and "he" of others; and in "he knew, according to Orlova"
    // she is not the one who knew.
    boolean before = outer.source().get(0).start() < place.start();
    return before && fits.test(speaker) && quoted.around(place).isEmpty()
        ? Optional.of(speaker)
        : discourse.likeliest(
            place, fits.and(other -> !other.key().equals(speaker.key())), claim.content());
  }

  private static Predicate<Referent> fitting(String word) {
    Gender gender = SINGULAR.get(word);
    if (gender != null) {
      return referent -> referent.isOnePerson() && gender.agrees(referent.gender());
    }
    return PLURAL.contains(word) ? Referent::plural : Referent::isThing;
  }

  /** The one whose quoted words the place stands in; outside quotations, the author. */
  private Optional<Referent> speaker(Span place, Attribution claim) {
    Optional<Span> quotation = quoted.around(place);
    if (quotation.isEmpty()) {
      return firstPerson.at(place.start(), words.text());
    }
    Attribution around = layers.around(claim).orElse(null);
    Optional<Referent> outer =
        around == null ? Optional.empty() : Optional.ofNullable(sources.apply(around));
    if (outer.isPresent()) {
      return outer;
    }
    for (Attribution other : layers.claiming(place)) {
      Referent source = other.equals(claim) ? null : sources.apply(other);
      if (source != null) {
        return Optional.of(source);
      }
    }
    // A paragraph that is all quotation goes on with the words of the one quoted last.
    return quoted.opensParagraph(quotation.get())
        ? discourse.lastSpeaker(quotation.get().start())
        : Optional.empty();
  }

  /**
   * "Maria Orlova, who said ...", "the EU, which expresses concern": the phrase that ends there.
   */
  private Optional<Referent> beforeRelative(Span relative, String word) {
    int index = words.sentenceAt(relative.start());
    if (index >= words.sentenceCount()) {
      return Optional.empty();
    }
    List<Token> tokens = words.sentence(index).tokens();
    int end = 0;
    while (end < tokens.size() && tokens.get(end).span().start() < relative.start()) {
      end++;
    }
    int last = end - 1;
    if (last >= 0 && tokens.get(last).text().equals(",")) {
      last--;
    }
    int behind = last < 0 ? 0 : tokens.get(last).span().end();
    last = beforeBracket(tokens, last);
    if (last < 0 || !isNounLike(tokens.get(last)) || relative.start() - behind > RELATIVE_GAP) {
      return Optional.empty();
    }
    int first = phraseStart(tokens, last);
    Optional<Referent> nearest = antecedent(tokens, first, last);
    // "the owner of the channel, who": a person, so it is the owner.
    boolean fits = nearest.isPresent() && (!word.equals("who") || isPersonal(nearest.get()));
    boolean inner =
        !fits
            && first >= 2
            && tokens.get(first - 1).isPreposition()
            && isNounLike(tokens.get(first - 2));
    Optional<Referent> found =
        inner ? antecedent(tokens, phraseStart(tokens, first - 2), last) : nearest;
    // "a woman of Ashton, Md., who": the place is not meant.
    return found.filter(referent -> !word.equals("who") || referent.type() != SourceType.PLACE);
  }

  /** "the Kyiv School of Economics (KSE), which" */
  private static int beforeBracket(List<Token> tokens, int last) {
    if (last < 0 || !tokens.get(last).text().equals(")")) {
      return last;
    }
    int open = last;
    while (open >= 0 && !tokens.get(open).text().equals("(")) {
      open--;
    }
    return open - 1;
  }

  private Optional<Referent> antecedent(List<Token> tokens, int first, int last) {
    return phrases.apply(tokens.get(first).span().cover(tokens.get(last).span()));
  }

  private static boolean isPersonal(Referent referent) {
    return referent.type() == SourceType.PERSON
        || referent.type() == SourceType.UNNAMED
        || referent.type() == SourceType.GROUP;
  }

  private static int phraseStart(List<Token> tokens, int last) {
    int first = last;
    while (first > 0 && isInPhrase(tokens.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isNounLike(Token token) {
    return token.isNoun() || token.isNumber();
  }

  private static boolean isInPhrase(Token token) {
    return token.isNoun()
        || token.isAdjective()
        || token.isNumber()
        || token.isPossessiveMark()
        || token.isDeterminer()
        || token.isPossessivePronoun();
  }
}
