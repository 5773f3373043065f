package hearsay.drawing;

import hearsay.claim.Claim;
import hearsay.output.EncodedRecords;
import hearsay.output.RecordFormat;
import hearsay.output.Records;
import java.nio.charset.StandardCharsets;

/** Claims as they are found and tags of articles, drawn. */
public record DrawnRecords(Drawing drawing) implements RecordFormat {
  @Override
  public EncodedRecords encode(Records records) {
    StringBuilder drawn = new StringBuilder();
    if (records instanceof Records.Claims found) {
      for (Claim claim : found.claims()) {
        drawn.append(drawing.of(claim));
      }
    } else if (records instanceof Records.Tags found) {
      drawn.append(drawing.of(found.tags()));
    } else {
      return RecordFormat.JSON_LINES.encode(records);
    }
    return new EncodedRecords(records, drawn.toString().getBytes(StandardCharsets.UTF_8));
  }
}
