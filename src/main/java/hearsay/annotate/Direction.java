package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the words around a time expression look back or ahead. */
enum Direction {
  PAST,
  FUTURE;

  private static final int LONGEST_WAY = 12;
  private static final Set<String> AHEAD =
      Set.of("until", "till", "by", "coming", "upcoming", "starting", "beginning");
  private static final Set<String> MODALS =
      Set.of("will", "'ll", "’ll", "wo", "shall", "may", "would");
  private static final Set<String> PLANS =
      Set.of(
          "expect",
          "schedule",
          "plan",
          "due",
          "set",
          "slate",
          "intend",
          "hope",
          "propose",
          "want",
          "agree",
          "likely",
          "prepare",
          "effective");
  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "”", "''", "\"", "``", "“");

  /**
   * By the nearest verb before the expression in its clause, else the nearest one after it; past
   * where there is none.
   */
  static Direction of(FoundTime found) {
    List<CoreLabel> labels = found.sentence().labels();
    if (followsWordAhead(labels, found.begin())) {
      return FUTURE;
    }
    for (int i = found.begin() - 1; i >= Math.max(0, found.begin() - LONGEST_WAY); i--) {
      CoreLabel label = labels.get(i);
      if (CLAUSE_ENDS.contains(label.word())) {
        break;
      }
      if (isVerb(label)) {
        return ofVerb(labels, i);
      }
    }
    for (int i = found.end(); i < Math.min(labels.size(), found.end() + LONGEST_WAY); i++) {
      CoreLabel label = labels.get(i);
      if (CLAUSE_ENDS.contains(label.word())) {
        break;
      }
      if (isVerb(label)) {
        return ofVerb(labels, i);
      }
      if (MODALS.contains(word(label))) {
        return FUTURE;
      }
    }
    return PAST;
  }

  /** "until Friday", "as early as Friday". */
  private static boolean followsWordAhead(List<CoreLabel> labels, int begin) {
    if (begin == 0) {
      return false;
    }
    String word = word(labels.get(begin - 1));
    return AHEAD.contains(word)
        || ("as".equals(word)
            && begin > 1
            && Set.of("early", "soon", "late").contains(word(labels.get(begin - 2))));
  }

  /** From the verb back over what belongs to it: "is scheduled to close", "will be held". */
  private static Direction ofVerb(List<CoreLabel> labels, int verb) {
    for (int i = verb; i >= Math.max(0, verb - 5); i--) {
      CoreLabel label = labels.get(i);
      String tag = label.tag();
      boolean plan = PLANS.contains(label.lemma()) && !(i == verb && "VBD".equals(tag));
      if (plan || MODALS.contains(word(label))) {
        return FUTURE;
      }
      boolean goesOn =
          (i == verb && !"VBD".equals(tag))
              || tag.startsWith("RB")
              || Set.of("TO", "MD", "VB").contains(tag)
              || ("be".equals(label.lemma()) && !"VBD".equals(tag));
      if (!goesOn) {
        return PAST;
      }
    }
    return PAST;
  }

  private static boolean isVerb(CoreLabel label) {
    return label.tag().startsWith("VB") || "due".equals(word(label));
  }

  private static String word(CoreLabel label) {
    return label.word().toLowerCase(Locale.ROOT);
  }
}
