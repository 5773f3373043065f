package hearsay.annotate.organization;

/** Well-known names of several words: unlike those of one word, they are hardly anything else. */
final class KnownNameReader implements EvidenceReader {
  private static final int LONGEST = 6;

  private final KnownNames known;

  KnownNameReader(KnownNames known) {
    this.known = known;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (WordRange sequence : CapitalizedSequences.of(passage)) {
      boolean several = sequence.size() > 1 && sequence.size() <= LONGEST;
      if (several && known.contains(passage.text(sequence))) {
        evidence.add(passage, sequence, Evidence.STRONG);
      }
    }
  }
}
