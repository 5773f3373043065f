package hearsay.annotate.organization;

import java.util.List;
import java.util.Set;

/** Reads what a name's own words tell. */
final class FormReader {
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "at", "on", "to");
  private static final int MOST_WORDS = 6;

  private final WordKinds kinds;
  private final KnownNames known = new KnownNames();

  FormReader(WordKinds kinds) {
    this.kinds = kinds;
  }

  /** Whether a word of the name makes a body of it: its last, or the one before "of". */
  boolean hasBodyAsHead(List<String> words) {
    String last = words.get(words.size() - 1);
    return kinds.is(WordKind.BODY, last)
        || kinds.is(WordKind.LEGAL_FORM, last)
        || kinds.is(WordKind.BODY, head(words));
  }

  /** The word before the first preposition, or nothing. */
  private static String head(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (PREPOSITIONS.contains(words.get(i))) {
        return words.get(i - 1);
      }
    }
    return "";
  }

  void read(String key, List<String> words, ArticleWords article, Features features) {
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    boolean one = words.size() == 1;
    features.set("form.words", Math.min(MOST_WORDS, words.size()));
    features.set("form.one_word", one);
    features.set("form.body_first", kinds.is(WordKind.BODY, first));
    features.set("form.body_last", kinds.is(WordKind.BODY, last));
    features.set("form.body", words.stream().anyMatch(word -> kinds.is(WordKind.BODY, word)));
    features.set("form.body_before_preposition", kinds.is(WordKind.BODY, head(words)));
    features.set("form.preposition", !head(words).isEmpty());
    features.set("form.legal", !one && kinds.is(WordKind.LEGAL_FORM, last));
    features.set("form.and", words.contains("and") || words.contains("&"));
    features.set("form.possessive", words.stream().anyMatch(Letters::possessive));
    features.set("form.possessive_last", Letters.possessive(last));
    features.set("form.date", words.stream().anyMatch(word -> kinds.is(WordKind.MONTH, word)));
    features.set("form.acronym", one && Letters.acronym(first));
    features.set("form.digit", key.chars().anyMatch(Character::isDigit));
    features.set("form.mixed", one && isMixed(first));
    features.set("form.sign_last", last.endsWith("!") || last.endsWith("."));
    features.set(
        "form.small_elsewhere", one && !Letters.acronym(first) && article.isSmallSomewhere(first));
    features.set("form.title_first", kinds.is(WordKind.TITLE, first));
    features.set("form.person_first", kinds.is(WordKind.PERSON_NOUN, first));
    features.set("form.organization_last", kinds.is(WordKind.ORGANIZATION_NOUN, last));
    features.set("form.person_last", kinds.is(WordKind.PERSON_NOUN, last));
    features.set("form.place_last", kinds.is(WordKind.PLACE_NOUN, last));
    features.set("form.work_last", kinds.is(WordKind.WORK_NOUN, last));
    features.set("form.known", known.contains(key));
    features.set("form.known_word", words.stream().anyMatch(known::contains));
  }

  /** {@code iPod}, {@code 6PR}, {@code Wal-Mart}: neither plain, capitalized nor all capitals. */
  private static boolean isMixed(String word) {
    boolean capitals = Letters.capital(word);
    boolean plain = word.chars().allMatch(Character::isLetter);
    boolean inside = word.length() > 1 && Letters.capital(word.substring(1));
    boolean small = word.codePoints().anyMatch(Character::isLowerCase);
    return capitals && (!plain || (inside && small));
  }
}
