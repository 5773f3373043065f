package hearsay.mention;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Persons by surnames that are words besides: "He Yadong", whom a tagger takes for a pronoun, and
 * "Chisels", "Paris" or "Church" once the article has named Derek Chisels, Anna Paris or Ann
 * Church.
 */
final class Surnames {
  private static final String NAME = "\\p{Lu}\\p{Ll}+(?:-\\p{L}+)?";

  /** A pronoun with a capital and another name right after it, which no sentence has. */
  private static final Pattern PRONOUN_SURNAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])"
              + MentionWords.LISTS.oneOf("pronoun-surname")
              + " (?!"
              + MentionWords.LISTS.oneOf("no-given-name")
              + "(?U:\\b))"
              + NAME
              + "(?![\\p{L}-])");

  /** "Ms Sparrow", "Lord Sparrow": a title and one name. */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])"
              + "(?:"
              + MentionWords.LISTS.oneOf("civil-title")
              + "\\.?|"
              + MentionWords.LISTS.oneOf("noble-title")
              + "(?! "
              + MentionWords.LISTS.oneOf("noble-office")
              + "(?U:\\b))) ("
              + NAME
              + ")(?![\\p{L}-]| \\p{Lu})");

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}-])" + NAME + "(?![\\p{L}\\p{N}-])");

  private static final Pattern CAPITAL_BEFORE =
      Pattern.compile("\\p{Lu}(?:[\\p{L}'\u2019-]*|\\.)[ -]$");
  private static final Pattern CAPITAL_AFTER = Pattern.compile(" (?:of )?\\p{Lu}");
  private static final Pattern LOCATIVE =
      Pattern.compile("(?i)(?U:\\b)" + MentionWords.LISTS.oneOf("locative-preposition") + " $");
  private static final Pattern SENTENCE_START =
      Pattern.compile("(?:^|[.!?:\"\u201c\u2018\u201d\\n])\\s*$");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:, (?:who|a|an|the|whose)(?U:\\b)|['\u2019]s(?U:\\b)| "
              + MentionWords.LISTS.oneOf("subject-verb")
              + "(?U:\\b)| \\p{Ll}{2,}ed(?= ))");

  /** How far around a word to look, in UTF-16 units. */
  private static final int REACH = 24;

  private final String text;

  Surnames(String text) {
    this.text = text;
  }

  /**
   * The persons with those found by their surnames.
   *
   * @param persons as tagged, in any order
   */
  List<Span> added(List<Span> persons) {
    NavigableMap<Integer, Span> all = new TreeMap<>();
    persons.forEach(person -> all.put(person.start(), person));
    Matcher pronoun = PRONOUN_SURNAME.matcher(text);
    while (pronoun.find()) {
      Span span = new Span(pronoun.start(), pronoun.end());
      all.subMap(span.start(), true, span.end(), false).clear();
      all.put(span.start(), span);
    }
    Matcher titled = TITLED.matcher(text);
    while (titled.find()) {
      Span span = new Span(titled.start(1), titled.end(1));
      if (!overlaps(all, span)) {
        all.put(span.start(), span);
      }
    }
    Set<String> surnames = surnames(all.values());
    if (!surnames.isEmpty()) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        Span span = new Span(word.start(), word.end());
        if (surnames.contains(word.group()) && !overlaps(all, span) && isAlone(span)) {
          all.put(span.start(), span);
        }
      }
    }
    List<Span> found = new ArrayList<>(all.values());
    found.sort(Comparator.naturalOrder());
    return found;
  }

  /** The last words of persons' names of two words or more. */
  private Set<String> surnames(Iterable<Span> persons) {
    Set<String> surnames = new HashSet<>();
    for (Span person : persons) {
      String name = PersonNames.withoutGeneration(person.of(text));
      int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0'));
      if (last > 0) {
        surnames.add(name.substring(last + 1));
      }
    }
    return surnames;
  }

  private static boolean overlaps(NavigableMap<Integer, Span> persons, Span span) {
    Map.Entry<Integer, Span> before = persons.lowerEntry(span.end());
    return before != null && before.getValue().overlaps(span);
  }

  /**
   * Whether it is no part of a longer name, no place one is in, and no word that opens a sentence.
   */
  private boolean isAlone(Span word) {
    String before = text.substring(Math.max(0, word.start() - REACH), word.start());
    String after = text.substring(word.end(), Math.min(text.length(), word.end() + REACH));
    boolean name =
        !CAPITAL_BEFORE.matcher(before).find()
            && !CAPITAL_AFTER.matcher(after).lookingAt()
            && !LOCATIVE.matcher(before).find();
    return name && (!SENTENCE_START.matcher(before).find() || isSubject(after));
  }

  /** What follows a name at the start of a sentence rather than a word there. */
  private static boolean isSubject(String after) {
    return SUBJECT.matcher(after).lookingAt();
  }
}
