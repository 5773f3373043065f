package hearsay.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether bytes begin as a mail does (RFC 5322), a mailbox of them or a page saved as MHTML. An
 * article may begin with lines that look alike, so some header must be there that people do not
 * write themselves.
 */
final class MailHeader {
  private static final int MOST_LINES = 200;
  private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,100}):(?:[ \\t].*)?");

  /** So begins the line before each mail of a mailbox. */
  private static final String ENVELOPE = "From ";

  private static final Set<String> OF_MACHINES =
      Set.of(
          "mime-version",
          "message-id",
          "received",
          "return-path",
          "delivered-to",
          "content-transfer-encoding",
          "snapshot-content-location",
          "dkim-signature");

  private MailHeader() {}

  static boolean begins(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    boolean machine = false;
    int fields = 0;
    int lines = 0;
    int at = text.startsWith(ENVELOPE) ? text.indexOf('\n') + 1 : 0;
    while (at < text.length() && lines++ < MOST_LINES) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
      at = end < 0 ? text.length() : end + 1;
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      if (line.isEmpty() || (folded && fields > 0)) {
        if (line.isEmpty()) {
          return machine && fields > 1;
        }
        continue;
      }
      Matcher field = FIELD.matcher(line);
      if (!field.matches()) {
        return false;
      }
      machine |= OF_MACHINES.contains(field.group(1).toLowerCase(Locale.ROOT));
      fields++;
    }
    return machine && fields > 1;
  }
}
