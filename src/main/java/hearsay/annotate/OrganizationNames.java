package hearsay.annotate;

import hearsay.text.Blanks;
import hearsay.text.Span;
import hearsay.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The canonical names of an article's organizations. An abbreviation that stands in brackets after
 * a longer form ("People's Liberation Army (PLA)") has that form's name; a short form whose words
 * begin or end exactly one longer name, or of which one word is in no other name ("Kupol" for "IEMZ
 * Kupol"), has the longer one; any other mention is its own name.
 */
final class OrganizationNames {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}&.-]{1,9}s?");

  /** Words that many names share, so that one of them alone names no one. */
  private static final Set<String> COMMON_WORDS =
      WordLists.of(OrganizationNames.class, "names.tsv").get("common");

  private final String text;
  private final Map<String, String> nameByForm;

  private OrganizationNames(String text, Map<String, String> nameByForm) {
    this.text = text;
    this.nameByForm = nameByForm;
  }

  static OrganizationNames of(String text, List<Span> mentions) {
    return of(text, mentions, List.of());
  }

  /**
   * @param mentions all of the article, in text order
   * @param named those of them that have a name already; their short forms get it too
   */
  static OrganizationNames of(String text, List<Span> mentions, List<OrganizationTag> named) {
    Map<String, String> given = new HashMap<>();
    named.forEach(tag -> given.putIfAbsent(form(text, tag.span()), tag.name()));
    Set<String> forms = new LinkedHashSet<>();
    mentions.forEach(mention -> forms.add(form(text, mention)));
    Map<String, String> abbreviations = abbreviations(text, mentions);
    Map<String, List<List<String>>> formsByWord = formsByWord(forms);
    Map<String, String> nameByForm = new HashMap<>();
    for (String form : forms) {
      String name = abbreviations.get(form);
      String longer = name != null ? name : longerName(form, formsByWord).orElse(form);
      String own = given.get(form);
      nameByForm.put(form, own != null ? own : given.getOrDefault(longer, longer));
    }
    return new OrganizationNames(text, nameByForm);
  }

  String nameOf(Span mention) {
    String form = form(text, mention);
    return nameByForm.getOrDefault(form, form);
  }

  private static String form(String text, Span span) {
    return BLANKS.matcher(span.of(text)).replaceAll(" ");
  }

  /** Abbreviations in brackets, each with the long form that it was first written after. */
  private static Map<String, String> abbreviations(String text, List<Span> mentions) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Span mention : mentions) {
      String longForm = form(text, mention);
      bracketed(text, mention.end())
          .filter(abbreviation -> abbreviates(abbreviation, longForm))
          .ifPresent(abbreviation -> found.putIfAbsent(abbreviation, longForm));
    }
    return found;
  }

  private static Optional<String> bracketed(String text, int end) {
    int open = end;
    while (open < text.length() && open < end + 3 && Blanks.isBlank(text.charAt(open))) {
      open++;
    }
    if (open >= text.length() || text.charAt(open) != '(') {
      return Optional.empty();
    }
    Matcher matcher = ABBREVIATION.matcher(text).region(open + 1, text.length());
    return matcher.lookingAt() && matcher.end() < text.length() && text.charAt(matcher.end()) == ')'
        ? Optional.of(matcher.group())
        : Optional.empty();
  }

  /** Whether the letters stand in the long form, in order, the first one at its beginning. */
  private static boolean abbreviates(String abbreviation, String longForm) {
    String letters = abbreviation.toLowerCase(Locale.ROOT);
    String words = longForm.toLowerCase(Locale.ROOT);
    if (longForm.length() <= abbreviation.length() || letters.charAt(0) != words.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      if (!Character.isLetter(letters.charAt(i))) {
        continue;
      }
      at = words.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** Each form, cut into words, under each of its words. */
  private static Map<String, List<List<String>>> formsByWord(Set<String> forms) {
    Map<String, List<List<String>>> formsByWord = new HashMap<>();
    for (String form : forms) {
      List<String> words = List.of(form.split(" "));
      for (String word : new LinkedHashSet<>(words)) {
        formsByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(words);
      }
    }
    return formsByWord;
  }

  private static Optional<String> longerName(
      String form, Map<String, List<List<String>>> formsByWord) {
    List<String> words = List.of(form.split(" "));
    if (words.size() == 1 && COMMON_WORDS.contains(form.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    List<List<String>> longer = new ArrayList<>();
    for (List<String> other : formsByWord.getOrDefault(words.get(0), List.of())) {
      if (containsWords(other, words)) {
        longer.add(other);
      }
    }
    // "Kupol" may be either of "IEMZ Kupol" and "Kupol Trade": only a single candidate is safe.
    return longer.size() == 1 ? Optional.of(String.join(" ", longer.get(0))) : Optional.empty();
  }

  private static boolean containsWords(List<String> words, List<String> part) {
    if (words.size() <= part.size()) {
      return false;
    }
    return part.size() == 1
        ? words.contains(part.get(0))
        : words.subList(0, part.size()).equals(part)
            || words.subList(words.size() - part.size(), words.size()).equals(part);
  }
}
