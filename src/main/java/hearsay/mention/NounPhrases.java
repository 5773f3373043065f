package hearsay.mention;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.Blank;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Those whom a sentence describes and does not name, and who may speak: "the owner", "EU nations",
 * "a court".
 */
public final class NounPhrases {
  private static final Set<String> COUNTRIES = Set.of("country", "nation", "state");

  /** Prepositions that bind a phrase to the noun before it. */
  private static final Set<String> ADDING = Set.of("of", "at", "from", "with", "in");

  /** How far such a phrase may reach, in UTF-16 units. */
  private static final int ADDITION = 120;

  /** The most tokens of a description. */
  private static final int LONGEST = 16;

  private final ArticleWords words;
  private final NamedMentions.Words lists;
  private final Map<Integer, List<Found>> bySentence = new HashMap<>();

  public NounPhrases(ArticleWords words, NamedMentions.Words lists) {
    this.words = words;
    this.lists = lists;
  }

  /**
   * A description.
   *
   * @param phrase its words up to the head
   * @param referent the one described
   * @param subject whether a finite verb follows
   */
  public record Found(NounPhrase phrase, Referent referent, boolean subject) {
    /** From its first word after the determiner to its head, in UTF-16 units. */
    public Span span() {
      return phrase.base();
    }
  }

  /** The descriptions in a sentence, in text order; things that cannot speak among them. */
  public List<Found> of(int sentence) {
    return bySentence.computeIfAbsent(sentence, this::find);
  }

  private List<Found> find(int sentence) {
    List<Token> tokens = words.sentence(sentence).tokens();
    List<Found> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() < next || isVerbal(tokens.get(i))) {
        continue;
      }
      Optional<NounPhrase> phrase =
          NounPhrase.read(tokens.subList(i, Math.min(tokens.size(), i + LONGEST)));
      if (phrase.isPresent() && phrase.get().head().isNoun()) {
        next = phrase.get().head().span().end();
        Referent thing = phrase.get().isPlural() ? Referent.THINGS : Referent.THING;
        found.add(
            new Found(
                phrase.get(), referent(phrase.get()).orElse(thing), isSubject(tokens, i, next)));
      }
    }
    return found;
  }

  /** Whether the token behind the offset is a finite verb. */
  private static boolean isSubject(List<Token> tokens, int from, int end) {
    return tokens.subList(from, Math.min(tokens.size(), from + LONGEST + 1)).stream()
        .filter(token -> token.span().start() >= end)
        .findFirst()
        .filter(Token::isFinite)
        .isPresent();
  }

  /** No participle, which may open a phrase. */
  private static boolean isVerbal(Token token) {
    return token.isFinite() || token.isBaseForm() || token.isPlainAdverb();
  }

  /** What the phrase describes, where its head is a noun for those who may be sources. */
  public Optional<Referent> referent(NounPhrase phrase) {
    String noun = lists.headNouns().singular(phrase.head().text());
    Set<NounKind> kinds = lists.headNouns().kinds(noun);
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    Set<String> modifiers = new HashSet<>();
    phrase.modifiers().forEach(token -> modifiers.add(token.text().toLowerCase(Locale.ROOT)));
    String name = name(phrase);
    // "FELLOW DOCTORS" is tagged as a name.
    boolean ending = !noun.equals(phrase.head().text().toLowerCase(Locale.ROOT));
    boolean plural = phrase.isPlural() || ending || kinds.equals(Set.of(NounKind.GROUP));
    boolean several = plural && ending;
    return Optional.of(
        new Referent(
            name,
            type(phrase, noun, kinds, several),
            lists.givenNames().ofNoun(noun),
            plural,
            Set.of(noun),
            modifiers));
  }

  /**
   * With whose he is, and with what tells him from others: "its manager", "a lad at the embassy".
   */
  private String name(NounPhrase phrase) {
    Span base = phrase.base();
    int start = base.start();
    if (phrase.isOwned()) {
      int owner = start - 1 - phrase.determiner().length();
      boolean next =
          words.text().regionMatches(true, owner, phrase.determiner(), 0, start - 1 - owner);
      start = next ? owner : start;
    }
    return Blank.join(words.text().substring(Math.max(0, start), endOfAddition(base)));
  }

  /** Where the phrase behind "at", "of" and the like ends that belongs to a description. */
  private int endOfAddition(Span base) {
    int reach = Math.min(words.text().length(), base.end() + ADDITION);
    List<Token> tokens =
        base.end() < reach ? words.in(new Span(base.end(), reach)) : List.<Token>of();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < base.end()) {
      at++;
    }
    return at + 1 < tokens.size() && isAddition(tokens.get(at), tokens.get(at + 1))
        ? NounPhrase.read(tokens.subList(at + 1, Math.min(tokens.size(), at + LONGEST)))
            .map(added -> endOfAddition(added.base()))
            .orElse(base.end())
        : base.end();
  }

  /** "in Taiwan" and "in the hall", but not "in cash". */
  private static boolean isAddition(Token preposition, Token next) {
    return ADDING.contains(preposition.text())
        && (!preposition.text().equals("in") || next.isProperNoun() || next.isDeterminer());
  }

  /**
   * @param several whether the noun is written in the plural
   */
  private static SourceType type(
      NounPhrase phrase, String noun, Set<NounKind> kinds, boolean several) {
    boolean person = kinds.contains(NounKind.PERSON);
    if (kinds.contains(NounKind.GROUP) && !(person && phrase.hasNumber()) && several) {
      return SourceType.GROUP;
    }
    if (kinds.contains(NounKind.GROUP) && kinds.size() == 1) {
      return COUNTRIES.contains(noun) ? SourceType.PLACE : SourceType.GROUP;
    }
    if (person) {
      return PersonDescriptions.type(phrase, noun, several || phrase.isPlural());
    }
    if (kinds.stream().anyMatch(NounKind::isBody)) {
      return several ? SourceType.GROUP : SourceType.ORGANIZATION;
    }
    return SourceType.DOCUMENT;
  }
}
