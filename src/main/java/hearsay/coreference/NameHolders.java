package hearsay.coreference;

import hearsay.annotate.NameComplements;
import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one body whose name has all the words of a description, wherever the article names it: "The
 * new Senate committee" before "the Senate Select Committee on Harbours". Headlines and first
 * sentences describe so what the text names later.
 */
final class NameHolders {
  /** Adjectives of a body that its name need not have. */
  private static final Set<String> PASSED_OVER = CoreferenceWords.LISTS.get("body-adjective");

  /** Nouns for an agency, of which a text has now one and now the other. */
  private static final Set<String> AGENCIES = CoreferenceWords.LISTS.get("agency-noun");

  /** Parts of any body, which many have: "the press service". */
  private static final Set<String> NOT_TELLING = CoreferenceWords.LISTS.get("shared-field");

  private final HeadNouns headNouns;
  private final Map<String, List<Referent>> byWord = new HashMap<>();

  NameHolders(List<NamedMention> mentions, HeadNouns headNouns) {
    this.headNouns = headNouns;
    Set<String> seen = new HashSet<>();
    for (NamedMention mention : mentions) {
      Referent referent = mention.referent();
      if (referent.type() == SourceType.ORGANIZATION && seen.add(referent.key())) {
        for (String word : words(NameComplements.head(referent.name()))) {
          byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(referent);
        }
      }
    }
  }

  private static Set<String> words(String name) {
    return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[\\s,]+")));
  }

  /**
   * The body; empty where there are several, or where the phrase is a body's noun alone.
   *
   * @param described what the phrase alone tells
   */
  Optional<Referent> of(NounPhrase phrase, Referent described) {
    String noun = headNouns.singular(phrase.head().text());
    boolean possible =
        (headNouns.isBody(noun) || described.type() == SourceType.ORGANIZATION)
            && !phrase.isPlural()
            && !phrase.coordinated()
            && phrase.possessor().isEmpty()
            && (phrase.isDefinite() || phrase.determiner().isEmpty());
    Set<String> words = new HashSet<>();
    boolean telling = false;
    for (Token modifier : phrase.modifiers()) {
      String word = modifier.lower();
      if (!PASSED_OVER.contains(word)) {
        words.add(word);
        telling |= modifier.isCapitalized();
      }
    }
    if (!possible) {
      return Optional.empty();
    }
    List<Referent> bodies = byWord.getOrDefault(noun, List.of());
    Optional<Referent> ending =
        only(bodies.stream().filter(body -> endsIn(body, described.name())).toList());
    if (ending.isPresent()) {
      return ending;
    }
    return telling
        ? only(bodies.stream().filter(body -> words(body.name()).containsAll(words)).toList())
        : agency(phrase, noun);
  }

  /** "the intelligence service" for "Military Intelligence Directorate". */
  private Optional<Referent> agency(NounPhrase phrase, String noun) {
    if (!AGENCIES.contains(noun) || phrase.modifiers().isEmpty() || !phrase.isDefinite()) {
      return Optional.empty();
    }
    String field =
        phrase.modifiers().stream()
            .map(Token::text)
            .filter(word -> !PASSED_OVER.contains(word))
            .collect(Collectors.joining(" "));
    return field.isEmpty() || NOT_TELLING.contains(field)
        ? Optional.empty()
        : only(
            AGENCIES.stream()
                .flatMap(other -> byWord.getOrDefault(other, List.of()).stream())
                .distinct()
                .filter(body -> endsIn(body, field, AGENCIES))
                .toList());
  }

  /** Whether a name ends in the words for its field and in a noun for an agency. */
  private static boolean endsIn(Referent body, String field, Set<String> nouns) {
    String name = " " + body.name().toLowerCase(Locale.ROOT);
    return nouns.stream().anyMatch(noun -> name.endsWith(" " + field + " " + noun));
  }

  private static Optional<Referent> only(List<Referent> bodies) {
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }

  /**
   * "the board of elections" of "Halden Board of Elections", by more words than its noun; not what
   * a name only deals with.
   */
  private static boolean endsIn(Referent body, String words) {
    String ending = " " + words.toLowerCase(Locale.ROOT);
    return words.indexOf(' ') > 0
        && body.name().toLowerCase(Locale.ROOT).endsWith(ending)
        && body.name().length() - ending.length() < NameComplements.head(body.name()).length();
  }
}
