package hearsay.annotate.organization;

import java.util.Set;

/**
 * Names that are longer than what is chosen, by the acronym in brackets behind them, which has the
 * initials of all of it: "Unity and Work Party (UWP)".
 */
final class AbbreviatedNames {
  private static final Set<String> JOINTS = Set.of("and", "&", "of", "for", "the");

  private AbbreviatedNames() {}

  /**
   * The first word of a name; that of the candidate where no acronym tells more.
   *
   * @param taken the word behind the name before it in its sentence
   */
  static int start(Passage passage, Candidate name, int taken) {
    String acronym = passage.text(name.to() + 1);
    String initials = initials(passage, name);
    boolean bracketed =
        Letters.openingBracket(passage.text(name.to()))
            && Letters.closingBracket(passage.text(name.to() + 2));
    if (!bracketed || !acronym.endsWith(initials)) {
      return name.from();
    }
    int missing = acronym.length() - initials.length();
    int from = name.from();
    while (missing > 0 && from > taken) {
      String before = passage.text(from - 1);
      if (Letters.capital(before) && before.charAt(0) == acronym.charAt(missing - 1)) {
        missing--;
      } else if (!JOINTS.contains(before)) {
        break;
      }
      from--;
    }
    return missing == 0 ? from : name.from();
  }

  private static String initials(Passage passage, Candidate name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      if (Letters.capital(passage.text(i))) {
        initials.append(passage.text(i).charAt(0));
      }
    }
    return initials.toString();
  }
}
