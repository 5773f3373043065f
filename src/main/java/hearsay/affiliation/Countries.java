package hearsay.affiliation;

import hearsay.text.Folded;
import hearsay.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All countries and territories of ISO 3166-1, and Kosovo, each with the words by which news means
 * it; see {@code countries.tsv}.
 */
public final class Countries {
  /**
   * A country.
   *
   * @param code ISO 3166-1 alpha-2
   * @param names that news has for it, the usual one first
   * @param adjectives and names of its people in the singular; some have none
   * @param seats of its government; small ones have none
   */
  public record Country(
      String code, List<String> names, List<String> adjectives, List<String> seats) {
    public Country {
      names = List.copyOf(names);
      adjectives = List.copyOf(adjectives);
      seats = List.copyOf(seats);
    }
  }

  private static final List<Country> ALL =
      ResourceLines.of(Countries.class, "countries.tsv").stream()
          .map(line -> line.split("\t", -1))
          .map(row -> new Country(row[0], words(row[1]), words(row[2]), words(row[3])))
          .toList();

  private static final Map<String, Country> BY_WORD = new HashMap<>();

  static {
    for (Country country : ALL) {
      for (List<String> words : List.of(country.names(), country.adjectives(), country.seats())) {
        words.forEach(word -> BY_WORD.putIfAbsent(Folded.of(word), country));
      }
    }
  }

  private Countries() {}

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
  }

  static List<Country> all() {
    return ALL;
  }

  /**
   * The words for the country that one of them means, case and accents aside: of "Russia", as of
   * "Moscow", its names, its adjectives and its seats; none where the word means no country.
   */
  public static List<String> wordsFor(String word) {
    Country country = BY_WORD.get(Folded.of(word));
    if (country == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>(country.names());
    words.addAll(country.adjectives());
    words.addAll(country.seats());
    return words;
  }
}
