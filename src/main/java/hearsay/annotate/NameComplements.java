package hearsay.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What follows the head of an organization's name and only tells what that deals with, or where:
 * "the Velmar Sea" of "Commission on the Velmar Sea". Whoever is named there is another body than
 * the one whose name it is. A bare "of" parts no complement off, since the head may follow it:
 * "University of Halden Hospital".
 */
public final class NameComplements {
  private static final Set<String> OPENERS = NameWords.LISTS.get("complement-opener");

  /** Words that open one before an article alone: "Friends of the Sea", "Fish and the Sea". */
  private static final Set<String> WEAK_OPENERS = NameWords.LISTS.get("weak-complement-opener");

  private static final Set<String> ARTICLES = NameWords.LISTS.get("articles");

  private NameComplements() {}

  /**
   * Whether the part stands in the name's complement, or is a whole name behind the name's head.
   *
   * @param part some of the words, one after another
   */
  static boolean holds(List<String> words, List<String> part) {
    int at = Collections.indexOfSubList(words, part);
    return at > 0
        && (at >= start(words)
            || (WEAK_OPENERS.contains(words.get(at - 1)) && PartialNames.isComplete(part)));
  }

  /** A name up to its complement: "Commission". */
  public static String head(String name) {
    List<String> words = List.of(name.split(" "));
    return String.join(" ", words.subList(0, start(words)));
  }

  /**
   * What an acronym in brackets stands for that is spelled by the complement before it alone:
   * "(FA)" of "Inquiry into the Fish Authority (FA)".
   */
  static Optional<String> spelled(String acronym, String name) {
    if (Acronyms.spells(acronym, name)) {
      return Optional.empty();
    }
    List<String> words = List.of(name.split(" "));
    return starts(words).stream()
        .map(start -> String.join(" ", words.subList(afterOpener(words, start), words.size())))
        .filter(complement -> Acronyms.spells(acronym, complement))
        .findFirst();
  }

  private static int afterOpener(List<String> words, int start) {
    return ARTICLES.contains(words.get(start + 1)) ? start + 2 : start + 1;
  }

  /** The index of the word that opens the first complement; the number of words where none does. */
  private static int start(List<String> words) {
    return starts(words).stream().findFirst().orElse(words.size());
  }

  private static List<Integer> starts(List<String> words) {
    List<Integer> found = new ArrayList<>();
    for (int i = 1; i + 1 < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      if (OPENERS.contains(word)
          || (WEAK_OPENERS.contains(word) && ARTICLES.contains(words.get(i + 1)))) {
        found.add(i);
      }
    }
    return found;
  }

  /**
   * Where a name's own words begin, behind those of the body that it is a unit of: at "Office" of
   * "Treasury Department Office of Public Affairs"; 0 where it names no other. In UTF-16 units.
   */
  public static int ownStart(String name) {
    List<String> words = List.of(name.split(" ", -1));
    return words.subList(0, PartialNames.ownStart(words)).stream()
        .mapToInt(word -> word.length() + 1)
        .sum();
  }
}
