package hearsay.annotate.organization;

import java.util.List;
import java.util.Set;

/** Reads what a name's own words tell. */
final class FormReader {
  private static final Set<String> PREPOSITIONS = FunctionWords.of("head-prepositions");
  private static final int MOST_WORDS = 6;

  private final WordKinds kinds;
  private final KnownNames known = KnownNames.all();

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

  void read(Name name, ArticleStatistics article, FeatureVector features) {
    String key = name.key();
    List<String> words = name.words();
    readLetters(key, words, article, features);
    readBodies(words, features);
    readOtherKinds(words, features);
    readJoint(words, features);
    boolean one = words.size() == 1;
    for (Gazetteer gazetteer : name.gazetteers()) {
      features.set(Features.of(Features.FORM_LISTED, gazetteer), true);
      features.set(
          Features.of(one ? Features.FORM_LISTED_WORD : Features.FORM_LISTED_WORDS, gazetteer),
          true);
    }
    features.set(Features.FORM_KNOWN, known.contains(key));
    features.set(Features.FORM_KNOWN_WORD, words.stream().anyMatch(known::contains));
  }

  private static void readLetters(
      String key, List<String> words, ArticleStatistics article, FeatureVector features) {
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    boolean one = words.size() == 1;
    features.set(Features.FORM_WORDS, Math.min(MOST_WORDS, words.size()));
    features.set(Features.FORM_ONE_WORD, one);
    features.set(Features.FORM_PREPOSITION, !head(words).isEmpty());
    features.set(Features.FORM_AND, words.contains("and") || words.contains("&"));
    features.set(Features.FORM_POSSESSIVE, words.stream().anyMatch(Letters::possessive));
    features.set(Features.FORM_POSSESSIVE_LAST, Letters.possessive(last));
    features.set(Features.FORM_ACRONYM, one && Letters.acronym(first));
    features.set(Features.FORM_DIGIT, key.chars().anyMatch(Character::isDigit));
    features.set(Features.FORM_NUMBER_LAST, !one && Letters.number(last));
    features.set(Features.FORM_MIXED, one && isMixed(first));
    features.set(Features.FORM_SIGN_LAST, last.endsWith("!") || last.endsWith("."));
    features.set(
        Features.FORM_SMALL_ELSEWHERE,
        one && !Letters.acronym(first) && article.isSmallSomewhere(first));
  }

  private void readBodies(List<String> words, FeatureVector features) {
    Set<WordKind> first = kinds.of(words.get(0));
    Set<WordKind> last = kinds.of(words.get(words.size() - 1));
    boolean one = words.size() == 1;
    features.set(Features.FORM_BODY, has(WordKind.BODY, words));
    features.set(Features.FORM_BODY_FIRST, first.contains(WordKind.BODY));
    features.set(Features.FORM_BODY_LAST, last.contains(WordKind.BODY));
    features.set(Features.FORM_BODY_ALONE, one && first.contains(WordKind.BODY));
    features.set(Features.FORM_BODY_BEFORE_PREPOSITION, kinds.is(WordKind.BODY, head(words)));
    features.set(Features.FORM_LEGAL, !one && last.contains(WordKind.LEGAL_FORM));
    features.set(Features.FORM_ORGANIZATION_LAST, last.contains(WordKind.ORGANIZATION_NOUN));
  }

  /** What makes a name one of a person, a place, a work, an event or a time. */
  private void readOtherKinds(List<String> words, FeatureVector features) {
    Set<WordKind> first = kinds.of(words.get(0));
    Set<WordKind> last = kinds.of(words.get(words.size() - 1));
    boolean one = words.size() == 1;
    features.set(Features.FORM_TITLE_FIRST, first.contains(WordKind.TITLE));
    features.set(Features.FORM_TITLE_LAST, !one && last.contains(WordKind.TITLE));
    features.set(Features.FORM_PERSON_FIRST, first.contains(WordKind.PERSON_NOUN));
    features.set(Features.FORM_PERSON_LAST, last.contains(WordKind.PERSON_NOUN));
    features.set(Features.FORM_GIVEN_FIRST, first.contains(WordKind.GIVEN_NAME));
    features.set(Features.FORM_GIVEN, has(WordKind.GIVEN_NAME, words));
    features.set(Features.FORM_PLACE_LAST, last.contains(WordKind.PLACE_NOUN));
    features.set(Features.FORM_SITE_FIRST, first.contains(WordKind.SITE));
    features.set(Features.FORM_SITE_LAST, last.contains(WordKind.SITE));
    features.set(Features.FORM_SITE_ALONE, one && first.contains(WordKind.SITE));
    features.set(Features.FORM_LAND_FIRST, !one && first.contains(WordKind.LAND));
    features.set(Features.FORM_LAND_LAST, !one && last.contains(WordKind.LAND));
    features.set(Features.FORM_LAND_ALONE, one && first.contains(WordKind.LAND));
    features.set(Features.FORM_WORK_LAST, last.contains(WordKind.WORK_NOUN));
    features.set(Features.FORM_EVENT_LAST, last.contains(WordKind.EVENT));
    features.set(Features.FORM_EVENT, has(WordKind.EVENT, words));
    features.set(Features.FORM_DATE, has(WordKind.MONTH, words));
  }

  private boolean has(WordKind kind, List<String> words) {
    return words.stream().anyMatch(word -> kinds.is(kind, word));
  }

  /**
   * Whether "and" joins two names or two words of one: "Office of Trade and Ports", "A and B Bank".
   */
  private void readJoint(List<String> words, FeatureVector features) {
    int and = Math.max(words.indexOf("and"), words.indexOf("&"));
    if (and <= 0 || and == words.size() - 1) {
      return;
    }
    List<String> left = words.subList(0, and);
    boolean before = hasBodyAsHead(left);
    boolean after = hasBodyAsHead(words.subList(and + 1, words.size()));
    features.set(Features.FORM_AND_WITHIN_OF, kinds.is(WordKind.BODY, head(left)) && !after);
    features.set(Features.FORM_AND_BEFORE_BODY, after && !before);
    features.set(Features.FORM_AND_OF_TWO_BODIES, after && before);
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
