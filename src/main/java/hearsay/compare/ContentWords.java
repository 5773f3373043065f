package hearsay.compare;

import hearsay.text.Folded;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a claim's content, for comparison.
 *
 * @param words each once, folded
 * @param figures those with a digit in them, which make a claim another: 5% is not 7%
 */
record ContentWords(Set<String> words, Set<String> figures) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,][\\p{N}]+)*");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");

  static ContentWords of(String content) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> figures = new TreeSet<>();
    WORD.matcher(Folded.of(content))
        .results()
        .map(found -> found.group())
        .forEach(
            word -> {
              words.add(word);
              if (DIGIT.matcher(word).find()) {
                figures.add(word);
              }
            });
    return new ContentWords(words, figures);
  }

  int size() {
    return words.size();
  }

  /** Those in both, of those in either: Jaccard's index, 0 to 1. */
  double likeness(ContentWords other) {
    Set<String> smaller = size() <= other.size() ? words : other.words;
    Set<String> larger = size() <= other.size() ? other.words : words;
    long both = smaller.stream().filter(larger::contains).count();
    long either = size() + other.size() - both;
    return either == 0 ? 1 : (double) both / either;
  }
}
