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
  public static final OrganizationList NONE = new OrganizationList(new byte[0]);

  /** Of a name, in bytes, at least. */
  private static final int USUAL_LENGTH = 12;

  private final String digest;
  private final NameTable table;
  private final NameRanges names;

  /**
   * An empty list, without a digest.
   *
   * @param bytes which the names that are added stand in, in UTF-8; not copied
   */
  OrganizationList(byte[] bytes) {
    this(bytes, namesIn(bytes));
  }

  private OrganizationList(byte[] bytes, int about) {
    this("", new NameTable(bytes.length, about), new NameRanges(bytes, about));
  }

  private OrganizationList(String digest, NameTable table, NameRanges names) {
    this.digest = digest;
    this.table = table;
    this.names = names;
  }

  /** The same list, which came from bytes with this {@link #digest()}. */
  OrganizationList withDigest(String hash) {
    return new OrganizationList(hash, table, names);
  }

  /** How many names there may be: as many as lines and tabs, but not many that are short. */
  private static int namesIn(byte[] bytes) {
    int names = 0;
    for (byte unit : bytes) {
      names += unit == '\n' || unit == '\t' ? 1 : 0;
    }
    return Math.min(names, bytes.length / USUAL_LENGTH);
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

  /**
   * Adds a name; one that is there already is left as it is.
   *
   * @param range where it stands in the list's bytes
   * @param canonical where its organization's first name does
   */
  void add(String name, NameRanges.Range range, NameRanges.Range canonical) {
    List<ListWords.Word> words = words(name);
    if (table.add(words, other -> same(words(names.name(other)), words))) {
      names.add(range, canonical);
    }
  }

  private static List<ListWords.Word> words(String name) {
    return ListWords.of(name, 0, name.length());
  }

  private static boolean same(List<ListWords.Word> some, List<ListWords.Word> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i).text().equals(others.get(i).text());
    }
    return same;
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
      int name = table.first(hash, other -> matches(names.name(other), here, headline));
      if (name >= 0) {
        longest = new Match(at + 1, names.canonical(name));
      }
    }
    return longest;
  }

  private static boolean matches(String name, List<ListWords.Word> words, boolean headline) {
    List<ListWords.Word> listed = words(name);
    boolean same = listed.size() == words.size();
    boolean exact = same;
    boolean capitalized = true;
    for (int i = 0; same && i < listed.size(); i++) {
      String word = words.get(i).text();
      same = fold(word).equals(fold(listed.get(i).text()));
      exact &= word.equals(listed.get(i).text());
      capitalized &= !Character.isLowerCase(word.codePointAt(0));
    }
    return same && (exact || headline || (capitalized && isInCapitals(name, listed)));
  }

  /** Whether it is several words, all in capitals. */
  private static boolean isInCapitals(String name, List<ListWords.Word> words) {
    return words.size() > 1 && ListWords.allCapitals(name, 0, name.length());
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
