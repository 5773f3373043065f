package hearsay.mention;

import hearsay.text.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the name of an American politician, after the usage of the Associated Press:
 * the letter of the party and the state, "(R-Fla.)", ", D-New York,", or either alone, "(Fla.)".
 */
public final class Constituencies {
  private static final Map<String, String> STATES = MentionWords.LISTS.valued("state-behind");
  private static final Map<String, String> ADJECTIVES =
      MentionWords.LISTS.valued("party-adjective");

  /** The last words of the states' names, lower case. */
  private static final Set<String> STATE_WORDS =
      STATES.values().stream()
          .map(state -> state.substring(state.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  /** The length of the longest, in UTF-16 units. */
  private static final int REACH = 40;

  private static final String STATE = "(?<state>\\p{Lu}[\\p{L}.]*(?: \\p{Lu}\\p{L}+){0,2})";
  private static final String PARTY = "(?<party>[RDIL])";

  /** In the order in which they are tried; "(R-Texas-14)" has the district too. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              " ?\\(" + PARTY + "(?:\\.?[-\u2013,/ ] ?" + STATE + "(?:-\\d+| \\d+)?)?\\)"),
          Pattern.compile(" ?\\((?<party>(?!))?" + STATE + "\\)"),
          Pattern.compile(", " + PARTY + "-" + STATE + "(?=[,.;)]|$)"),
          Pattern.compile(" of (?<party>(?!))?" + STATE + "(?=[ ,.;)]|$)"));

  private Constituencies() {}

  /** Those of some words, in lower case, that are for a state. */
  public static Set<String> states(Collection<String> words) {
    return words.stream().filter(STATE_WORDS::contains).collect(Collectors.toUnmodifiableSet());
  }

  /** The parties that some words, in lower case, are for, by their adjectives. */
  public static Set<String> parties(Collection<String> words) {
    return words.stream()
        .map(word -> word.equals("democrat") ? "democratic" : word)
        .filter(ADJECTIVES::containsValue)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The words for the party and the state that stand right behind a name, in lower case, with the
   * party's adjective: "republican", "florida"; none for most names.
   */
  static Set<String> behind(String text, Span name) {
    int end = Math.min(text.length(), name.end() + REACH);
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(text).region(name.end(), end);
      if (found.lookingAt()) {
        return words(found.group("party"), found.group("state"));
      }
    }
    return Set.of();
  }

  /** Of a state that is none, as of "(CEO)", nothing is told. */
  private static Set<String> words(@Nullable String party, @Nullable String state) {
    Set<String> words = new HashSet<>();
    if (state != null) {
      @Nullable String name = STATES.get(withoutStop(state));
      if (name == null) {
        return Set.of();
      }
      words.addAll(Arrays.asList(name.split(" ", -1)));
    }
    @Nullable String adjective = party == null ? null : ADJECTIVES.get(party);
    if (adjective != null) {
      words.add(adjective);
    }
    return words;
  }

  private static String withoutStop(String written) {
    return written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
  }
}
