package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How old an article's persons are, where it tells so beside their names: "Anna Kim, 43,", "Kim
 * (43)", "the 43-year-old Anna Kim". So "the 43-year-old" is she, whoever has spoken since.
 */
final class Ages {
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:, (?:aged |now )?(\\d{1,3})(?=[,.;:]| (?:and|from)(?U:\\b))| \\((\\d{1,3})\\))");

  private static final Pattern BEFORE =
      Pattern.compile("(?<!\\p{N})(\\d{1,3})-year-old (?:\\p{L}[\\p{L}.-]* ){0,3}$");

  private static final Pattern COMPOUND = Pattern.compile("(\\d{1,3})-year-old");

  /** How far before a name to look, in UTF-16 units. */
  private static final int REACH = 60;

  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<Integer, Map<String, Referent>> persons = new HashMap<>();

  /**
   * @param mentions of the article, in text order
   */
  Ages(String text, List<NamedMention> mentions) {
    for (NamedMention mention : mentions) {
      if (mention.referent().type() == SourceType.PERSON) {
        beside(text, mention.span()).ifPresent(age -> enter(age, mention.referent()));
      }
    }
  }

  private void enter(int age, Referent person) {
    if (byKey.putIfAbsent(person.key(), age) == null) {
      persons.computeIfAbsent(age, key -> new LinkedHashMap<>()).put(person.key(), person);
    }
  }

  private static OptionalInt beside(String text, Span name) {
    Matcher behind = BEHIND.matcher(text).region(name.end(), text.length());
    if (behind.lookingAt()) {
      return OptionalInt.of(
          Integer.parseInt(behind.group(1) == null ? behind.group(2) : behind.group(1)));
    }
    String start = text.substring(Math.max(0, name.start() - REACH), name.start());
    Matcher before = BEFORE.matcher(start);
    return before.find() ? OptionalInt.of(Integer.parseInt(before.group(1))) : OptionalInt.empty();
  }

  /**
   * How old a phrase says that somebody is: "the 43-year-old driver".
   *
   * @param noun its head, with what hyphens join to it
   */
  static OptionalInt of(String noun, NounPhrase phrase) {
    return Stream.concat(Stream.of(noun), phrase.modifierWords().stream())
        .map(COMPOUND::matcher)
        .filter(Matcher::matches)
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .findFirst();
  }

  /** The only one of an age. */
  Optional<Referent> only(int age) {
    Map<String, Referent> found = persons.getOrDefault(age, Map.of());
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  /** Whether somebody is told to be of another age. */
  boolean isOther(Referent person, int age) {
    Integer told = byKey.get(person.key());
    return told != null && told != age;
  }
}
