package hearsay.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether some words of an organization's name stand for all of it: "Kupol" for "IEMZ Kupol". */
final class PartialNames {
  /** Words that many names share, so that one of them alone names no one. */
  private static final Set<String> COMMON_WORDS = NameWords.LISTS.get("common");

  /** What a firm's acronym may be followed by. */
  private static final Set<String> FIRM = NameWords.LISTS.get("firm-word");

  /** Words for bodies that belong to larger ones. */
  private static final Set<String> PARTS = NameWords.LISTS.get("part");

  /** Nouns that end a name, so that a longer one is that of a part. */
  private static final Set<String> COMPLETE = NameWords.LISTS.get("complete");

  /** What a building or an event is called after a sponsor: "Acme" is not "Acme Arena". */
  private static final Set<String> NAMESAKES = NameWords.LISTS.get("namesake");

  /** What follows a noun in the plural in the name of a body of such people. */
  private static final Set<String> MEMBERS = NameWords.LISTS.get("after-members");

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
      boolean acronym = Acronyms.FORM.matcher(part.get(0)).matches();
      if (acronym) {
        return begins ? isFirm(rest) : isOfLand(part, words);
      }
      int place = words.indexOf(part.get(0));
      return place >= 0 && !(begins && areMembers(part.get(0), rest)) && place >= ownStart(words);
    }
    // "Halden Police" is complete, so that the Halden Police Association is another body.
    // So is "Halden Medical School", whatever word follows.
    String last = part.get(part.size() - 1).toLowerCase(Locale.ROOT);
    if (begins && COMPLETE.contains(last) && !isFirm(rest)) {
      return false;
    }
    // "al-Shabaab in Norrland" is a branch.
    if (begins && rest.get(0).equals("in")) {
      return false;
    }
    boolean complete = isCommon(List.of(last));
    return begins
        ? rest.stream()
            .noneMatch(
                word ->
                    isBodyOfItsOwn(word)
                        || (complete && !isOfFirm(word) && isCommon(List.of(word))))
        : words.subList(words.size() - part.size(), words.size()).equals(part);
  }

  /**
   * Where what is called after its owner begins: at "Office" in "Treasury Department Office of
   * Public Affairs"; at 0 where no body is named before.
   */
  static int ownStart(List<String> words) {
    int body = -1;
    for (int i = 1; i < words.size() && !words.get(i).matches("of|for"); i++) {
      if (isBodyOfItsOwn(words.get(i))) {
        if (body >= 0) {
          return i;
        }
        body = i;
      }
    }
    return 0;
  }

  /** "Doctors" of "Doctors Without Borders": some of them, or others. */
  private static boolean areMembers(String part, List<String> rest) {
    return part.endsWith("s")
        && !part.endsWith("ss")
        && MEMBERS.contains(rest.get(0).toLowerCase(Locale.ROOT));
  }

  /** Whether it is one word that many names have, which alone names no one. */
  static boolean isCommon(List<String> words) {
    return words.size() == 1 && COMMON_WORDS.contains(words.get(0).toLowerCase(Locale.ROOT));
  }

  /** "US FCC" is the FCC, "Norrland GOP" another body than the GOP. */
  private static boolean isOfLand(List<String> part, List<String> words) {
    int before = words.size() - 1;
    return words.get(before).equals(part.get(0))
        && words.subList(0, before).stream().allMatch(Acronyms::isOutside);
  }

  /** "Halden Association", "Halden School", "Acme Corp.": what is a whole name by its last word. */
  static boolean isComplete(List<String> name) {
    String last = name.get(name.size() - 1).toLowerCase(Locale.ROOT);
    return name.size() > 1
        && (isCommon(List.of(last))
            || COMPLETE.contains(last)
            || FirmNames.hasLegalForm(String.join(" ", name)));
  }

  static boolean isBodyOfItsOwn(String word) {
    return PARTS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the words are such as follow a firm's short name in the full one. */
  static boolean isFirm(List<String> words) {
    return words.stream().allMatch(PartialNames::isOfFirm);
  }

  private static boolean isOfFirm(String word) {
    return FIRM.contains(word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", ""));
  }
}
