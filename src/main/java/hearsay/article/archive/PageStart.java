package hearsay.article.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether bytes whose type nobody tells are a web page, as browsers tell it (WHATWG, MIME). */
final class PageStart {
  private static final int LOOKED_AT = 1445;
  private static final Pattern TAGS =
      Pattern.compile(
          "\\s*<(?:!--|\\?xml[^>]*>\\s*<html|(?:!doctype html|html|head|script|iframe|h1|div|font"
              + "|table|a|style|title|b|body|br|p)[\\s>])",
          Pattern.CASE_INSENSITIVE);

  private PageStart() {}

  /** Leaves the stream where it was. */
  static boolean isNext(BufferedInputStream in) throws IOException {
    in.mark(LOOKED_AT);
    String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    in.reset();
    String bare = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    return TAGS.matcher(bare).lookingAt();
  }
}
