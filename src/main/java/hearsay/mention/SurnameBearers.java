package hearsay.mention;

import hearsay.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which of those who share a surname it stands for where it stands alone, by how the article has
 * spoken of them up to there.
 */
final class SurnameBearers {
  /** "of President", "of robbery victim", before one who is named only to tell who another is. */
  private static final Pattern OBLIQUE =
      Pattern.compile(
          "(?<![\\p{L}-])"
              + MentionWords.LISTS.oneOf("oblique-preposition")
              + " (?:(?:\\p{Lu}[\\p{L}-]*\\.?|"
              + MentionWords.LISTS.oneOf("time-adjective")
              + ") )*(?:\\p{Ll}[\\p{L}-]+ )?$");

  /** "Her husband, ", before one who is called by the given name, if not in full. */
  private static final Pattern KIN =
      Pattern.compile(
          "(?<![\\p{L}-])(?i:his|her|their) (?:\\p{Ll}[\\p{L}-]+ ){0,2}"
              + MentionWords.LISTS.oneOf("kin-noun")
              + ",? $");

  /** "a.k.a." before another name of one who has been named. */
  private static final Pattern ALIAS =
      Pattern.compile("(?<![\\p{L}-])" + MentionWords.LISTS.oneOf("alias-marker") + ",? [\"“'‘]?$");

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019](?:s(?U:\\b))?");

  /** How far before a name such a preposition may stand, in UTF-16 units. */
  private static final int REACH = 40;

  /** How near a surname a full name stands that it repeats, and how far before that all others. */
  private static final int NEAR = 500;

  private static final int FAR = 1000;

  private final String text;

  /** Where each name stands first, in UTF-16 units. */
  private final Map<String, Integer> first = new HashMap<>();

  /** Where each name stands first, and not only to tell who another is. */
  private final Map<String, Integer> introduced = new HashMap<>();

  /** All such places of each name. */
  private final Map<String, NavigableSet<Integer>> spokenOf = new HashMap<>();

  /** Where names of one word stand, and where the article itself uses them. */
  private final Map<String, NavigableSet<Integer>> alone = new HashMap<>();

  private final Map<String, NavigableSet<Integer>> told = new HashMap<>();

  /**
   * Of an article of which nothing is known yet.
   *
   * @param text of the article
   */
  SurnameBearers(String text) {
    this.text = text;
  }

  /**
   * A person is named.
   *
   * @param form the name, without honorifics
   * @param span where, in UTF-16 units
   * @param quoted whether others' words name him there
   */
  void add(String form, Span span, boolean quoted) {
    first.merge(form, span.start(), Math::min);
    if (!isOblique(span)) {
      introduced.merge(form, span.start(), Math::min);
      spokenOf.computeIfAbsent(form, key -> new TreeSet<>()).add(span.start());
    }
    if (form.indexOf(' ') < 0) {
      alone.computeIfAbsent(form, key -> new TreeSet<>()).add(span.start());
      if (!quoted) {
        told.computeIfAbsent(form, key -> new TreeSet<>()).add(span.start());
      }
    }
  }

  /**
   * "the brother of President Lund", "his brother, Bo Lund", "Anna Lund, a.k.a. Ann Lund", "Lund's
   * house"
   */
  private boolean isOblique(Span name) {
    String before = text.substring(Math.max(0, name.start() - REACH), name.start());
    return OBLIQUE.matcher(before).find()
        || KIN.matcher(before).find()
        || ALIAS.matcher(before).find()
        || POSSESSIVE.matcher(text).region(name.end(), text.length()).lookingAt();
  }

  /**
   * The bearer whom a surname alone stands for at a place: the only one who was named before it;
   * once the surname has stood alone so, it goes on being his, and the others have theirs in full;
   * or else the one who has just been named, where the others were long before. One whom the
   * article calls by the given name is none of them, nor is one whom it has named only to tell who
   * another is, if there is somebody else.
   *
   * @param bearers by their full names
   * @param offset in UTF-16 units
   * @param same whether two full names may be one person's
   */
  Optional<String> at(
      Collection<String> bearers, String surname, int offset, BiPredicate<String, String> same) {
    List<String> known = before(bearers, first, offset);
    List<String> formal = or(known, name -> !goesByGivenName(name, surname));
    List<String> spoken = before(formal, introduced, offset);
    Map<String, Integer> starts = spoken.isEmpty() ? first : introduced;
    List<String> meant = spoken.isEmpty() ? formal : spoken;
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    String holder = meant.get(0);
    int from = starts.getOrDefault(holder, 0);
    int next =
        meant.stream()
            .filter(name -> !same.test(name, holder))
            .mapToInt(name -> starts.getOrDefault(name, offset))
            .min()
            .orElse(offset + 1);
    Integer used = alone.getOrDefault(surname, new TreeSet<>()).higher(from);
    return used != null && used < next
        ? Optional.of(holder)
        : nearest(
            formal,
            surname,
            offset,
            other -> bearers.stream().filter(name -> !same.test(name, other)).toList());
  }

  /** The one named last in full, if the surname is still his, and all others were far before. */
  private Optional<String> nearest(
      List<String> meant, String surname, int offset, Function<String, List<String>> others) {
    Optional<String> last = meant.stream().max(Comparator.comparingInt(name -> last(name, offset)));
    int named = last.map(name -> last(name, offset)).orElse(-1);
    int reached = named;
    for (int use : alone.getOrDefault(surname, new TreeSet<>()).headSet(offset)) {
      reached = use > reached && use - reached <= NEAR ? use : reached;
    }
    boolean near = named >= 0 && offset - reached <= NEAR;
    return last.filter(
        name ->
            near
                && others.apply(name).stream()
                    .allMatch(other -> last(other, offset) + FAR <= named));
  }

  /** Where a name stands last before the offset; negative, and far, where it does not. */
  private int last(String name, int offset) {
    Integer last = spokenOf.getOrDefault(name, new TreeSet<>()).lower(offset);
    return last == null ? -FAR : last;
  }

  private static List<String> before(
      Collection<String> bearers, Map<String, Integer> starts, int offset) {
    return bearers.stream()
        .filter(name -> starts.getOrDefault(name, Integer.MAX_VALUE) < offset)
        .sorted(Comparator.comparingInt(name -> starts.getOrDefault(name, 0)))
        .toList();
  }

  private static List<String> or(List<String> all, Predicate<String> wanted) {
    List<String> some = all.stream().filter(wanted).toList();
    return some.isEmpty() ? all : some;
  }

  /** "Mia" of Mia Lund, as children are called. */
  private boolean goesByGivenName(String name, String surname) {
    String given = name.substring(0, name.indexOf(' '));
    return !given.equals(surname) && told.containsKey(given);
  }
}
