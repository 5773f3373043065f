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

  /** Whether it begins as a person's name does. */
  boolean beginsWithGivenName(List<String> words) {
    return kinds.is(WordKind.GIVEN_NAME, words.get(0));
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

  void read(Name name, ArticleWords article, Features features) {
    String key = name.key();
    List<String> words = name.words();
    readLetters(key, words, article, features);
    readBodies(words, features);
    readOtherKinds(words, features);
    readJoint(words, features);
    boolean one = words.size() == 1;
    for (NameList list : name.lists()) {
      features.set("form.listed_" + list.key, true);
      features.set((one ? "form.listed_word_" : "form.listed_words_") + list.key, true);
    }
    features.set("form.known", known.contains(key));
    features.set("form.known_word", words.stream().anyMatch(known::contains));
  }

  private static void readLetters(
      String key, List<String> words, ArticleWords article, Features features) {
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    boolean one = words.size() == 1;
    features.set("form.words", Math.min(MOST_WORDS, words.size()));
    features.set("form.one_word", one);
    features.set("form.preposition", !head(words).isEmpty());
    features.set("form.and", words.contains("and") || words.contains("&"));
    features.set("form.possessive", words.stream().anyMatch(Letters::possessive));
    features.set("form.possessive_last", Letters.possessive(last));
    features.set("form.acronym", one && Letters.acronym(first));
    features.set("form.digit", key.chars().anyMatch(Character::isDigit));
    features.set("form.number_last", !one && Letters.number(last));
    features.set("form.mixed", one && isMixed(first));
    features.set("form.sign_last", last.endsWith("!") || last.endsWith("."));
    features.set(
        "form.small_elsewhere", one && !Letters.acronym(first) && article.isSmallSomewhere(first));
  }

  private void readBodies(List<String> words, Features features) {
    Set<WordKind> first = kinds.of(words.get(0));
    Set<WordKind> last = kinds.of(words.get(words.size() - 1));
    boolean one = words.size() == 1;
    features.set("form.body", has(WordKind.BODY, words));
    features.set("form.body_first", first.contains(WordKind.BODY));
    features.set("form.body_last", last.contains(WordKind.BODY));
    features.set("form.body_alone", one && first.contains(WordKind.BODY));
    features.set("form.body_before_preposition", kinds.is(WordKind.BODY, head(words)));
    features.set("form.legal", !one && last.contains(WordKind.LEGAL_FORM));
    features.set("form.organization_last", last.contains(WordKind.ORGANIZATION_NOUN));
  }

  /** What makes a name one of a person, a place, a work, an event or a time. */
  private void readOtherKinds(List<String> words, Features features) {
    Set<WordKind> first = kinds.of(words.get(0));
    Set<WordKind> last = kinds.of(words.get(words.size() - 1));
    boolean one = words.size() == 1;
    features.set("form.title_first", first.contains(WordKind.TITLE));
    features.set("form.title_last", !one && last.contains(WordKind.TITLE));
    features.set("form.person_first", first.contains(WordKind.PERSON_NOUN));
    features.set("form.person_last", last.contains(WordKind.PERSON_NOUN));
    features.set("form.given_first", first.contains(WordKind.GIVEN_NAME));
    features.set("form.given", has(WordKind.GIVEN_NAME, words));
    features.set("form.place_last", last.contains(WordKind.PLACE_NOUN));
    features.set("form.site_first", first.contains(WordKind.SITE));
    features.set("form.site_last", last.contains(WordKind.SITE));
    features.set("form.site_alone", one && first.contains(WordKind.SITE));
    features.set("form.land_first", !one && first.contains(WordKind.LAND));
    features.set("form.land_last", !one && last.contains(WordKind.LAND));
    features.set("form.land_alone", one && first.contains(WordKind.LAND));
    features.set("form.work_last", last.contains(WordKind.WORK_NOUN));
    features.set("form.event_last", last.contains(WordKind.EVENT));
    features.set("form.event", has(WordKind.EVENT, words));
    features.set("form.date", has(WordKind.MONTH, words));
  }

  private boolean has(WordKind kind, List<String> words) {
    return words.stream().anyMatch(word -> kinds.is(kind, word));
  }

  /**
   * Whether "and" joins two names or two words of one: "Office of Trade and Ports", "A and B Bank".
   */
  private void readJoint(List<String> words, Features features) {
    int and = Math.max(words.indexOf("and"), words.indexOf("&"));
    if (and <= 0 || and == words.size() - 1) {
      return;
    }
    List<String> left = words.subList(0, and);
    boolean before = hasBodyAsHead(left);
    boolean behind = hasBodyAsHead(words.subList(and + 1, words.size()));
    features.set("form.and_within_of", kinds.is(WordKind.BODY, head(left)) && !behind);
    features.set("form.and_before_body", behind && !before);
    features.set("form.and_of_two_bodies", behind && before);
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
