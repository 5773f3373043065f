package hearsay.claim;

import hearsay.text.CodePoints;
import java.util.List;

/**
 * Whether a claim is of a text: its spans cut its words from it. They do not where the article was
 * edited, or is another.
 */
public final class ClaimInText {
  private final String text;
  private final CodePoints codePoints;
  private final int length;

  /** Of an article's whole text. */
  public ClaimInText(String text) {
    this.text = text;
    codePoints = new CodePoints(text);
    length = codePoints.fromUtf16(text.length());
  }

  /** Whether the words of all three roles stand where the claim says. */
  public boolean fits(Claim claim) {
    Source source = claim.source();
    Cue cue = claim.cue();
    return stands(claim.content().text(), claim.content().spans())
        && (source == null || stands(source.text(), source.spans()))
        && (cue == null || stands(cue.text(), cue.spans()));
  }

  /** The words of a span; none of what is beyond the text's end. */
  public String cut(CodePointSpan span) {
    int start = Math.min(length, span.start());
    int end = Math.min(length, span.end());
    return text.substring(codePoints.toUtf16(start), codePoints.toUtf16(end));
  }

  private boolean stands(String words, List<CodePointSpan> spans) {
    return words.equals(String.join(" ", spans.stream().map(this::cut).toList()));
  }
}
