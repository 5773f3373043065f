package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.text.Quotations.Quotation;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Descriptions that stand alone and take up a person who is named just before them: "Reporters
 * asked the Norland senator" after a sentence about Anna Kim. Whom they mean is sure only where one
 * person alone is named there of whom nothing else is said.
 */
final class FarDescriptions {
  private static final Set<String> OPEN = AffiliationWords.LISTS.get("open-modifier");
  private static final Set<String> BEING = AffiliationWords.LISTS.get("before-predicate");

  private static final Set<String> SUBJECTS = AffiliationWords.LISTS.get("subject-of-one");

  private final TokenIndex words;
  private final NamedMentions named;
  private final RoleNouns nouns;
  private final DescriptionReader reader;
  private final PredicateReader predicates;
  private final SpanIndex<Quotation> quotations;

  /** What stands beside the names of each person. */
  private final Map<String, List<Description>> beside = new HashMap<>();

  /** The nouns of all that stands beside names. */
  private final Set<String> nounsBeside = new HashSet<>();

  /** By the names of persons, then by their starts; read when it is first asked for. */
  private final Map<String, NavigableMap<Integer, Description>> found = new HashMap<>();

  private boolean read;

  FarDescriptions(
      TokenIndex words,
      NamedMentions named,
      RoleNouns nouns,
      DescriptionReader reader,
      List<Quotation> quotations) {
    this.quotations = new SpanIndex<>(quotations, Quotation::span);
    this.words = words;
    this.named = named;
    this.nouns = nouns;
    this.reader = reader;
    this.predicates = new PredicateReader(reader);
  }

  /**
   * What the article calls a person apart from his name, by their starts.
   *
   * @param described what stands beside the names of a person
   */
  NavigableMap<Integer, Description> of(
      String name, Function<String, List<Description>> described) {
    if (!read) {
      read = true;
      readNames(described);
      for (int i = 0; i < words.sentenceCount(); i++) {
        readSentence(i);
      }
    }
    return found.getOrDefault(name, new TreeMap<>());
  }

  private void readNames(Function<String, List<Description>> described) {
    for (NamedMention mention : named.all()) {
      if (mention.referent().type() == SourceType.PERSON) {
        beside.computeIfAbsent(mention.referent().name(), described);
      }
    }
    for (List<Description> descriptions : beside.values()) {
      descriptions.forEach(one -> nounsBeside.add(nouns.singular(one.noun())));
    }
  }

  private void readSentence(int sentence) {
    List<Token> tokens = words.sentence(sentence).tokens();
    predicate(tokens).ifPresent(description -> enter(sentence, description));
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).lower().equals("the") || isQuoted(tokens.get(i))) {
        continue;
      }
      int at = i;
      reader
          .from(tokens, i)
          .filter(description -> isAlone(tokens, at, description))
          .ifPresent(description -> enter(sentence, description));
    }
  }

  private void enter(int sentence, Description description) {
    bearer(sentence, description)
        .ifPresent(
            who ->
                found
                    .computeIfAbsent(who, name -> new TreeMap<>())
                    .putIfAbsent(description.span().start(), description));
  }

  /** "He is head of trade at Acme", "She was elected mayor". */
  private Optional<Description> predicate(List<Token> tokens) {
    boolean opens =
        tokens.size() > 2
            && SUBJECTS.contains(tokens.get(0).lower())
            && tokens.get(0).isCapitalized()
            && !isQuoted(tokens.get(0));
    return opens
        ? predicates
            .being(tokens, 1)
            .or(() -> predicates.career(tokens, 1))
            .filter(found -> LooseAppositions.isOne(nouns, found))
            .filter(found -> !nouns.has(NounTrait.PASSING, found.noun()))
        : Optional.empty();
  }

  private boolean isAlone(List<Token> tokens, int at, Description description) {
    int next = LooseAppositions.after(tokens, description);
    boolean before = at > 0 && (tokens.get(at - 1).text().equals(",") || isBefore(tokens, at - 1));
    boolean behind =
        next < tokens.size()
            && (tokens.get(next).text().equals(",")
                || tokens.get(next).isProperNoun()
                || tokens.get(next).isWhWord()
                || tokens.get(next).isHyphen()
                || tokens.get(next).isPossessiveMark()
                || tokens.get(next).isConjunction());
    return description.determiner() != null
        && description.determiner().span().equals(tokens.get(at).span())
        && !before
        && !behind
        && nouns.isRole(description.noun())
        && nouns.isOneRole(description.noun())
        && !nouns.has(NounTrait.PASSING, description.noun())
        && description.head() > 0
        && description.words().stream().noneMatch(FarDescriptions::isOpen)
        && description.complements().stream().noneMatch(Token::isGerund)
        && named.index().touching(description.span()).stream()
            .noneMatch(mention -> mention.referent().type() == SourceType.PERSON);
  }

  private boolean isQuoted(Token token) {
    return quotations.touching(token.span()).stream()
        .anyMatch(quotation -> quotation.span().contains(token.span()));
  }

  /** The one person who is named before it there and of whom nothing else is said. */
  private Optional<String> bearer(int sentence, Description description) {
    if (nounsBeside.contains(nouns.singular(description.noun()))) {
      return Optional.empty();
    }
    Span here = words.sentence(sentence).span();
    Span before = words.sentence(Math.max(0, sentence - 1)).span();
    // "Anna Kim met the senator": two persons.
    Set<String> names = personsIn(before.start(), before.end());
    names.removeAll(personsIn(here.start(), description.whole().start()));
    return names.size() == 1
        ? names.stream().filter(name -> beside.getOrDefault(name, List.of()).isEmpty()).findFirst()
        : Optional.empty();
  }

  private Set<String> personsIn(int start, int end) {
    return (start >= end ? List.<NamedMention>of() : named.index().touching(new Span(start, end)))
        .stream()
            .map(NamedMention::referent)
            .filter(referent -> referent.type() == SourceType.PERSON)
            .map(referent -> referent.name())
            .collect(Collectors.toSet());
  }

  private static boolean isBefore(List<Token> tokens, int at) {
    return BEING.contains(tokens.get(at).lower());
  }

  private static boolean isOpen(Token word) {
    return OPEN.contains(word.lower()) || word.tag().equals("JJS") || word.tag().equals("RBS");
  }
}
