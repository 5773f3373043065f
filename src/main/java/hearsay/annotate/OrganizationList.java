package hearsay.annotate;

import hearsay.error.UserException;
import hearsay.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user's own organizations, found wherever a text has one of their names. A name is found as
 * whole words: "Kupol" in "Kupol's" and "Kupol-2", not in "Kupolov". Case counts, with two
 * exceptions: in a line that is all in capitals, a name matches in any case; and a name of several
 * words that the list has in capitals alone, as many official lists do, matches wherever none of
 * its words begins with a small letter. The longest name wins, of equal ones the first in the list.
 * Immutable after it is made.
 */
public final class OrganizationList {
  /** No organizations. */
  public static final OrganizationList NONE = new OrganizationList();

  private final Node root = new Node();

  OrganizationList() {}

  /**
   * Reads a list: a name a line, with other names of the same organization after it, each after a
   * tab.
   *
   * @throws UserException if the file cannot be read or is no such list
   */
  public static OrganizationList read(Path file) throws UserException {
    return OrganizationListReader.read(file);
  }

  /** A place in the names: the words that may come next, and the names that end here. */
  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Entry> entries = new ArrayList<>();
  }

  /**
   * @param words as the list has them
   * @param capitals whether it is several words, all in capitals
   */
  private record Entry(List<String> words, boolean capitals, String canonical) {}

  /** Adds a name; one that is there already is left as it is. */
  void add(String name, String canonical) {
    List<ListWords.Word> words = ListWords.of(name, 0, name.length());
    Node node = root;
    for (ListWords.Word word : words) {
      node = node.next.computeIfAbsent(fold(word.text()), key -> new Node());
    }
    List<String> texts = words.stream().map(ListWords.Word::text).toList();
    if (node.entries.stream().noneMatch(entry -> entry.words.equals(texts))) {
      boolean capitals = words.size() > 1 && ListWords.allCapitals(name, 0, name.length());
      node.entries.add(new Entry(texts, capitals, canonical));
    }
  }

  /** The mentions in the body, in text order, without overlaps. */
  List<OrganizationTag> find(String text, Span body) {
    List<OrganizationTag> found = new ArrayList<>();
    if (root.next.isEmpty()) {
      return found;
    }
    for (Span line : Paragraphs.of(text, body)) {
      List<ListWords.Word> words = ListWords.of(text, line.start(), line.end());
      boolean headline = ListWords.allCapitals(text, line.start(), line.end());
      for (int at = 0; at < words.size(); ) {
        Match match = longest(words, at, headline);
        if (match != null) {
          Span span = words.get(at).span().cover(words.get(match.end - 1).span());
          found.add(new OrganizationTag(span, match.canonical));
        }
        at = match == null ? at + 1 : match.end;
      }
    }
    return found;
  }

  private record Match(int end, String canonical) {}

  private @Nullable Match longest(List<ListWords.Word> words, int from, boolean headline) {
    Match longest = null;
    Node node = root;
    for (int at = from; at < words.size(); at++) {
      node = node.next.get(fold(words.get(at).text()));
      if (node == null) {
        break;
      }
      for (Entry entry : node.entries) {
        if (matches(entry, words.subList(from, at + 1), headline)) {
          longest = new Match(at + 1, entry.canonical);
          break;
        }
      }
    }
    return longest;
  }

  private static boolean matches(Entry entry, List<ListWords.Word> words, boolean headline) {
    boolean exact = true;
    boolean capitalized = true;
    for (int i = 0; i < entry.words.size(); i++) {
      String word = words.get(i).text();
      exact &= word.equals(entry.words.get(i));
      int first = word.codePointAt(0);
      capitalized &= !Character.isLowerCase(first);
    }
    return exact || headline || (entry.capitals && capitalized);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
