package hearsay.attribute;

/** A layer of attributions; each word has a label of each. */
enum Level {
  /** Attributions that stand in no other. */
  OUTER,
  /** Those inside the contents of others. */
  INNER;

  /** Where the scores of this level's labels begin among a word's emissions. */
  int firstEmission() {
    return ordinal() * Role.LABELS.size();
  }
}
