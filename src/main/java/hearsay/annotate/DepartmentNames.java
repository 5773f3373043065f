package hearsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that say the same of a ministry, a department or a party: "Treasury", "Treasury
 * Department", "Department of the Treasury" and "U.S. Department of the Treasury" are one body's.
 */
final class DepartmentNames {
  /** The nouns of such bodies, which stand before or after what they deal with. */
  private static final Set<String> NOUNS = NameWords.LISTS.get("department-noun");

  /** What stands before the name proper. */
  private static final Set<String> LANDS = NameWords.LISTS.get("land");

  private static final Set<String> SMALL = Set.of("of", "the", "for");

  /** What a name consists of, in small letters; what it lacks is empty. */
  private record Parts(String land, String noun, String subject) {}

  /** The names that have a noun, by what they deal with. */
  private final Map<String, List<String>> bySubject = new HashMap<>();

  DepartmentNames(Set<String> forms) {
    for (String form : forms) {
      Parts parts = parts(form);
      if (!parts.noun().isEmpty()) {
        bySubject.computeIfAbsent(parts.subject(), key -> new ArrayList<>()).add(form);
      }
    }
  }

  /** The longest name of the same body; none where that is the form or there may be two bodies. */
  Optional<String> fullest(String form) {
    Parts own = parts(form);
    Set<String> nouns = new HashSet<>();
    Set<String> lands = new HashSet<>();
    String longest = form;
    for (String other : bySubject.getOrDefault(own.subject(), List.of())) {
      Parts parts = parts(other);
      if (own.noun().isEmpty() || own.noun().equals(parts.noun())) {
        nouns.add(parts.noun());
        lands.add(parts.land());
        longest = other.length() > longest.length() ? other : longest;
      }
    }
    lands.remove("");
    return nouns.size() == 1 && lands.size() <= 1
        ? Optional.of(longest).filter(other -> !other.equals(form))
        : Optional.empty();
  }

  private static Parts parts(String form) {
    List<String> words =
        List.of(form.split(" ")).stream()
            .map(word -> word.replace(".", "").toLowerCase(Locale.ROOT))
            .toList();
    String land = words.size() > 1 && LANDS.contains(words.get(0)) ? words.get(0) : "";
    List<String> rest = land.isEmpty() ? words : words.subList(1, words.size());
    if (rest.size() == 1) {
      return new Parts(land, "", rest.get(0));
    }
    String first = rest.get(0);
    String last = rest.get(rest.size() - 1);
    if (NOUNS.contains(first) && SMALL.contains(rest.get(1))) {
      return new Parts(land, first, subject(rest.subList(1, rest.size())));
    }
    return NOUNS.contains(last)
        ? new Parts(land, last, subject(rest.subList(0, rest.size() - 1)))
        : new Parts(land, "", "");
  }

  private static String subject(List<String> words) {
    return String.join(" ", words.stream().filter(word -> !SMALL.contains(word)).toList());
  }
}
