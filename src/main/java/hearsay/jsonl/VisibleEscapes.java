package hearsay.jsonl;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What JSON leaves as it is and a terminal or editor obeys: DEL and the C1 controls, marks that
 * turn the direction of the text, separators of lines and paragraphs. All are written as {@code
 * \}{@code u202E}, which every reader of JSON reads as the same text.
 */
final class VisibleEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;
  private static final int LAST_C1 = 0x9F;

  private final int[] ascii;

  VisibleEscapes() {
    ascii = standardAsciiEscapesForJSON();
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return isObeyed(c) ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
  }

  private static boolean isObeyed(int c) {
    return (c >= DELETE && c <= LAST_C1)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
