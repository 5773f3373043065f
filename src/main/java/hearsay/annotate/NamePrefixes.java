package hearsay.annotate;

import hearsay.text.Blanks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that stand before an organization's name and make no fuller one of it: who heads it ("the
 * Obama White House") and which of many is meant ("the 335th Acme account").
 */
final class NamePrefixes {
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

  /** The fewest words of a name that is whole without whoever heads it: not "Foundation". */
  private static final int WHOLE = 2;

  private final Set<String> persons;

  private NamePrefixes(Set<String> persons) {
    this.persons = persons;
  }

  /**
   * Of an article.
   *
   * @param names of persons among others; of those with a given name the surname counts, too
   */
  static NamePrefixes of(String text, List<NameTag> names) {
    Set<String> persons = new HashSet<>();
    for (NameTag tag : names) {
      String name = Blanks.join(tag.span().of(text));
      int surname = name.lastIndexOf(' ') + 1;
      if (tag.kind() == NameTag.Kind.PERSON && surname > 0) {
        persons.add(name);
        persons.add(name.substring(surname));
      }
    }
    return new NamePrefixes(persons);
  }

  /**
   * Whether all that a longer name has more is such a word.
   *
   * @param part a name, or the beginning, the middle or the end of the longer one
   */
  boolean areAll(List<String> longer, List<String> part) {
    int more = longer.size() - part.size();
    if (more < 1 || !longer.subList(more, longer.size()).equals(part)) {
      return false;
    }
    String prefix = String.join(" ", longer.subList(0, more));
    // "her own pay at Acme", in a headline
    boolean clause = more > 1 && Character.isLowerCase(prefix.codePointAt(0));
    return clause
        || ORDINAL.matcher(prefix).matches()
        || (part.size() >= WHOLE && persons.contains(prefix));
  }
}
