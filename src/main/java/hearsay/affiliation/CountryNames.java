package hearsay.affiliation;

import hearsay.annotate.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which country an adjective or a name means, by the name that an article has for it: "Dutch" the
 * Netherlands, where the article names them; see {@link Countries}.
 */
final class CountryNames {
  private static final Map<String, List<String>> NAMES = new HashMap<>();
  private static final Set<String> OTHERS = AffiliationWords.LISTS.get("no-country-before");
  private static final Set<String> ADJECTIVES = new HashSet<>();
  private static final Map<String, List<String>> SEATS = new HashMap<>();
  private static final Set<String> CODES = new HashSet<>();

  static {
    for (Countries.Country country : Countries.all()) {
      List<String> names = country.names();
      CODES.add(country.code());
      names.forEach(name -> NAMES.put(name, names));
      country.adjectives().forEach(adjective -> NAMES.putIfAbsent(adjective, names));
      ADJECTIVES.addAll(country.adjectives());
      country.seats().forEach(seat -> SEATS.put(seat, names));
    }
  }

  private final String text;
  private final Map<List<String>, Optional<String>> found = new HashMap<>();

  /**
   * @param text of the article
   */
  CountryNames(String text) {
    this.text = text;
  }

  /** The country's name in the article; empty where the words mean none, or it is not named. */
  Optional<String> of(String words) {
    List<String> names = NAMES.get(words);
    return names == null ? Optional.empty() : found.computeIfAbsent(names, this::inText);
  }

  /** The country whose government sits there, by its name in the article: of "Kyiv" Ukraine. */
  Optional<String> seatedIn(String capital) {
    List<String> names = SEATS.get(capital);
    return names == null ? Optional.empty() : found.computeIfAbsent(names, this::inText);
  }

  /** "Dutch" */
  static boolean isOfCountry(String word) {
    return ADJECTIVES.contains(word);
  }

  /** Whether the table has the country or territory with a code of ISO 3166-1. */
  static boolean hasCode(String code) {
    return CODES.contains(code);
  }

  /** The one that an adjective among the words means, the last. */
  Optional<String> in(List<Token> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i).text();
      Optional<String> two = i == 0 ? Optional.empty() : of(words.get(i - 1).text() + " " + word);
      // "African-American" is of no country.
      boolean other =
          i > 0 && (OTHERS.contains(words.get(i - 1).text()) || words.get(i - 1).isHyphen());
      Optional<String> country = two.or(() -> other ? Optional.empty() : of(word));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  private Optional<String> inText(List<String> names) {
    return names.stream()
        .filter(
            name ->
                Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                    .matcher(text)
                    .find())
        .findFirst();
  }
}
