package hearsay.attribute;

/** A layer of attributions; each word has a label of each. */
enum Level {
  /** Attributions that stand in no other. */
  OUTER(0),
  /** Those inside the contents of others. */
  INNER(Role.LABELS.size());

  private final int firstEmission;

  Level(int firstEmission) {
    this.firstEmission = firstEmission;
  }

  /** Where the scores of this level's labels begin among a word's emissions. */
  int firstEmission() {
    return firstEmission;
  }
}
