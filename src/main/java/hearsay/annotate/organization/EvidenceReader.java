package hearsay.annotate.organization;

/** Reads what a sentence says outright of the names in it. */
interface EvidenceReader {
  void read(Passage passage, Evidence evidence);
}
