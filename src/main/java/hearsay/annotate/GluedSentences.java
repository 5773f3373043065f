package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences without a blank between them, as pages have them whose line breaks are lost: "left
 * Norrland.The board stayed". The lexer takes the two words and the point for one word.
 */
final class GluedSentences {
  /**
   * A word that is no initial, or an address, what ends its sentence, and a word with a capital.
   */
  private static final Pattern GLUED =
      Pattern.compile(
          "([\\p{L}\\p{N}-]*\\p{L}\\p{Ll}|(?:https?://|www\\.)\\S*[\\p{L}\\p{N}/])"
              + "([.?!])(\\p{Lu}\\p{Ll}*)");

  /** A word in small letters and one with a capital, which no address has. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{Ll}{3,}[.?!](?!(?:"
              + NameWords.LISTS.oneOf("glued-domain")
              + ")$)\\p{Lu}\\p{Ll}{2,}");

  private static final String ENDS = ".?!";

  /** Words that open a sentence and are in no address. */
  private static final Set<String> OPENINGS = NameWords.LISTS.get("glued-opening");

  private GluedSentences() {}

  /** The labels, those in three of which each is two sentences' words with a point. */
  static List<CoreLabel> parted(List<CoreLabel> labels) {
    List<CoreLabel> parted = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      String word = label.originalText();
      Matcher glued = hasEndInside(word) ? GLUED.matcher(word) : null;
      if (glued != null && glued.matches() && areTwo(word, glued.group(3))) {
        for (int part = 1; part <= glued.groupCount(); part++) {
          parted.add(part(label, glued.group(part), glued.start(part)));
        }
      } else {
        parted.add(label);
      }
    }
    return parted;
  }

  private static boolean areTwo(String word, String second) {
    return OPENINGS.contains(second) || PLAIN.matcher(word).matches();
  }

  /** Whether a mark that ends sentences stands before the last letter: few words have one. */
  private static boolean hasEndInside(String word) {
    for (int i = 0; i + 1 < word.length(); i++) {
      if (ENDS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param at where it begins in the label, in UTF-16 units
   */
  private static CoreLabel part(CoreLabel label, String text, int at) {
    CoreLabel part = new CoreLabel(label);
    part.setWord(text);
    part.setValue(text);
    part.setOriginalText(text);
    part.setBeginPosition(label.beginPosition() + at);
    part.setEndPosition(label.beginPosition() + at + text.length());
    return part;
  }
}
