package hearsay.annotate.organization;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Some hundred thousand names of organizations: evidence, not proof, since others have the same
 * names. The names are other people's; {@code src/train/organizations} tells where they come from
 * and makes the filters of them. Immutable.
 */
final class Gazetteers {
  private static final String ARTICLE = "The ";

  private final Map<Gazetteer, BloomFilter> filters = new EnumMap<>(Gazetteer.class);

  Gazetteers() {
    for (Gazetteer gazetteer : Gazetteer.values()) {
      filters.put(gazetteer, BloomFilter.read(gazetteer.key + ".bloom"));
    }
  }

  /**
   * The gazetteers that have the name.
   *
   * @param name words joined by blanks
   */
  Set<Gazetteer> of(String name) {
    String form = form(name);
    Set<Gazetteer> found = EnumSet.noneOf(Gazetteer.class);
    if (form.length() > 1) {
      filters.forEach(
          (gazetteer, filter) -> {
            if (filter.mayContain(form)) {
              found.add(gazetteer);
            }
          });
    }
    return found;
  }

  /**
   * The name as the filters have it: its letters and digits alone, without a leading article, any
   * number as 0 (the encyclopedia's list has no numbers).
   */
  static String form(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String bare = composed.startsWith(ARTICLE) ? composed.substring(ARTICLE.length()) : composed;
    StringBuilder form = new StringBuilder();
    int last = ' ';
    for (int letter : bare.codePoints().toArray()) {
      if (Character.isDigit(letter)) {
        form.append(Character.isDigit(last) ? "" : "0");
      } else if (Character.isLetter(letter)) {
        form.appendCodePoint(letter);
      }
      last = letter;
    }
    return form.toString();
  }
}
