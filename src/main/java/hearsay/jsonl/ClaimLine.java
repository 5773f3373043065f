package hearsay.jsonl;

import hearsay.claim.Claim;
import java.io.IOException;
import java.io.OutputStream;

/** One line of a file of claims. */
public final class ClaimLine {
  private final String place;
  private final byte[] bytes;
  private final Claim claim;

  ClaimLine(String place, byte[] bytes, Claim claim) {
    this.place = place;
    this.bytes = bytes;
    this.claim = claim;
  }

  /** For messages: the file's name, a colon and the line's number from 1. */
  public String place() {
    return place;
  }

  /** What it says. */
  public Claim claim() {
    return claim;
  }

  /** Its bytes, without its end. */
  public int length() {
    return bytes.length;
  }

  /** Writes it as it was, ended by a line feed. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
    out.write('\n');
  }
}
