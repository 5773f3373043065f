package hearsay.select;

import hearsay.affiliation.Countries;
import hearsay.text.Folded;
import hearsay.text.ResourceLines;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The bodies that speak for a country by their names: its adjective is in them ("Chinese foreign
 * ministry"), or they are its capital or one of the bodies of {@code governments.tsv} ("Kremlin").
 */
final class Governments {
  /** By the first name of a country, folded. */
  private static final Map<String, List<String>> BODIES = new HashMap<>();

  private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();
  private static final Pattern NONE = Pattern.compile("(?!)");

  static {
    for (String line : ResourceLines.of(Governments.class, "governments.tsv")) {
      String[] row = line.split("\t", -1);
      BODIES.put(Folded.of(row[0]), List.of(row[1].split(";", -1)));
    }
  }

  private Governments() {}

  /**
   * Whether a body is a country's, as far as its name tells.
   *
   * @param country by any word for it, folded; with another word it is none's
   */
  static boolean isOf(String country, String body) {
    return KNOWN.computeIfAbsent(country, Governments::pattern).matcher(Folded.of(body)).find();
  }

  /** Whole words: "US" is not in "Used". */
  private static Pattern pattern(String country) {
    List<String> words = Countries.wordsFor(country);
    if (words.isEmpty()) {
      return NONE;
    }
    Set<String> every = new LinkedHashSet<>(words);
    for (String word : words) {
      every.addAll(BODIES.getOrDefault(Folded.of(word), List.of()));
    }
    StringBuilder any = new StringBuilder();
    every.forEach(word -> any.append('|').append(Pattern.quote(Folded.of(word))));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any.substring(1) + ")(?![\\p{L}\\p{N}])");
  }
}
