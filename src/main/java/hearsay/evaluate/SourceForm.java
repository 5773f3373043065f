package hearsay.evaluate;

import hearsay.claim.ClaimSpans;
import hearsay.text.Blanks;
import hearsay.text.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what kind of words a source is said, told from gold's words and name alone: what has to be
 * done to name it.
 */
public enum SourceForm {
  /** The words have the whole name: "Prime Minister Anna Kim" for Anna Kim. */
  NAME("name"),
  /** Some of its words: "Kim", "the Halden board" for Halden Board of Trade. */
  SHORT_NAME("short name"),
  /** Its initials: "the WTO". */
  ACRONYM("acronym"),
  /** "he", "they" */
  PRONOUN("pronoun"),
  /** "who", "which" */
  RELATIVE("relative pronoun"),
  /** "I", "we", or the label of a question or an answer */
  FIRST_PERSON("first person, Q and A"),
  /** "the report" for whom it is by */
  DOCUMENT("document for whose it is"),
  /** "the minister" for Anna Kim */
  DESCRIPTION("description for a name"),
  /** Several by their names: "Kim and Orlova" */
  LIST("list"),
  /** Whom the article does not name, so that the words are the name: "two officials" */
  OWN_WORDS("own words"),
  /** Nobody is said. */
  NONE("no source");

  private static final WordLists WORDS = WordLists.of(SourceForm.class, "words.tsv");
  private static final Set<String> FIRST = WORDS.get("first-person");
  private static final Set<String> THIRD = WORDS.get("third-person");
  private static final Set<String> RELATIVES = WORDS.get("relative");
  private static final Set<String> LABELS = WORDS.get("label");
  private static final Set<String> DOCUMENTS = WORDS.get("document");

  private final String title;

  SourceForm(String title) {
    this.title = title;
  }

  /** As the table has it. */
  public String title() {
    return title;
  }

  /** As the JSON report has it: "short_name". */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of a gold source that has a name, if it has words. */
  static SourceForm of(ClaimSpans.Role source) {
    String name = source.field("name");
    if (source.spans().isEmpty() || name == null) {
      return NONE;
    }
    String words = Blanks.join(source.text());
    SourceForm pronoun = pronoun(words.toLowerCase(Locale.ROOT));
    if (pronoun != null) {
      return pronoun;
    }
    boolean proper = name.codePoints().anyMatch(Character::isUpperCase);
    boolean whole = words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    if (whole && proper) {
      return name.contains(" and ") ? LIST : isDescription(name) ? OWN_WORDS : NAME;
    }
    return whole || !proper ? OWN_WORDS : named(words, name);
  }

  private static @Nullable SourceForm pronoun(String words) {
    if (FIRST.contains(words) || LABELS.contains(words)) {
      return FIRST_PERSON;
    }
    String first = words.split(" ", 2)[0];
    return RELATIVES.contains(first) ? RELATIVE : THIRD.contains(words) ? PRONOUN : null;
  }

  /** "China's commerce ministry", "Turkish officials": no name, though it begins with one. */
  private static boolean isDescription(String name) {
    List<String> words = List.of(name.split(" ", -1));
    String last = words.get(words.size() - 1);
    return !last.isEmpty() && Character.isLowerCase(last.codePointAt(0));
  }

  private static SourceForm named(String words, String name) {
    if (name.contains(" and ")) {
      return LIST;
    }
    List<String> given = List.of(words.split("[^\\p{L}\\p{N}]+", -1));
    if (given.contains(initials(name))) {
      return ACRONYM;
    }
    if (given.stream().anyMatch(word -> DOCUMENTS.contains(word.toLowerCase(Locale.ROOT)))) {
      return DOCUMENT;
    }
    boolean shared =
        Arrays.stream(name.split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> word.length() > 1 && Character.isUpperCase(word.codePointAt(0)))
            .anyMatch(given::contains);
    return shared ? SHORT_NAME : DESCRIPTION;
  }

  /** "WTO" of "World Trade Organization", without small words. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.length() < 2 ? "-" : initials.toString();
  }
}
