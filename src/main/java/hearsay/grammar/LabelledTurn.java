package hearsay.grammar;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with a label, as the turns of an interview or a transcript do: "Orlova: By my
 * own mistake.", "Q: How many?". A label is one to four words, all capitalized but for particles,
 * the first of two characters or more, none of them one for what follows ("Note", "Phone"), with a
 * number as broadcasters give it ("PERSON #2") and in capitals what he does ("LUND, HOST"), or the
 * letter Q or A alone, which may have a stop for its colon. A mark of quotation may stand before
 * it, as where a transcript is quoted. All in UTF-16 units of the text.
 *
 * @param label who speaks, without blanks at its edges
 * @param colon the colon after it, or the stop
 * @param words the rest of the line; its last characters may be blank, and all may be
 */
public record LabelledTurn(Span label, Span colon, Span words) {
  private static final Pattern TURN =
      Pattern.compile(
          "(?m)^[ \\t]*(?:[\"\u201c](?!.*[\"\u201d][ \\t]*$))?([QA](?=[.:])|\\p{Lu}[\\p{L}\\p{N}'’.&-]+(?: [\\p{L}\\p{N}'’.&#-]+){0,3}(?:, \\p{Lu}[\\p{Lu}’'/ -]*)?(?=:))([.:])[ \\t]+(\\S.*)$");

  private static final Pattern NUMBER = Pattern.compile("#\\d+");

  /** A telephone number, an address of mail or of a page. */
  private static final Pattern ADDRESS =
      Pattern.compile("[\\d\\s()+./–-]*\\d[\\d\\s()+./–-]*|\\S+@\\S+|(?:https?://|www\\.)\\S+");

  /** Words of labels that tell what follows and not who speaks. */
  private static final Set<String> OTHERS = GrammarWords.LISTS.get("no-speaker");

  private static final Set<String> PARTICLES = GrammarWords.LISTS.get("label-particle");

  /**
   * Those of a part of a text, in its order.
   *
   * @param body the part, in UTF-16 units; null for none, which has no turns
   */
  public static List<LabelledTurn> in(String text, @Nullable Span body) {
    if (body == null) {
      return List.of();
    }
    List<LabelledTurn> turns = new ArrayList<>();
    Matcher turn = TURN.matcher(text).region(body.start(), body.end());
    while (turn.find()) {
      if (!isSpeaker(turn.group(1)) || ADDRESS.matcher(turn.group(3).strip()).matches()) {
        continue;
      }
      turns.add(new LabelledTurn(group(turn, 1), group(turn, 2), group(turn, 3)));
    }
    return turns;
  }

  /** The label without what he does: "LUND" of "LUND, HOST". */
  public Span speaker(String text) {
    int comma = label.of(text).indexOf(',');
    return comma < 0 ? label : new Span(label.start(), label.start() + comma);
  }

  /** Whether it tells one of several without names from the others: "PERSON #2". */
  public boolean isNumbered(String text) {
    String last = speaker(text).of(text);
    return NUMBER.matcher(last.substring(last.lastIndexOf(' ') + 1)).matches();
  }

  /** Not "What to do:", nor "Office:": a label names someone, in capitals but for particles. */
  private static boolean isSpeaker(String label) {
    for (String word : label.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean capital =
          Character.isUpperCase(word.codePointAt(0)) || NUMBER.matcher(word).matches();
      if ((!capital && !PARTICLES.contains(lower)) || OTHERS.contains(lower)) {
        return false;
      }
    }
    return true;
  }

  private static Span group(Matcher turn, int group) {
    return new Span(turn.start(group), turn.end(group));
  }
}
