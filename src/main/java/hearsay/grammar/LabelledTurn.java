package hearsay.grammar;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with a label, as the turns of an interview or a transcript do: "Orlova: By my
 * own mistake.", "Q: How many?". A label is one to four words, the first capitalized and of two
 * characters or more, or the letter Q or A alone, which may have a stop for its colon. All in
 * UTF-16 units of the text.
 *
 * @param label who speaks, without blanks at its edges
 * @param colon the colon after it, or the stop
 * @param words the rest of the line; its last characters may be blank, and all may be
 */
public record LabelledTurn(Span label, Span colon, Span words) {
  private static final Pattern TURN =
      Pattern.compile(
          "(?m)^[ \\t]*([QA](?=[.:])|\\p{Lu}[\\p{L}\\p{N}'’.&-]+(?: [\\p{L}\\p{N}'’.&-]+){0,3}(?=:))([.:])[ \\t]+(\\S.*)$");

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
      turns.add(new LabelledTurn(group(turn, 1), group(turn, 2), group(turn, 3)));
    }
    return turns;
  }

  private static Span group(Matcher turn, int group) {
    return new Span(turn.start(group), turn.end(group));
  }
}
