package hearsay.annotate.organization;

import hearsay.text.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Some legal forms of firms ({@code legal-forms.tsv}), found as sentences are cut into words: "Co.
 * , Ltd.", "sp. z o.o.". The point at a word's end may be missing. Immutable.
 */
public final class LegalForms {
  private static final Set<String> POINTLESS = Set.of("Pty", "Pte", "Pvt", "Sdn", "Co");
  private static final WordLists LISTS = WordLists.of(LegalForms.class, "legal-forms.tsv");

  /** Signs that are words of their own. */
  private static final Pattern WORD = Pattern.compile("[(),/]|-|[^\\s(),/-]+");

  /**
   * A form.
   *
   * @param words without the points at their ends
   * @param pointed whether its last word ends with one
   */
  private record Form(List<String> words, boolean pointed) {}

  /** Those that make any name a firm's, without the points at their ends. */
  private static final Set<String> ENDINGS =
      LISTS.get("after").stream().map(LegalForms::bare).collect(Collectors.toUnmodifiableSet());

  /** The most words of one. */
  private static final int LONGEST =
      ENDINGS.stream().mapToInt(form -> form.split(" ", -1).length).max().orElse(0);

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();

  private LegalForms(Set<String> forms) {
    for (String form : forms) {
      List<String> words = WORD.matcher(form).results().map(word -> bare(word.group())).toList();
      byFirstWord
          .computeIfAbsent(words.get(0), key -> new ArrayList<>())
          .add(new Form(words, form.endsWith(".")));
    }
    byFirstWord
        .values()
        .forEach(some -> some.sort(Comparator.comparingInt((Form form) -> -form.words().size())));
  }

  static LegalForms of(String list) {
    return new LegalForms(LISTS.get(list));
  }

  /**
   * How many words the longest form has that begins at the word; 0 if none does. The point of an
   * abbreviation that ends a sentence is a word of its own, and counts: "Acme Inc .".
   */
  int length(Passage passage, int at) {
    for (Form form : byFirstWord.getOrDefault(bare(passage.text(at)), List.of())) {
      if (isAt(passage, at, form.words())) {
        int length = form.words().size();
        boolean pointed = form.pointed() && !isPointless(passage, at, length);
        return pointed && isPointAfter(passage, at + length - 1) ? length + 1 : length;
      }
    }
    return 0;
  }

  private static boolean isAt(Passage passage, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!bare(passage.text(at + i)).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Pty Ltd", "( Pvt ) Ltd": who leaves out one point leaves out the other. */
  private static boolean isPointless(Passage passage, int at, int length) {
    for (int i = at; i < at + length - 1; i++) {
      if (POINTLESS.contains(passage.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word has no point yet, and one stands right behind it. */
  private static boolean isPointAfter(Passage passage, int at) {
    return !passage.text(at).endsWith(".")
        && passage.text(at + 1).equals(".")
        && passage.words().get(at).span().end() == passage.words().get(at + 1).span().start();
  }

  /** A name without the legal form that it ends in: "Acme" of "Acme, Inc." and "Acme d.o.o.". */
  public static String without(String name) {
    int from = name.length();
    for (int words = 0; words < LONGEST; words++) {
      from = name.lastIndexOf(' ', from - 1);
      if (from <= 0) {
        break;
      }
      if (ENDINGS.contains(bare(name.substring(from + 1)))) {
        String rest = name.substring(0, from);
        return without(rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest);
      }
    }
    return name;
  }

  /** A form of one word that is written in capitals, as it is written otherwise. */
  static String recased(String word) {
    return LISTS.get("after").stream()
        .filter(form -> bare(form).toUpperCase(Locale.ROOT).equals(bare(word)))
        .findFirst()
        .orElse(word);
  }

  private static String bare(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
