package hearsay.annotate;

import hearsay.error.UserException;
import hearsay.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  public static final OrganizationList NONE = new OrganizationList("");

  private final String digest;
  private final NameTable table = new NameTable();
  private final List<String> names = new ArrayList<>();
  private final List<String> canonicals = new ArrayList<>();

  /** An empty list that came from bytes with this {@link #digest()}. */
  OrganizationList(String digest) {
    this.digest = digest;
  }

  /** Tells one list from another: a hash of the bytes that it was read from; empty for none. */
  public String digest() {
    return digest;
  }

  /**
   * Reads a list: a name a line, with other names of the same organization after it, each after a
   * tab.
   *
   * @throws UserException if the file cannot be read or is no such list
   */
  public static OrganizationList read(Path file) throws UserException {
    return OrganizationListReader.read(file);
  }

  /** Adds a name; one that is there already is left as it is. */
  void add(String name, String canonical) {
    List<String> words = words(name);
    if (table.add(words, other -> words(names.get(other)).equals(words))) {
      names.add(name);
      canonicals.add(canonical);
    }
  }

  private static List<String> words(String name) {
    return ListWords.of(name, 0, name.length()).stream().map(ListWords.Word::text).toList();
  }

  /** The mentions in the body, in text order, without overlaps. */
  List<OrganizationTag> find(String text, Span body) {
    List<OrganizationTag> found = new ArrayList<>();
    if (table.isEmpty()) {
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
    long hash = NameTable.START;
    for (int at = from; at < words.size(); at++) {
      hash = NameTable.hash(hash, words.get(at).text());
      if (!table.begins(hash)) {
        break;
      }
      List<ListWords.Word> here = words.subList(from, at + 1);
      int name = table.first(hash, other -> matches(names.get(other), here, headline));
      if (name >= 0) {
        longest = new Match(at + 1, canonicals.get(name));
      }
    }
    return longest;
  }

  private static boolean matches(String name, List<ListWords.Word> words, boolean headline) {
    List<String> listed = words(name);
    boolean same = listed.size() == words.size();
    boolean exact = same;
    boolean capitalized = true;
    for (int i = 0; same && i < listed.size(); i++) {
      String word = words.get(i).text();
      same = fold(word).equals(fold(listed.get(i)));
      exact &= word.equals(listed.get(i));
      capitalized &= !Character.isLowerCase(word.codePointAt(0));
    }
    return same && (exact || headline || (capitalized && isInCapitals(name, listed)));
  }

  /** Whether it is several words, all in capitals. */
  private static boolean isInCapitals(String name, List<String> words) {
    return words.size() > 1 && ListWords.allCapitals(name, 0, name.length());
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
