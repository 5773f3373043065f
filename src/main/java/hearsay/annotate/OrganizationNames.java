package hearsay.annotate;

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
  private static final WordLists WORDS = WordLists.of(OrganizationNames.class, "names.tsv");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern BRACKET =
      Pattern.compile("[\\s\\p{Z}]{0,2}[(\\[]([^()\\[\\]\\n]{2,80})[)\\]]");
  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"\u201c\u201e\u2018']([^\"\u201c\u201d\u2018\u2019']+)[\"\u201d\u201c\u2019']");

  /** What may follow a short form within its brackets. */
  private static final String AFTER_SHORT_FORM = ",; ";

  /** Words that many names share, so that one of them alone names no one. */
  private static final Set<String> COMMON_WORDS = WORDS.get("common");

  /** What a firm's acronym may be followed by. */
  private static final Set<String> FIRM = WORDS.get("firm-word");

  /** Words for bodies that belong to larger ones. */
  private static final Set<String> PARTS = WORDS.get("part");

  /** Acronyms of stock exchanges, unions of states and agencies. */
  private static final Set<String> OTHERS = WORDS.get("no-short-form");

  /** What a building or an event is called after a sponsor: "Acme" is not "Acme Arena". */
  private static final Set<String> NAMESAKES = WORDS.get("namesake");

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
    Map<String, String> defined = defined(text, mentions);
    Map<String, List<List<String>>> formsByWord = formsByWord(forms);
    Set<String> owners = OwnedUnits.owners(text, mentions);
    Map<String, String> nameByForm = new HashMap<>();
    for (String form : forms) {
      String longer =
          Optional.ofNullable(defined.get(form))
              .or(() -> owners.contains(form) ? Optional.of(form) : Optional.empty())
              .or(() -> spelledOut(form, forms))
              .or(() -> longerName(form, formsByWord, forms))
              .or(() -> inSmallLetters(form, forms))
              .or(() -> pointed(form, forms))
              .or(() -> spelled(form, forms))
              .orElse(form);
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

  /**
   * Short forms that stand in brackets, each with the long form that it was first written after.
   */
  private static Map<String, String> defined(String text, List<Span> mentions) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Span mention : mentions) {
      String longForm = form(text, mention);
      Matcher bracket = BRACKET.matcher(text).region(mention.end(), text.length());
      if (bracket.lookingAt()) {
        for (String shortForm : shortForms(bracket)) {
          if (abbreviates(shortForm, longForm)
              || isForeign(shortForm, longForm, bracket, mentions, text)) {
            found.putIfAbsent(shortForm, longForm);
          }
        }
      }
    }
    return found;
  }

  /**
   * "Federal Security Service (FSB)": an acronym of what the body is called elsewhere, found to be
   * an organization by itself.
   */
  private static boolean isForeign(
      String shortForm, String longForm, Matcher bracket, List<Span> mentions, String text) {
    Span inside = new Span(bracket.start(1), bracket.end(1));
    return Acronyms.FORM.matcher(shortForm).matches()
        && inside.of(text).equals(shortForm)
        && mentions.contains(inside)
        && longForm.indexOf(' ') > 0
        && !OTHERS.contains(shortForm.toLowerCase(Locale.ROOT));
  }

  /**
   * "(FCC)", "(“BIS”)", "(the “Fund” or “IGF”)": what is in the brackets, or in quotation marks
   * there.
   */
  private static List<String> shortForms(Matcher bracket) {
    String inside = bracket.group(1);
    List<String> found = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(inside);
    while (quoted.find()) {
      found.add(quoted.group(1).strip());
    }
    if (found.isEmpty()) {
      Matcher abbreviation = Acronyms.FORM.matcher(inside);
      if (abbreviation.lookingAt()
          && (abbreviation.end() == inside.length()
              || AFTER_SHORT_FORM.indexOf(inside.charAt(abbreviation.end())) >= 0)) {
        found.add(abbreviation.group());
      }
    }
    return found;
  }

  /**
   * Whether the letters stand in the long form, in order, the first one at the beginning of a word;
   * or whether the words do ("Makerly" for "Makerly Corporation").
   */
  private static boolean abbreviates(String shortForm, String longForm) {
    if (longForm.length() <= shortForm.length()) {
      return false;
    }
    if (Acronyms.FORM.matcher(shortForm).matches()) {
      String letters = Acronyms.letters(shortForm).toLowerCase(Locale.ROOT);
      String words = longForm.toLowerCase(Locale.ROOT);
      for (int start = 0; start >= 0; start = nextWord(words, start)) {
        if (isSubsequence(letters, words, start)) {
          return true;
        }
      }
      return false;
    }
    List<String> words = List.of(shortForm.split(" "));
    return Character.isUpperCase(shortForm.codePointAt(0))
        && !isCommon(words)
        && containsWords(List.of(longForm.split(" ")), words);
  }

  private static int nextWord(String words, int start) {
    int blank = words.indexOf(' ', start);
    return blank < 0 ? -1 : blank + 1;
  }

  private static boolean isSubsequence(String letters, String words, int start) {
    if (start >= words.length() || words.charAt(start) != letters.charAt(0)) {
      return false;
    }
    int at = start;
    for (int i = 0; i < letters.length(); i++) {
      at = words.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** Of a name in capitals, the same as the article has it otherwise. */
  private static Optional<String> inSmallLetters(String form, Set<String> forms) {
    return forms.stream()
        .filter(other -> !other.equals(form) && form.equals(other.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** "Acme Inc" is "Acme Inc." where the article has both. */
  private static Optional<String> pointed(String form, Set<String> forms) {
    return Optional.of(form + ".").filter(forms::contains);
  }

  /** The one name of several words that an acronym is spelled by. */
  private static Optional<String> spelled(String form, Set<String> forms) {
    if (!Acronyms.FORM.matcher(form).matches()) {
      return Optional.empty();
    }
    List<String> found =
        forms.stream()
            .filter(name -> !name.equals(name.toUpperCase(Locale.ROOT)))
            .filter(name -> Acronyms.spells(form, name))
            .toList();
    Set<String> plain = new LinkedHashSet<>();
    found.forEach(name -> plain.add(name.toLowerCase(Locale.ROOT)));
    return plain.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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

  /** "New York Daily News" for "NY Daily News": one word of the form is spelled by several. */
  private static Optional<String> spelledOut(String form, Set<String> forms) {
    List<String> words = List.of(form.split(" "));
    for (int i = 0; words.size() > 1 && i < words.size(); i++) {
      String letters = Acronyms.letters(words.get(i));
      if (Acronyms.FORM.matcher(words.get(i)).matches()) {
        int at = i;
        Optional<String> found =
            forms.stream()
                .filter(other -> spellsOut(List.of(other.split(" ")), words, at, letters))
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean spellsOut(List<String> other, List<String> words, int at, String letters) {
    int end = at + letters.length();
    if (other.size() != words.size() - 1 + letters.length()
        || !other.subList(0, at).equals(words.subList(0, at))
        || !other.subList(end, other.size()).equals(words.subList(at + 1, words.size()))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    other.subList(at, end).forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return initials.toString().equals(letters);
  }

  private static Optional<String> longerName(
      String form, Map<String, List<List<String>>> formsByWord, Set<String> forms) {
    List<String> words = List.of(form.split(" "));
    if (isCommon(words)) {
      return Optional.empty();
    }
    List<List<String>> longer = new ArrayList<>();
    for (List<String> other : formsByWord.getOrDefault(words.get(0), List.of())) {
      if (containsWords(other, words)) {
        longer.add(other);
      }
    }
    if (longer.size() > 1) {
      longer.removeIf(other -> spelledOut(String.join(" ", other), forms).isPresent());
    }
    // "Kupol" may be either of "IEMZ Kupol" and "Kupol Trade": only a single candidate is safe.
    return longer.size() == 1 ? Optional.of(String.join(" ", longer.get(0))) : Optional.empty();
  }

  private static boolean isBodyOfItsOwn(String word) {
    return PARTS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isOfFirm(String word) {
    return FIRM.contains(word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", ""));
  }

  private static boolean isCommon(List<String> words) {
    return words.size() == 1 && COMMON_WORDS.contains(words.get(0).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the part is the whole by its first, its last or one of its words. What an acronym or
   * several words are followed by may be a body of its own: the United Nations are not their High
   * Commissioner for Refugees.
   */
  private static boolean containsWords(List<String> words, List<String> part) {
    if (words.size() <= part.size()
        || NAMESAKES.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean begins = words.subList(0, part.size()).equals(part);
    List<String> rest = words.subList(part.size(), words.size());
    if (part.size() == 1) {
      // "APEC" is not the APEC Finance Track, "IEMZ" may be the IEMZ Group.
      boolean acronym = begins && Acronyms.FORM.matcher(part.get(0)).matches();
      return acronym
          ? rest.stream().allMatch(OrganizationNames::isOfFirm)
          : words.contains(part.get(0));
    }
    // "Halden Police" is complete, so that the Halden Police Association is another body.
    boolean complete = isCommon(part.subList(part.size() - 1, part.size()));
    return begins
        ? rest.stream()
            .noneMatch(
                word ->
                    isBodyOfItsOwn(word)
                        || (complete && !isOfFirm(word) && isCommon(List.of(word))))
        : words.subList(words.size() - part.size(), words.size()).equals(part);
  }
}
