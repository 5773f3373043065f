package hearsay.mention;

import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The full names of an article's persons: "Campbell" and "Kurt" are "Kurt Campbell", wherever that
 * stands. A name that two persons share stays as it is.
 */
final class PersonNames {
  private static final Pattern HONORIFIC =
      Pattern.compile(MentionWords.LISTS.oneOf("honorific") + "\\.? ");

  /** Letters after a name. */
  private static final Pattern POST_NOMINALS =
      Pattern.compile("(?:,? " + MentionWords.LISTS.oneOf("post-nominal") + ")+$");

  private final Map<String, Set<String>> longerByPart = new HashMap<>();

  PersonNames(String text, List<Span> persons) {
    Set<String> forms = new LinkedHashSet<>();
    persons.forEach(span -> forms.add(form(span.of(text))));
    for (String form : forms) {
      List<String> words = List.of(form.split(" "));
      if (words.size() > 1) {
        add(words.get(words.size() - 1), form);
        add(words.get(0), form);
        if (words.size() > 2) {
          add(words.get(0) + " " + words.get(words.size() - 1), form);
          add(String.join(" ", words.subList(1, words.size())), form);
        }
      }
    }
  }

  private void add(String part, String form) {
    longerByPart.computeIfAbsent(part, key -> new LinkedHashSet<>()).add(form);
    // "FONTAINE-ROY:", as labels and headlines have it.
    longerByPart
        .computeIfAbsent(part.toUpperCase(Locale.ROOT), key -> new LinkedHashSet<>())
        .add(form);
  }

  private static String form(String words) {
    String plain = HONORIFIC.matcher(Blanks.join(words)).replaceFirst("");
    return POST_NOMINALS.matcher(plain).replaceFirst("");
  }

  /** The fullest name of the person whom the words name. */
  String fullest(String words) {
    String form = form(words);
    List<String> longer = new ArrayList<>(longerByPart.getOrDefault(form, Set.of()));
    if (form.indexOf(' ') < 0) {
      // A surname is likelier to stand alone than a given name.
      List<String> bySurname = longer.stream().filter(name -> name.endsWith(" " + form)).toList();
      longer = bySurname.isEmpty() ? longer : new ArrayList<>(bySurname);
    }
    String longest = form;
    for (String name : longer) {
      longest = name.length() > longest.length() ? name : longest;
    }
    String found = longest;
    // Two people of one surname: which of them is not said.
    return longer.stream().allMatch(name -> isPartOf(name, found)) ? found : form;
  }

  private boolean isPartOf(String name, String longest) {
    return name.equals(longest) || longerByPart.getOrDefault(name, Set.of()).contains(longest);
  }
}
