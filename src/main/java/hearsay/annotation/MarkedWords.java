package hearsay.annotation;

import hearsay.claim.ClaimInText;
import hearsay.claim.CodePointSpan;
import hearsay.text.Blanks;
import hearsay.text.Printable;
import java.util.List;
import java.util.function.Consumer;

/** The words that a program writes beside the place of what is marked. */
final class MarkedWords {
  private static final int LONGEST = 60;

  private MarkedWords() {}

  /**
   * Warns where they do not stand there: who changes one by hand has to change both.
   *
   * @param words of all pieces
   * @param where file and line, or what else tells the annotation
   */
  static void check(
      ClaimInText text,
      List<CodePointSpan> spans,
      String words,
      String where,
      Consumer<String> warnings) {
    List<String> pieces = spans.stream().map(text::cut).toList();
    String there = Blanks.join(String.join(" ", pieces));
    // Beyond the end there is nothing, which is refused later.
    if (!pieces.contains("") && !there.equals(Blanks.join(words))) {
      warnings.accept(
          "%s: \"%s\" does not stand at these offsets, but \"%s\"; the offsets count"
              .formatted(
                  Printable.of(where), Printable.of(words, LONGEST), Printable.of(there, LONGEST)));
    }
  }
}
