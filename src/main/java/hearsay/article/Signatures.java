package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.text.ResourceLines;
import java.util.HexFormat;
import java.util.List;

/** Which files are no articles, by the bytes that they begin with: {@code signatures.tsv}. */
final class Signatures {
  private static final List<Signature> TABLE =
      ResourceLines.of(Signatures.class, "signatures.tsv").stream().map(Signatures::row).toList();

  private Signatures() {}

  private static final class Signature {
    private final int offset;
    private final byte[] bytes;
    private final String message;

    private Signature(int offset, byte[] bytes, String message) {
      this.offset = offset;
      this.bytes = bytes;
      this.message = message;
    }

    private boolean fits(byte[] start) {
      if (start.length < offset + bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if (start[offset + i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static Signature row(String line) {
    String[] cells = line.split("\t", -1);
    String instead = cells.length < 4 || cells[3].isBlank() ? "leave it out" : cells[3];
    return new Signature(
        Integer.parseInt(cells[0]),
        HexFormat.of().parseHex(cells[1]),
        "is " + cells[2] + ", no article; " + instead);
  }

  /** Refuses what is known to be something else. */
  static void refuse(byte[] start) throws UnreadableException {
    for (Signature signature : TABLE) {
      if (signature.fits(start)) {
        throw new UnreadableException(Cause.BINARY, signature.message);
      }
    }
  }
}
