package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one person whom an article calls later, beside the name, what its beginning calls somebody
 * without it: "DHA chair says no", and then "Dock and Harbour Authority Chair Anna Kim".
 */
final class LaterTitles {
  /** Nouns of which one is as good as another, as those for who leads a body are. */
  private static final List<Set<String>> ALIKE =
      Stream.of("leader", "lawyer", "prosecutor", "lawmaker", "speaking")
          .map(kind -> CoreferenceWords.LISTS.get(kind + "-noun"))
          .toList();

  /** What those are called above all who do not want to be named. */
  private static final Set<String> ANONYMOUS = CoreferenceWords.LISTS.get("anonymous-noun");

  /** "The director, " before a name. */
  private static final Pattern DEFINITE =
      Pattern.compile(
          "(?<![\\p{L}-])(?i:the) (?:\\p{Ll}[\\p{Ll}-]* ){0,3}?(\\p{L}[\\p{Ll}-]*)"
              + "(?: (?:of|for) [^,.;:\\n]{1,50})?, (?:\\p{Lu}\\p{Ll}+\\.? )?$");

  /** How far before a name its description is looked for, in UTF-16 units. */
  private static final int REACH = 100;

  private final String text;
  private final HeadNouns headNouns;

  /** Persons by their keys, each where it is named first, in UTF-16 units. */
  private final Map<String, NamedMention> firsts = new LinkedHashMap<>();

  LaterTitles(String text, List<NamedMention> mentions, HeadNouns headNouns) {
    this.text = text;
    this.headNouns = headNouns;
    for (NamedMention mention : mentions) {
      if (mention.referent().type() == SourceType.PERSON && mention.referent().isNamed()) {
        firsts.putIfAbsent(mention.referent().key(), mention);
      }
    }
  }

  /**
   * The person; empty where two are called so.
   *
   * @param described what the phrase alone tells
   * @param sentenceEnd of its sentence, after which he is named, in UTF-16 units
   */
  Optional<Referent> of(NounPhrase phrase, Referent described, int sentenceEnd) {
    boolean introduced = !phrase.determiner().isEmpty();
    if (introduced && described.nouns().stream().anyMatch(ANONYMOUS::contains)) {
      return Optional.empty();
    }
    Set<String> telling = telling(phrase, described);
    List<Referent> called =
        firsts.values().stream()
            .filter(mention -> mention.span().start() >= sentenceEnd)
            .map(NamedMention::referent)
            .filter(person -> areAlike(person.nouns(), described.nouns()))
            .filter(person -> person.gender().agrees(described.gender()))
            .toList();
    long most = called.stream().mapToLong(person -> shared(telling, person)).max().orElse(0);
    List<Referent> found =
        called.stream()
            .filter(person -> shared(telling, person) == most)
            .filter(
                person ->
                    most > 0
                        || telling.isEmpty()
                        || (person.modifiers().isEmpty()
                            && person.nouns().stream().anyMatch(described.nouns()::contains)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * Who is taken for known where the name comes: of "the director" the one of "The director, Anna
   * Kim, said", wherever that stands later; empty where two are called so.
   *
   * @param described what the phrase alone tells
   */
  Optional<Referent> ofKnown(NounPhrase phrase, Referent described) {
    if (!phrase.determiner().equals("the") || phrase.isOwned() || !described.isOnePerson()) {
      return Optional.empty();
    }
    Set<String> telling = telling(phrase, described);
    List<Referent> called =
        firsts.values().stream()
            .filter(mention -> isCalled(mention, described.nouns(), phrase.base().end()))
            .map(NamedMention::referent)
            .filter(person -> person.gender().agrees(described.gender()))
            .filter(person -> shared(telling, person) == telling.size())
            .toList();
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  /** Whether he is called so right before his name, and behind a place. */
  private boolean isCalled(NamedMention mention, Set<String> nouns, int from) {
    int start = mention.span().start();
    int before = Math.max(from, start - REACH);
    if (before >= start) {
      return false;
    }
    Matcher definite = DEFINITE.matcher(text.substring(before, start));
    return definite.find()
        && nouns.contains(headNouns.singular(definite.group(1).toLowerCase(Locale.ROOT)));
  }

  /**
   * The one who is called so with the name of the owner before it: of "the senator's spokesman" the
   * "Roth spokesman Jan Prost".
   */
  Optional<Referent> ofOwner(Referent owner, Referent described) {
    String name = owner.name().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    List<Referent> found =
        firsts.values().stream()
            .map(NamedMention::referent)
            .filter(person -> person.nouns().stream().anyMatch(described.nouns()::contains))
            .filter(person -> person.modifiers().contains(last))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether one who is called by the first nouns may be called by the others. */
  boolean areAlike(Set<String> nouns, Set<String> others) {
    return nouns.stream().anyMatch(others::contains)
        || ALIKE.stream()
            .anyMatch(
                kind ->
                    nouns.stream().anyMatch(kind::contains)
                        && others.stream().anyMatch(kind::contains));
  }

  /** The words that tell him from others, as they are written; "fired" and "former" do not. */
  private Set<String> telling(NounPhrase phrase, Referent described) {
    Set<String> found = new HashSet<>(List.of(described.name().split("['\u2019]s? | ", -1)));
    found.removeIf(word -> described.nouns().contains(headNouns.singular(word)));
    for (Token modifier : phrase.modifiers()) {
      if ((modifier.isAdjective() || modifier.isPastParticiple()) && !modifier.isCapitalized()) {
        found.remove(modifier.text());
      }
    }
    return found;
  }

  /** How many of the words are a person's, too, or are short for them. */
  private static long shared(Set<String> telling, Referent person) {
    Set<String> modifiers = person.modifiers();
    return telling.stream()
        .filter(
            word -> modifiers.contains(word.toLowerCase(Locale.ROOT)) || isAcronym(word, modifiers))
        .count();
  }

  /** "DHA" of "dock", "harbour" and "authority" */
  private static boolean isAcronym(String word, Set<String> modifiers) {
    String initials =
        modifiers.stream()
            .map(modifier -> modifier.substring(0, 1).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining());
    return word.length() > 1 && word.chars().allMatch(letter -> initials.indexOf(letter) >= 0);
  }
}
