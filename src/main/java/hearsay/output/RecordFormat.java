package hearsay.output;

/**
 * How records become bytes. Chosen once for a run; the threads that work on articles call it, so
 * that the one thread that writes has nothing to do but to write.
 */
@FunctionalInterface
public interface RecordFormat {
  /** JSON Lines, as {@link hearsay.jsonl.ClaimWriter} writes each record. */
  RecordFormat JSON_LINES = new JsonLinesFormat();

  /** The records with their bytes. Called from several threads. */
  EncodedRecords encode(Records records);
}
