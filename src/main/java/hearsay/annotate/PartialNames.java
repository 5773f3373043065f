package hearsay.annotate;

import hearsay.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether some words of an organization's name stand for all of it: "Kupol" for "IEMZ Kupol". */
final class PartialNames {
  private static final WordLists WORDS = WordLists.of(PartialNames.class, "names.tsv");

  /** Words that many names share, so that one of them alone names no one. */
  private static final Set<String> COMMON_WORDS = WORDS.get("common");

  /** What a firm's acronym may be followed by. */
  private static final Set<String> FIRM = WORDS.get("firm-word");

  /** Words for bodies that belong to larger ones. */
  private static final Set<String> PARTS = WORDS.get("part");

  /** What a building or an event is called after a sponsor: "Acme" is not "Acme Arena". */
  private static final Set<String> NAMESAKES = WORDS.get("namesake");

  private PartialNames() {}

  /**
   * Whether the part is the whole by its first, its last or one of its words. What an acronym or
   * several words are followed by may be a body of its own: the United Nations are not their High
   * Commissioner for Refugees.
   */
  static boolean isPartOf(List<String> part, List<String> words) {
    if (words.size() <= part.size()
        || NAMESAKES.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean begins = words.subList(0, part.size()).equals(part);
    List<String> rest = words.subList(part.size(), words.size());
    if (part.size() == 1) {
      // "APEC" is not the APEC Finance Track, "IEMZ" may be the IEMZ Group.
      boolean acronym = begins && Acronyms.FORM.matcher(part.get(0)).matches();
      return acronym ? rest.stream().allMatch(PartialNames::isOfFirm) : words.contains(part.get(0));
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

  /** Whether it is one word that many names have, which alone names no one. */
  static boolean isCommon(List<String> words) {
    return words.size() == 1 && COMMON_WORDS.contains(words.get(0).toLowerCase(Locale.ROOT));
  }

  private static boolean isBodyOfItsOwn(String word) {
    return PARTS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isOfFirm(String word) {
    return FIRM.contains(word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", ""));
  }
}
