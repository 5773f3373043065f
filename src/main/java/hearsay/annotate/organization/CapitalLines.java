package hearsay.annotate.organization;

import hearsay.text.Letterwise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a line that is all in capitals, as some headlines are, as it would be written otherwise:
 * names as the article or the lists of names have them, words that English writes small in small
 * letters, and any other word with a capital. What it knows is of one article.
 */
public final class CapitalLines {
  private static final int LONGEST_NAME = 6;
  private static final int LONG_WORD = 4;
  private static final Set<String> OFFICIAL = FunctionWords.of("official-bodies");
  private static final Set<String> NATIONAL = FunctionWords.of("national-bodies");
  private static final Set<String> HEADLINE_WORDS = FunctionWords.of("headline-words");
  private static final Set<String> ADJECTIVES = FunctionWords.of("official-adjectives");
  private static final Set<String> JOINTS = FunctionWords.of("joints");
  private static final Set<String> DOMAINS = FunctionWords.of("domains");

  private final Map<String, List<String>> names = new HashMap<>();

  private CapitalLines() {}

  /** Read when the first such line comes, since most articles have none. */
  private static final class Lists {
    static final Gazetteers GAZETTEERS = new Gazetteers();
    static final WordKinds KINDS = new WordKinds();
    static final Map<String, List<String>> KNOWN = new HashMap<>();

    static {
      for (String line : KnownNames.lines()) {
        addName(KNOWN, List.of(line.split(" ", -1)));
      }
    }
  }

  /**
   * The sentences as they would be written otherwise; the same if none is such a line.
   *
   * @param sentences of one article, cut into words
   */
  public static List<List<String>> recased(List<List<String>> sentences) {
    if (sentences.stream().noneMatch(words -> isOne(words) || isTitled(words))) {
      return sentences;
    }
    CapitalLines lines = new CapitalLines();
    sentences.stream().filter(words -> !isOne(words)).forEach(lines::read);
    return sentences.stream().map(lines::recasedSentence).toList();
  }

  private List<String> recasedSentence(List<String> words) {
    return isOne(words) ? recasedLine(words) : isTitled(words) ? withoutVerbs(words) : words;
  }

  /** Whether all its long words have capitals, a headline's verbs too. */
  private static boolean isTitled(List<String> words) {
    int longer = 0;
    for (String word : words) {
      boolean longWord = word.length() >= LONG_WORD && Character.isLetter(word.charAt(0));
      if (longWord && !Letters.capital(word)) {
        return false;
      }
      longer += longWord ? 1 : 0;
    }
    return longer >= LONG_WORD && !words.get(words.size() - 1).equals(".");
  }

  /** "Acme Cuts Jobs" with its verbs, and what joins two of its names, in small letters. */
  private static List<String> withoutVerbs(List<String> words) {
    List<String> recased = new ArrayList<>();
    for (String word : words) {
      String lower = Letters.lower(word);
      boolean verb = !recased.isEmpty() && !Letters.acronym(word) && HEADLINE_WORDS.contains(lower);
      recased.add(verb ? lower : word);
    }
    return recased;
  }

  /** Whether it is one: two long words or more, and no small letter. */
  private static boolean isOne(List<String> words) {
    int longer = 0;
    for (String word : words) {
      if (Letterwise.any(word, Character::isLowerCase)) {
        return false;
      }
      longer += word.length() >= LONG_WORD && Letters.capital(word) ? 1 : 0;
    }
    return longer > 1;
  }

  /** Knows the names of a sentence that is no such line, too. */
  private void read(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
        if (!Letters.capital(words.get(to - 1))) {
          break;
        }
        boolean said = to - from > 1 || (from > 0 && !SmallWords.contains(words.get(from)));
        if (said && !Letters.article(words.get(from))) {
          addName(names, words.subList(from, to));
        }
      }
    }
  }

  /** The words of a well-known name, or of one in the article's text; none if it is neither. */
  private Optional<List<String>> named(String capitals) {
    return Optional.ofNullable(Lists.KNOWN.getOrDefault(capitals, names.get(capitals)));
  }

  private static void addName(Map<String, List<String>> names, List<String> words) {
    names.putIfAbsent(String.join(" ", words).toUpperCase(Locale.ROOT), List.copyOf(words));
  }

  /** The words of such a line as they would be written otherwise. */
  private List<String> recasedLine(List<String> words) {
    List<String> recased = new ArrayList<>();
    while (recased.size() < words.size()) {
      recased.addAll(name(words, recased));
    }
    return recased;
  }

  /** The longest name that comes next, or the next word. */
  private List<String> name(List<String> words, List<String> before) {
    int from = before.size();
    for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from + 1; to--) {
      List<String> part = words.subList(from, to);
      Optional<List<String>> known = named(String.join(" ", part));
      if (known.isPresent()) {
        return known.get();
      }
      List<String> titled = part.stream().map(CapitalLines::inName).toList();
      if (part.stream().allMatch(Letters::capital)
          && !Lists.GAZETTEERS.of(String.join(" ", titled)).isEmpty()) {
        return titled;
      }
    }
    return official(words, from, before);
  }

  /** "FINANCE MINISTRY", "NORWEGIAN PARLIAMENT". */
  private List<String> official(List<String> words, int from, List<String> before) {
    String word = Letters.lower(words.get(from));
    String next = from + 1 < words.size() ? Letters.lower(words.get(from + 1)) : "";
    boolean first =
        OFFICIAL.contains(next) && (ADJECTIVES.contains(word) || DOMAINS.contains(word));
    if (first) {
      return List.of(titled(word), titled(next));
    }
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    return List.of(
        NATIONAL.contains(word) && Lists.KINDS.is(WordKind.LAND, last)
            ? titled(word)
            : word(words.get(from)));
  }

  private String word(String word) {
    Optional<List<String>> known = named(word);
    if (known.isPresent()) {
      return known.get().get(0);
    }
    if (Lists.KINDS.is(WordKind.LAND, word)) {
      return word.length() < LONG_WORD ? word : titled(word);
    }
    if (Lists.KINDS.is(WordKind.LEGAL_FORM, word)) {
      return LegalForms.recased(word);
    }
    boolean acronym = !word.matches(".*[AEIOUY].*");
    return acronym ? word : SmallWords.contains(word) ? Letters.lower(word) : titled(word);
  }

  private static String inName(String word) {
    return JOINTS.contains(Letters.lower(word)) ? Letters.lower(word) : titled(word);
  }

  private static String titled(String word) {
    String lower = Letters.lower(word);
    return lower.isEmpty()
        ? lower
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
