package hearsay.mention;

import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The full names of an article's persons: "Campbell" and "Kurt" are "Kurt Campbell", wherever that
 * stands. A name that two persons share stays as it is.
 */
final class PersonNames {
  /** Names of which what looks like a title is a part. */
  private static final Set<String> STAGE_NAMES = MentionWords.LISTS.get("titled-stage-name");

  private static final Pattern HONORIFIC =
      Pattern.compile(
          "(?:(?:"
              + MentionWords.LISTS.oneOf("rank-prefix")
              + " )?"
              + MentionWords.LISTS.oneOf("honorific")
              + "\\.? )+");

  /** "Anna Kim Kim", as a heading and the sentence below it have it without a blank line. */
  private static final Pattern TWICE = Pattern.compile("(\\S+ (\\p{Lu}\\S+)) \\2$");

  /** Letters after a name. */
  private static final Pattern POST_NOMINALS =
      Pattern.compile("(?:,? " + MentionWords.LISTS.oneOf("post-nominal") + ")+$");

  /** What tells a son from his father, and is no part of what others call him. */
  private static final Pattern GENERATION =
      Pattern.compile(",? " + MentionWords.LISTS.oneOf("generation") + "\\.?$");

  /** "Ken/Kenneth" */
  private static final Set<String> SHORT_FORMS = MentionWords.LISTS.get("short-given-name");

  private static final Set<String> HEADLINE_VERBS = MentionWords.LISTS.get("headline-verb");

  private final Map<String, Set<String>> longerByPart = new HashMap<>();

  /** By words that are neither the first nor the last. */
  private final Map<String, Set<String>> byMiddle = new HashMap<>();

  /** Of names in capitals, as the article spells them else. */
  private final Map<String, String> spelled = new HashMap<>();

  /** The names in the order in which the article first has them, from 1. */
  private final Map<String, Integer> order = new HashMap<>();

  private final SurnameBearers bearers;

  /** The names that words tagged as one begin with, and no more of them. */
  private final Map<String, String> cores = new HashMap<>();

  /** The surnames of those that have an office in capitals before them. */
  private final Map<String, String> titled = new HashMap<>();

  /**
   * Of all persons of an article.
   *
   * @param persons where they are named
   * @param shared the surnames of those who are named with their given names alone
   * @param isQuoted whether others' words name one
   */
  PersonNames(String text, List<Span> persons, SharedSurnames shared, Predicate<Span> isQuoted) {
    bearers = new SurnameBearers(text);
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Span span : persons) {
      String form = shared.at(span).orElseGet(() -> form(span.of(text)));
      counts.merge(form, 1, Integer::sum);
      order.putIfAbsent(form, order.size() + 1);
      bearers.add(form, span, isQuoted.test(span));
    }
    Set<String> forms = counts.keySet();
    spelled.putAll(Capitals.spelled(forms));
    titled.putAll(AbbreviatedTitles.surnames(forms));
    titled.putAll(AskedNames.surnames(text, persons, forms));
    counts.forEach(
        (form, count) -> core(form, count, counts).ifPresent(name -> cores.put(form, name)));
    for (String form : forms) {
      if (cores.containsKey(form) || spelled.containsKey(form) || titled.containsKey(form)) {
        continue;
      }
      // Where both stand, Carl Lund is not Carl Lund Sr.
      String bare = withoutGeneration(form);
      String plain = forms.contains(bare) ? form : bare;
      List<String> words = List.of(plain.split(" "));
      if (words.size() > 1) {
        if (!plain.equals(form)) {
          add(plain, form);
        }
        add(words.get(words.size() - 1), form);
        add(words.get(0), form);
        if (words.size() > 2) {
          add(words.get(0) + " " + words.get(words.size() - 1), form);
          add(String.join(" ", words.subList(1, words.size())), form);
          addMiddle(words, form);
        }
        addNickname(words.get(words.size() - 1), form);
      }
    }
    addShortForms(forms);
  }

  /** "Restrepo" of "Óscar Iván Restrepo Mejía", as who has two surnames is called. */
  private void addMiddle(List<String> words, String form) {
    int last = words.size() - 1;
    for (String word : words.subList(1, last)) {
      if (word.length() > 2 && Character.isUpperCase(word.codePointAt(0)) && !word.endsWith(".")) {
        byMiddle.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(form);
      }
    }
  }

  /** "Nan" and "Nan Kim" of "Anna “Nan” Kim". */
  private void addNickname(String surname, String form) {
    Nicknames.in(form)
        .ifPresent(
            called -> {
              add(called, form);
              add(called + " " + surname, form);
            });
  }

  /** "Ken Starr" is "Kenneth Starr", where both stand. */
  private void addShortForms(Set<String> forms) {
    Map<String, List<String>> bySurname = new HashMap<>();
    for (String form : forms) {
      if (form.indexOf(' ') > 0 && !cores.containsKey(form)) {
        String surname = form.substring(form.lastIndexOf(' ') + 1);
        bySurname.computeIfAbsent(surname, key -> new ArrayList<>()).add(form);
      }
    }
    for (List<String> family : bySurname.values()) {
      for (String form : family) {
        family.stream()
            .filter(other -> isShort(given(form), given(other)))
            .forEach(other -> add(form, other));
      }
    }
  }

  private static String given(String form) {
    return form.substring(0, form.indexOf(' '));
  }

  private static boolean isShort(String given, String whole) {
    return SHORT_FORMS.contains(given + "/" + whole);
  }

  /**
   * "Anna Kim" of "Anna Kim Blames Rivals", which a headline has: a full name before a verb of
   * saying, or one that stands alone elsewhere, and more often than with what follows it here.
   */
  private static Optional<String> core(String form, int count, Map<String, Integer> counts) {
    String[] words = form.split(" ", -1);
    StringBuilder core = new StringBuilder(words[0]);
    for (int i = 1; i + 1 < words.length; i++) {
      core.append(' ').append(words[i]);
      boolean verb = HEADLINE_VERBS.contains(words[i + 1].toLowerCase(Locale.ROOT));
      if (verb || counts.getOrDefault(core.toString(), 0) > count) {
        return Optional.of(core.toString());
      }
    }
    return Optional.empty();
  }

  private void add(String part, String form) {
    longerByPart.computeIfAbsent(part, key -> new LinkedHashSet<>()).add(form);
    if (Character.isLowerCase(part.codePointAt(0))) {
      // "Al-Tarik", which opens a sentence, for "Omar al-Tarik".
      String opening = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
      longerByPart.computeIfAbsent(opening, key -> new LinkedHashSet<>()).add(form);
    }
    // "FONTAINE-ROY:", as labels and headlines have it.
    longerByPart.computeIfAbsent(Capitals.of(part), key -> new LinkedHashSet<>()).add(form);
  }

  /** "Anna Muñoz" for "ANNA MUNOZ", where the article has it so. */
  private String asSpelled(String form) {
    return spelled.getOrDefault(form, form);
  }

  /** A name without honorifics before it and degrees after it. */
  static String form(String words) {
    String joined = Blanks.join(words);
    String plain =
        STAGE_NAMES.contains(joined) ? joined : HONORIFIC.matcher(joined).replaceFirst("");
    return TWICE.matcher(POST_NOMINALS.matcher(plain).replaceFirst("")).replaceFirst("$1");
  }

  /** The full names of all who have a surname, honorifics aside. */
  Set<String> ofSurname(String words) {
    String form = form(words);
    return longerByPart.getOrDefault(form, Set.of()).stream()
        .filter(name -> hasSurname(name, form))
        .collect(Collectors.toSet());
  }

  /** "Joseph Biden" of "Joseph Biden Jr.". */
  static String withoutGeneration(String name) {
    return GENERATION.matcher(name).replaceFirst("");
  }

  private static boolean hasSurname(String name, String surname) {
    return name.endsWith(" " + surname)
        || name.endsWith(
            " " + surname.substring(0, 1).toLowerCase(Locale.ROOT) + surname.substring(1))
        || withoutGeneration(name).endsWith(" " + surname);
  }

  /**
   * Which of those who share a surname it stands for at a place; see {@link SurnameBearers}.
   *
   * @param offset in UTF-16 units
   */
  Optional<String> ofSurnameAt(String words, int offset) {
    String form = form(words);
    return bearers
        .at(
            ofSurname(form),
            form,
            offset,
            (name, other) -> isPartOf(name, other) || isPartOf(other, name))
        .map(this::fullest);
  }

  /** The fullest name of the person whom the words name. */
  String fullest(String words) {
    String form = asSpelled(form(words));
    String core = cores.get(form);
    if (core != null) {
      return core;
    }
    String surname = titled.get(form);
    if (surname != null) {
      return fullest(surname);
    }
    List<String> longer = new ArrayList<>(longerByPart.getOrDefault(form, Set.of()));
    if (form.indexOf(' ') < 0) {
      // A surname is likelier to stand alone than a given name, but for one not named before.
      List<String> bySurname = longer.stream().filter(name -> hasSurname(name, form)).toList();
      boolean given =
          longer.stream().anyMatch(name -> isBefore(name, form))
              && bySurname.stream().noneMatch(name -> isBefore(name, form));
      longer = bySurname.isEmpty() || given ? longer : new ArrayList<>(bySurname);
      if (given) {
        longer.removeAll(bySurname);
      }
    }
    if (longer.isEmpty()) {
      Set<String> middle = byMiddle.getOrDefault(form, Set.of());
      return middle.size() == 1 ? middle.iterator().next() : byGivenName(form);
    }
    String longest = form;
    for (String name : longer) {
      longest = name.length() > longest.length() ? name : longest;
    }
    String found = longest;
    // Two people of one surname: which of them is not said.
    String one = longer.stream().allMatch(name -> isPartOf(name, found)) ? found : form;
    return one.equals(form) ? byGivenName(form) : one;
  }

  /** Whether the article has the one name before the other. */
  private boolean isBefore(String name, String other) {
    return order.getOrDefault(name, 0) < order.getOrDefault(other, 0);
  }

  /** "Tarek bin Osman" for "Prince Tarek", where no other one has that given name. */
  private String byGivenName(String titled) {
    Matcher title = PersonTitle.ROYAL.matcher(titled);
    if (!title.lookingAt()) {
      return titled;
    }
    String given = titled.substring(title.end());
    String fullest = fullest(given);
    return fullest.startsWith(given + " ") ? fullest : titled;
  }

  private boolean isPartOf(String name, String longest) {
    return name.equalsIgnoreCase(longest)
        || longerByPart.getOrDefault(name, Set.of()).contains(longest);
  }
}
