package hearsay.annotate;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Organizations before a noun for what they have found out: "A Halden Adviser survey", where the
 * article names Halden Adviser as one elsewhere.
 */
final class StudiedNames {
  /** Words with a capital before such a noun. */
  private static final Pattern BEFORE_STUDY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'\u2019-])(\\p{Lu}[\\p{L}\\p{N}&.'\u2019-]*+(?: \\p{Lu}[\\p{L}\\p{N}&.'\u2019-]*+){0,5}) "
              + NameWords.LISTS.oneOf("study-noun")
              + "(?U:\\b)");

  private StudiedNames() {}

  /**
   * The organizations, and such mentions of them as are not among them, in text order.
   *
   * @param organizations in text order
   * @param others names of persons and places, which keep what they have
   */
  static List<Span> added(String text, List<Span> organizations, List<NameTag> others) {
    if (organizations.isEmpty()) {
      return organizations;
    }
    Set<String> forms = new HashSet<>();
    organizations.forEach(one -> forms.add(OrganizationNames.form(text, one)));
    NavigableMap<Integer, Span> taken = new TreeMap<>();
    organizations.forEach(one -> taken.put(one.start(), one));
    others.forEach(one -> taken.put(one.span().start(), one.span()));
    List<Span> all = new ArrayList<>(organizations);
    Matcher study = BEFORE_STUDY.matcher(text);
    while (study.find()) {
      named(text, new Span(study.start(1), study.end(1)), forms)
          .filter(name -> isFree(taken, name))
          .ifPresent(all::add);
    }
    all.sort(null);
    return all;
  }

  /** The longest of the names that the words end in. */
  private static Optional<Span> named(String text, Span words, Set<String> forms) {
    int from = words.start();
    while (from < words.end()) {
      Span rest = new Span(from, words.end());
      if (forms.contains(OrganizationNames.form(text, rest))) {
        return Optional.of(rest);
      }
      int blank = text.indexOf(' ', from);
      from = blank < 0 ? words.end() : blank + 1;
    }
    return Optional.empty();
  }

  private static boolean isFree(NavigableMap<Integer, Span> taken, Span name) {
    var before = taken.lowerEntry(name.end());
    return before == null || before.getValue().end() <= name.start();
  }
}
