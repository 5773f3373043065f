package hearsay.drawing;

import hearsay.claim.Claim;
import hearsay.output.EncodedRecords;
import hearsay.output.RecordFormat;
import hearsay.output.Records;
import java.nio.charset.StandardCharsets;

/** Claims as they are found, drawn. */
public record DrawnClaims(Drawing drawing) implements RecordFormat {
  @Override
  public EncodedRecords encode(Records records) {
    if (!(records instanceof Records.Claims found)) {
      return RecordFormat.JSON_LINES.encode(records);
    }
    StringBuilder drawn = new StringBuilder();
    for (Claim claim : found.claims()) {
      drawn.append(drawing.of(claim));
    }
    return new EncodedRecords(records, drawn.toString().getBytes(StandardCharsets.UTF_8));
  }
}
