package hearsay.mention;

import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Those whose surname the article has with another's given name alone: of "President Lund and the
 * first lady, Ida Lund" the president, and "Mrs Pike" where the only Pike with a given name is Alf.
 */
final class Namesakes {
  private static final Pattern JOINED = Pattern.compile("\\s+and\\s+(?:[^\\s.;:!?]+\\s+){0,6}");

  /** "the president and the first lady, " before a name. */
  private static final Pattern OFFICE =
      Pattern.compile("(?i)(?U:\\b)the (\\p{L}+) and (?:the |his |her )?[^.;:!?\\n]{0,40}$");

  /** How far before a name such a description may begin, in UTF-16 units. */
  private static final int REACH = 80;

  private final String text;
  private final GivenNames givenNames;

  /** Full names by the surname that stands beside them. */
  private final Map<String, Set<String>> beside = new HashMap<>();

  /**
   * @param persons where they are named, in text order
   */
  Namesakes(String text, List<Span> persons, GivenNames givenNames) {
    this.text = text;
    this.givenNames = givenNames;
    for (int i = 0; i + 1 < persons.size(); i++) {
      addPair(persons.get(i), persons.get(i + 1));
    }
    persons.forEach(this::addHolder);
  }

  private void addPair(Span first, Span second) {
    int after = first.end();
    int before = second.start();
    if (after < before && JOINED.matcher(text.substring(after, before)).matches()) {
      String one = PersonNames.form(first.of(text));
      String other = PersonNames.form(second.of(text));
      if (other.endsWith(" " + one)) {
        add(one, other);
      } else if (one.endsWith(" " + other)) {
        add(other, one);
      }
    }
  }

  /** Of "the president and the first lady, Ida Lund" the president, where he is President Lund. */
  private void addHolder(Span name) {
    String full = PersonNames.form(name.of(text));
    int surname = full.lastIndexOf(' ') + 1;
    Matcher office =
        OFFICE.matcher(text.substring(Math.max(0, name.start() - REACH), name.start()));
    if (surname > 0 && office.find()) {
      String noun = office.group(1);
      String title = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
      if (text.contains(title + " " + full.substring(surname))) {
        add(full.substring(surname), full);
      }
    }
  }

  private void add(String surname, String full) {
    beside.computeIfAbsent(surname, key -> new HashSet<>()).add(full);
  }

  /**
   * What one who is not the person of the full name is called there; empty where it is that person.
   *
   * @param name where a surname stands, be it with a title
   * @param fullest the only full name that fits it
   */
  Optional<String> of(Span name, String fullest) {
    String form = Blanks.join(name.of(text));
    Optional<PersonTitle> before = PersonTitle.of(text, name);
    boolean civil = before.filter(PersonTitle::isCivil).isPresent();
    if (!civil && beside.getOrDefault(PersonNames.form(form), Set.of()).contains(fullest)) {
      return Optional.of(before.map(title -> title.words() + form).orElse(form));
    }
    return before
        .filter(PersonTitle::isCivil)
        .filter(title -> !Gender.ofTitle(title.title()).agrees(givenNames.genderOf(fullest)))
        .map(title -> form.startsWith(title.words()) ? form : title.words() + form);
  }
}
