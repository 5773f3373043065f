package hearsay.mention;

import hearsay.annotate.OrganizationTag;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Persons whom the tagger has missed and whose surnames alone it has found, or taken for bodies:
 * "Matilda Ferrant-Osei" with a given name, and "Ferrant-Osei" later.
 */
final class FullNames {
  static final String SURNAME = "\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]+";
  private static final Pattern SURNAME_ALONE = Pattern.compile(SURNAME);
  private static final Pattern FULL =
      Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{Lu}\\p{Ll}+) (" + SURNAME + ")");

  /** "Qwelda W. said": a surname of which a court tells but the initial, inside a sentence. */
  private static final Pattern INITIALED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.-]|\\p{Lu}[\\p{L}.]{0,20} )(\\p{Lu}\\p{Ll}{2,})"
              + TaggedPersons.INITIAL_ALONE);

  /** "Helena Marsh KC" */
  private static final Pattern BEFORE_LETTERS =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+ ("
              + SURNAME
              + "),? "
              + MentionWords.LISTS.oneOf("post-nominal")
              + "(?![\\p{L}-])");

  /** A word with a capital that opens a sentence, or a line. */
  private static final Pattern OPENING =
      Pattern.compile("(?:^|[.!?][\"\u201d\u2019]?\\s|\\n)(\\p{Lu}\\p{Ll}{2,}) $");

  /** The most UTF-16 units of such a word, with what stands before it. */
  private static final int LONGEST = 24;

  private static final Pattern POSSESSIVE = Pattern.compile("(?:['\u2019]s?)$");

  private final String text;
  private final IntroducedNames introduced;
  private final SpeakersOfBodies speakers;

  FullNames(String text, MentionLexicon lexicon, List<OrganizationTag> bodies) {
    this.text = text;
    this.introduced = new IntroducedNames(text, lexicon);
    this.speakers = new SpeakersOfBodies(text, lexicon.headNouns(), introduced, bodies);
  }

  /** Surnames with letters after them that only persons have. */
  static Set<String> beforeLetters(String text) {
    return BEFORE_LETTERS
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  /** Whether a name has the form of a surname that stands alone. */
  static boolean isSurname(String name) {
    return SURNAME_ALONE.matcher(name).matches();
  }

  /**
   * The persons with those of them whose full name was missed, in its place.
   *
   * @param surnames by which full names are told
   */
  List<Span> complete(List<Span> persons, Set<String> surnames) {
    NavigableMap<Integer, Span> known = new TreeMap<>();
    persons.forEach(person -> known.put(person.start(), person));
    Map<Integer, Span> byEnd = new TreeMap<>();
    Matcher full = FULL.matcher(text);
    for (int from = 0; full.find(from); from = full.start(2)) {
      String surname = full.group(2);
      if (!surnames.contains(surname)) {
        surname = POSSESSIVE.matcher(surname).replaceFirst("");
      }
      Span span = new Span(full.start(), full.start(2) + surname.length());
      if (!isKnown(span, known)
          && ((surnames.contains(surname)
                  && introduced.isGiven(full.group(1), span.start(), span.end()))
              || speakers.isOne(full.group(1), surname, span))) {
        byEnd.put(span.end(), span);
      }
    }
    Matcher initialed = INITIALED.matcher(text);
    while (initialed.find()) {
      Span span = new Span(initialed.start(), initialed.end());
      if (!isKnown(span, known) && introduced.mayBeGiven(initialed.group(1))) {
        byEnd.put(span.end(), span);
      }
    }
    List<Span> complete = new ArrayList<>(byEnd.values());
    for (Span person : persons) {
      Span missed = byEnd.get(person.end());
      if (missed == null || person.start() <= missed.start()) {
        complete.add(withFirst(person));
      }
    }
    return complete;
  }

  /** A name with the given name that a sentence begins with: "Qwelda Rose Orlova, 31,". */
  private Span withFirst(Span person) {
    int from = Math.max(0, person.start() - LONGEST);
    Matcher first = OPENING.matcher(text.substring(from, person.start()));
    return person.of(text).indexOf(' ') > 0
            && first.find()
            && introduced.isIntroduced(first.group(1), from + first.start(1), person.end())
        ? new Span(from + first.start(1), person.end())
        : person;
  }

  /** Whether a person is told there with more than the surname. */
  private static boolean isKnown(Span full, NavigableMap<Integer, Span> persons) {
    Map.Entry<Integer, Span> last = persons.lowerEntry(full.end());
    return last != null
        && last.getValue().overlaps(full)
        && !(last.getValue().end() == full.end() && last.getKey() > full.start());
  }
}
