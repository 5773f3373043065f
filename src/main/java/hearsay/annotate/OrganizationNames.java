package hearsay.annotate;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The canonical names of an article's organizations. An abbreviation that stands in brackets after
 * a longer form ("People's Liberation Army (PLA)") has that form's name; a short form whose words
 * begin or end exactly one longer name, or of which one word is in no other name ("Kupol" for "IEMZ
 * Kupol"), has the longer one; any other mention is its own name.
 */
final class OrganizationNames {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  private final String text;
  private final Map<String, String> nameByForm;

  private OrganizationNames(String text, Map<String, String> nameByForm) {
    this.text = text;
    this.nameByForm = nameByForm;
  }

  static OrganizationNames of(String text, List<Span> mentions) {
    return of(text, mentions, List.of(), List.of());
  }

  /**
   * @param mentions all of the article, in text order
   * @param named those of them that have a name already; their short forms get it too
   * @param others persons and places of the article
   */
  static OrganizationNames of(
      String text, List<Span> mentions, List<OrganizationTag> named, List<NameTag> others) {
    NamePrefixes prefixes = NamePrefixes.of(text, others);
    Map<String, String> given = new HashMap<>();
    named.forEach(tag -> given.putIfAbsent(form(text, tag.span()), tag.name()));
    Set<String> forms = new LinkedHashSet<>();
    mentions.forEach(mention -> forms.add(form(text, mention)));
    Map<String, String> defined = BracketedForms.of(text, mentions);
    Map<String, List<LongerName>> formsByWord = formsByWord(forms);
    Set<String> owners = OwnedUnits.owners(text, mentions);
    DepartmentNames departments = new DepartmentNames(forms);
    FirmNames firms = new FirmNames(forms);
    Map<String, String> nameByForm = new HashMap<>();
    for (String form : forms) {
      String longer =
          Optional.ofNullable(defined.get(form))
              .or(() -> firms.fullest(form))
              .or(() -> owners.contains(form) ? Optional.of(form) : Optional.empty())
              .or(() -> departments.fullest(form))
              .or(() -> spelledOut(form, forms))
              .or(() -> longerName(form, formsByWord, forms, prefixes))
              .or(() -> inSmallLetters(form, forms))
              .or(() -> pointed(form, forms))
              .or(() -> capitalizedElsewhere(form, forms))
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

  /** The words, with one blank between them. */
  static String form(String text, Span span) {
    return BLANKS.matcher(span.of(text)).replaceAll(" ");
  }

  /** Of a name in capitals, the same as the article has it otherwise. */
  private static Optional<String> inSmallLetters(String form, Set<String> forms) {
    return forms.stream()
        .filter(other -> !other.equals(form) && form.equals(other.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** "Al Qaida" is "al Qaida" where the article has that first. */
  private static Optional<String> capitalizedElsewhere(String form, Set<String> forms) {
    int first = form.codePointAt(0);
    return Character.isUpperCase(first)
        ? Optional.of(
                Character.toString(Character.toLowerCase(first))
                    + form.substring(Character.charCount(first)))
            .filter(forms::contains)
        : Optional.empty();
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
    return plain.size() == 1 ? Optional.of(found.get(0)) : FirmNames.only(found);
  }

  /** A form, and its words as small letters have them. */
  private record LongerName(String form, List<String> words) {}

  /** Each form, cut into words, under each of its words; a firm after two by the first, too. */
  private static Map<String, List<LongerName>> formsByWord(Set<String> forms) {
    Map<String, List<LongerName>> formsByWord = new HashMap<>();
    for (String form : forms) {
      String spelled = FirmNames.spelled(form);
      Set<List<String>> spellings = new LinkedHashSet<>();
      spellings.add(List.of(form.split(" ")));
      spellings.add(List.of(spelled.split(" ")));
      for (List<String> words : spellings) {
        for (String word : new LinkedHashSet<>(words)) {
          formsByWord
              .computeIfAbsent(word, key -> new ArrayList<>())
              .add(new LongerName(form, words));
        }
      }
      HyphenatedFirms.firstHalf(form)
          .ifPresent(
              half ->
                  formsByWord
                      .computeIfAbsent(half, key -> new ArrayList<>())
                      .add(new LongerName(form, List.of(form))));
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
      String form,
      Map<String, List<LongerName>> formsByWord,
      Set<String> forms,
      NamePrefixes prefixes) {
    List<String> words = List.of(form.split(" "));
    if (PartialNames.isCommon(words)) {
      return Optional.empty();
    }
    List<String> longer = new ArrayList<>();
    for (LongerName other : formsByWord.getOrDefault(words.get(0), List.of())) {
      if (PartialNames.isPartOf(words, other.words())
          && !NameComplements.holds(other.words(), words)
          && !isWhose(other.words(), words)
          && !prefixes.areAll(other.words(), words)
          && !isCalledByAcronym(words, other.words(), forms)) {
        longer.add(other.form());
      }
    }
    if (longer.size() > 1) {
      longer.removeIf(other -> spelledOut(other, forms).isPresent());
    }
    if (longer.isEmpty() && words.size() == 1) {
      formsByWord
          .getOrDefault(HyphenatedFirms.half(form), List.of())
          .forEach(other -> longer.add(other.form()));
    }
    // "Kupol" may be either of "IEMZ Kupol" and "Kupol Trade": only a single firm is safe.
    return FirmNames.only(longer);
  }

  /** "Velmar" is no short form of "Board of Velmar", which is a part of it. */
  private static boolean isWhose(List<String> longer, List<String> words) {
    int of = longer.size() - words.size() - 1;
    return of == 1
        && longer.get(of).equals("of")
        && PartialNames.isBodyOfItsOwn(longer.get(0))
        && longer.subList(of + 1, longer.size()).equals(words);
  }

  /**
   * Of "Velmar Cloud Tools" that the article calls "VCT": "Velmar" alone is not that, but the firm
   * whose part it is.
   */
  private static boolean isCalledByAcronym(
      List<String> part, List<String> words, Set<String> forms) {
    String name = String.join(" ", words);
    return part.size() == 1
        && words.get(0).equals(part.get(0))
        && !PartialNames.isFirm(words.subList(1, words.size()))
        && forms.stream()
            .filter(form -> Acronyms.FORM.matcher(form).matches())
            .anyMatch(form -> Acronyms.spells(form, name));
  }
}
