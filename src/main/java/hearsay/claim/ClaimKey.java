package hearsay.claim;

import hearsay.text.Blanks;
import hearsay.text.Sha256;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a claim is cited by: the first 8 bytes, in hex, of the SHA-256 of the words of its source,
 * cue and content, in this order, with a line feed between them. Where a claim stands and in which
 * article does not count, so the key stays when the text around the claim is edited, and every copy
 * of an article has the same keys.
 *
 * <p>Of each role's words, how they are written does not count either:
 *
 * <ul>
 *   <li>the form is NFC, before and after the next step;
 *   <li>case is folded as Unicode folds it in full, "ß" to "ss", but each letter of Cherokee to the
 *       small one;
 *   <li>{@code ''}, <code>``</code> and each of {@code “ ” „ ‟ « » ″} become {@code "}, then each
 *       of {@code ‘ ’ ‚ ‛ ‹ › ′ ´} and <code>`</code> becomes {@code '};
 *   <li>blanks and line breaks become one space, none at the edges, and characters that leave no
 *       mark are dropped ({@link Blanks#join}).
 * </ul>
 */
public final class ClaimKey {
  private static final int DIGITS = 16;
  private static final int DOTLESS_I = 'ı';
  private static final Pattern DOUBLE = Pattern.compile("''|``|[“”„‟«»″]");
  private static final Pattern SINGLE = Pattern.compile("[‘’‚‛‹›′´`]");

  private ClaimKey() {}

  /**
   * The key of a claim.
   *
   * @param source the words of the role, its pieces joined by one space; empty where there is none,
   *     as are those of the cue
   */
  public static String of(String source, String cue, String content) {
    return Sha256.hex(String.join("\n", plain(source), plain(cue), plain(content)), DIGITS);
  }

  /** The words without what does not count. */
  static String plain(String words) {
    String folded = nfc(fold(nfc(words)));
    String quoted = DOUBLE.matcher(folded).replaceAll("\"");
    return Blanks.join(SINGLE.matcher(quoted).replaceAll("'"));
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** One code point at a time, since the case of some letters hangs on their neighbours. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> folded.append(fold(codePoint)));
    return folded.toString();
  }

  private static String fold(int codePoint) {
    // Its capital is I, which folds to the letter with a dot.
    return codePoint == DOTLESS_I
        ? "ı"
        : Character.toString(codePoint)
            .toLowerCase(Locale.ROOT)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
  }
}
