package hearsay.mention;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Those who are named first with a given name alone because the surname follows with another's:
 * "Davide" of "Davide and Lucia Ferri" is Davide Ferri.
 */
final class SharedSurnames {
  private static final Pattern JOINED = Pattern.compile("\\s+(?:and|&)\\s+");

  /** How far from it nobody stands who may be called by the given name, in UTF-16 units. */
  private static final int FAR = 300;

  private final Map<Span, String> full = new HashMap<>();

  /**
   * Of all persons of an article.
   *
   * @param persons where they are named, in text order
   */
  SharedSurnames(String text, List<Span> persons, GivenNames givenNames) {
    List<String> forms = persons.stream().map(span -> PersonNames.form(span.of(text))).toList();
    Map<String, Integer> first = new HashMap<>();
    // The last words of full names, and the first ones: nobody else may be called by one of these.
    Set<String> last = new HashSet<>();
    Map<String, List<Integer>> firsts = new HashMap<>();
    Map<String, Integer> count = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      first.putIfAbsent(form, i);
      count.merge(form, 1, Integer::sum);
      if (form.indexOf(' ') > 0) {
        firsts
            .computeIfAbsent(form.substring(0, form.indexOf(' ')), given -> new ArrayList<>(1))
            .add(persons.get(i).start());
        last.add(form.substring(form.lastIndexOf(' ') + 1));
      }
    }
    for (int i = 0; i + 1 < persons.size(); i++) {
      Span one = persons.get(i);
      Span next = persons.get(i + 1);
      String given = forms.get(i);
      String other = forms.get(i + 1);
      if (given.indexOf(' ') < 0
          && other.indexOf(' ') > 0
          && one.end() < next.start()
          && JOINED.matcher(text.substring(one.end(), next.start())).matches()
          && given.equals(one.of(text))
          && PersonTitle.before(text, one).isEmpty()
          && givenNames.isGiven(given)
          && Integer.valueOf(i).equals(first.get(given))
          && !last.contains(given)
          && (!firsts.containsKey(given)
              || (count.getOrDefault(given, 0) == 1
                  && firsts.get(given).stream()
                      .allMatch(place -> Math.abs(place - one.start()) > FAR)))) {
        String surname = other.substring(other.indexOf(' ') + 1);
        full.put(one, given + " " + surname);
      }
    }
  }

  /** Where such a given name stands beside the surname: the full name. */
  Optional<String> at(Span place) {
    return Optional.ofNullable(full.get(place));
  }
}
