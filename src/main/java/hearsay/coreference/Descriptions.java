package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMentions;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Whom a definite description takes up: "the association", "the Polish newspaper", "the minister".
 * The noun must be one that the article uses for the one meant, or one of the same kind (the firm
 * for a maker); where several fit, the one being spoken of is meant, and where that is not clear
 * nobody is.
 */
final class Descriptions {
  /** Nouns for any body of their kind. */
  private static final Map<String, Set<NounKind>> GENERAL =
      Map.of(
          "company", Set.of(NounKind.COMPANY, NounKind.BANK),
          "firm", Set.of(NounKind.COMPANY, NounKind.BANK),
          "group", Set.of(NounKind.BODY, NounKind.COMPANY),
          "organisation", Set.of(NounKind.BODY),
          "organization", Set.of(NounKind.BODY),
          "body", Set.of(NounKind.BODY, NounKind.STATE),
          "agency", Set.of(NounKind.STATE),
          "regulator", Set.of(NounKind.STATE, NounKind.BANK),
          "newspaper", Set.of(NounKind.MEDIA),
          "paper", Set.of(NounKind.MEDIA));

  /** Nouns for a body of which nothing is known. */
  private static final Set<String> ANY =
      Set.of("group", "organisation", "organization", "body", "company", "firm");

  /** Nouns for bodies whose names do not hold them. */
  private static final Set<String> FIRMS = Set.of("company", "firm");

  private static final NavigableMap<Integer, Referent> NONE = Collections.emptyNavigableMap();

  private final HeadNouns headNouns;

  /** Each one is entered at the first place where it is named or described. */
  private final Set<String> seen = new HashSet<>();

  private final Map<String, NavigableMap<Integer, Referent>> byNoun = new HashMap<>();
  private final Map<String, Referent> defined;

  /** Bodies of which the article says nothing but their names. */
  private final NavigableMap<Integer, Referent> plain = new TreeMap<>();

  private final Map<NounKind, NavigableMap<Integer, Referent>> byKind =
      new EnumMap<>(NounKind.class);

  Descriptions(HeadNouns headNouns, NamedMentions named) {
    this.defined = new HashMap<>(named.defined());
    this.headNouns = headNouns;
    named.all().forEach(mention -> add(mention.span().start(), mention.referent()));
  }

  /** Someone is described in a source, and may be taken up later. */
  void add(int offset, Referent referent) {
    if (seen.add(referent.key())) {
      if (referent.nouns().isEmpty() && referent.type() == SourceType.ORGANIZATION) {
        plain.put(offset, referent);
      }
      for (String noun : referent.nouns()) {
        byNoun.computeIfAbsent(noun, key -> new TreeMap<>()).put(offset, referent);
        for (NounKind kind : headNouns.kinds(noun)) {
          byKind.computeIfAbsent(kind, key -> new TreeMap<>()).put(offset, referent);
        }
      }
    }
  }

  /** The article says what it will call someone: "Trevanian Sensors plc (the “Company”)". */
  void define(String noun, Referent referent) {
    defined.putIfAbsent(noun, referent);
  }

  /**
   * @param phrase a definite one in the singular
   */
  Optional<Referent> takenUpBy(NounPhrase phrase, Discourse discourse) {
    Candidates candidates = candidates(phrase);
    if (candidates.found().size() == 1) {
      return Optional.of(candidates.found().get(0));
    }
    if (candidates.found().isEmpty()) {
      return Optional.empty();
    }
    Optional<Referent> spokenOf = discourse.likeliest(phrase.base(), candidates.fits(), List.of());
    return spokenOf.isPresent() || candidates.exact().size() != 1
        ? spokenOf
        : Optional.of(candidates.exact().get(0));
  }

  /** The one whom a definite phrase takes up where nobody else can be meant. */
  Optional<Referent> only(NounPhrase phrase) {
    if (!phrase.isDefinite() || phrase.isPlural()) {
      return Optional.empty();
    }
    List<Referent> found = candidates(phrase).found();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * @param found the first two of each kind: more need not be told apart
   * @param exact those of them that the article calls by the noun itself
   */
  private record Candidates(List<Referent> found, List<Referent> exact, Predicate<Referent> fits) {}

  private Candidates candidates(NounPhrase phrase) {
    Span place = phrase.base();
    String noun = headNouns.singular(phrase.head().text());
    Set<String> modifiers = new HashSet<>();
    boolean national = !phrase.modifiers().isEmpty();
    for (Token modifier : phrase.modifiers()) {
      modifiers.add(modifier.text().toLowerCase(Locale.ROOT));
      national &= Character.isUpperCase(modifier.text().codePointAt(0)) && modifier.isAdjective();
    }
    Referent named = modifiers.isEmpty() ? defined.get(noun) : null;
    if (named != null) {
      return new Candidates(List.of(named), List.of(named), named::equals);
    }
    NavigableMap<Integer, Referent> called = byNoun.getOrDefault(noun, NONE);
    Predicate<Referent> fitting =
        referent -> referent.nouns().contains(noun) && referent.modifiers().containsAll(modifiers);
    List<Referent> found = upToTwo(called, place, fitting);
    if (!found.isEmpty() && (!modifiers.isEmpty() || phrase.isProper() || !FIRMS.contains(noun))) {
      return new Candidates(found, found, fitting);
    }
    // "the Chinese company": that it is Chinese may be known to the reader alone.
    Candidates bodies = bodies(noun, modifiers.isEmpty(), called, place);
    return modifiers.isEmpty() || (national && bodies.found().size() == 1)
        ? bodies
        : new Candidates(List.of(), List.of(), fitting);
  }

  /**
   * Those of the noun's kind.
   *
   * @param any whether also bodies of which nothing is known may be meant
   */
  private Candidates bodies(
      String noun, boolean any, NavigableMap<Integer, Referent> called, Span place) {
    Set<NounKind> kinds = GENERAL.getOrDefault(noun, Set.of());
    boolean unknown = any && ANY.contains(noun);
    Predicate<Referent> body =
        referent ->
            referent.type() == SourceType.ORGANIZATION
                && (referent.nouns().contains(noun)
                    || isOne(referent, kinds)
                    || (unknown && referent.nouns().isEmpty()));
    List<Referent> exact = upToTwo(called, place, body);
    List<Referent> found = new ArrayList<>(exact);
    for (NounKind kind : kinds) {
      found.addAll(upToTwo(byKind.getOrDefault(kind, NONE), place, body));
    }
    if (unknown) {
      found.addAll(upToTwo(plain, place, body));
    }
    return new Candidates(found.stream().distinct().toList(), exact, body);
  }

  private boolean isOne(Referent referent, Set<NounKind> kinds) {
    return referent.nouns().stream()
        .anyMatch(noun -> headNouns.kinds(noun).stream().anyMatch(kinds::contains));
  }

  private static List<Referent> upToTwo(
      NavigableMap<Integer, Referent> seen, Span place, Predicate<Referent> fits) {
    return seen.headMap(place.start(), false).values().stream().filter(fits).limit(2).toList();
  }
}
