package hearsay.annotate;

import hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Firms that are named beside one that belongs to them, so that their name is no short form of its:
 * "Acme and its unit Acme Marine".
 */
final class OwnedUnits {
  private static final Set<String> UNITS = NameWords.LISTS.get("owned-unit");
  private static final Set<String> OWNER_WORDS = NameWords.LISTS.get("owner-word");
  private static final Pattern WORD_EDGE = Pattern.compile("[\\s,]+|(?=['’]s(?U:\\b))");

  /** The most words between the two. */
  private static final int REACH = 5;

  private OwnedUnits() {}

  /**
   * The owners.
   *
   * @param mentions in text order
   */
  static Set<String> owners(String text, List<Span> mentions) {
    Set<String> owners = new HashSet<>();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Span first = mentions.get(i);
      Span second = mentions.get(i + 1);
      String name = first.of(text);
      if (second.of(text).startsWith(name + " ")
          && isOwnership(text.substring(first.end(), second.start()))) {
        owners.add(name);
      }
    }
    return owners;
  }

  private static boolean isOwnership(String between) {
    List<String> words =
        List.of(WORD_EDGE.split(between.strip())).stream().filter(w -> !w.isEmpty()).toList();
    return !words.isEmpty()
        && words.size() <= REACH
        && UNITS.contains(words.get(words.size() - 1))
        && words.stream().anyMatch(OWNER_WORDS::contains);
  }
}
