package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Points that belong to an abbreviation in a firm's name and end no sentence: "Co. KG", "Sdn.
 * Bhd.", "Kft. and". The lexer knows those of American newspapers.
 */
final class AbbreviationPoints {
  private static final Set<String> ABBREVIATIONS = NameWords.LISTS.get("abbreviated-form");
  private static final Set<String> GOING_ON = NameWords.LISTS.get("after-abbreviated-form");

  private AbbreviationPoints() {}

  /** The labels, such an abbreviation and its point joined where the sentence goes on. */
  static List<CoreLabel> joined(List<CoreLabel> labels) {
    List<CoreLabel> joined = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      if (isAbbreviation(labels, i)) {
        joined.add(joined(labels.get(i), labels.get(i + 1)));
        i++;
      } else {
        joined.add(labels.get(i));
      }
    }
    return joined;
  }

  private static boolean isAbbreviation(List<CoreLabel> labels, int at) {
    if (at + 2 >= labels.size()) {
      return false;
    }
    CoreLabel word = labels.get(at);
    CoreLabel point = labels.get(at + 1);
    String next = labels.get(at + 2).originalText();
    return point.originalText().equals(".")
        && word.endPosition() == point.beginPosition()
        && ABBREVIATIONS.contains(word.originalText())
        && (Character.isLowerCase(next.codePointAt(0)) || GOING_ON.contains(withoutPoint(next)));
  }

  private static String withoutPoint(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static CoreLabel joined(CoreLabel word, CoreLabel point) {
    CoreLabel label = new CoreLabel(word);
    String text = word.originalText() + point.originalText();
    label.setWord(text);
    label.setValue(text);
    label.setOriginalText(text);
    label.setEndPosition(point.endPosition());
    return label;
  }
}
