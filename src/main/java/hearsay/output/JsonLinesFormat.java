package hearsay.output;

import hearsay.claim.Claim;
import hearsay.jsonl.ClaimWriter;
import java.io.ByteArrayOutputStream;

/** A line of JSON for each record. */
final class JsonLinesFormat implements RecordFormat {
  @Override
  public EncodedRecords encode(Records records) {
    return new EncodedRecords(records, bytes(records));
  }

  private static byte[] bytes(Records records) {
    if (records instanceof Records.Claims found) {
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      for (Claim claim : found.claims()) {
        lines.writeBytes(ClaimWriter.toLine(claim));
      }
      return lines.toByteArray();
    }
    if (records instanceof Records.Tags tags) {
      return ClaimWriter.toLine(tags.tags());
    }
    return ((Records.Lines) records).lines();
  }
}
