package hearsay.annotate.organization;

/**
 * A number that the classifier weighs. All are declared in {@link Features}.
 *
 * @param name as {@code weights.tsv} has it
 * @param index its place in a {@link FeatureVector}
 */
record Feature(String name, int index) {
  // Tells enough apart; Java links the hash of a record at its first use, which a start feels.
  @Override
  public int hashCode() {
    return index;
  }
}
