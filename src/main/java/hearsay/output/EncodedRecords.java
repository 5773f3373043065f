package hearsay.output;

/**
 * The records of one article and what they are written as.
 *
 * @param records for an output that takes values
 * @param bytes for one that takes bytes, whole lines; may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and taken once, never compared.
public record EncodedRecords(Records records, byte[] bytes) {}
