package hearsay.annotate.organization;

/**
 * Words of a sentence that follow one another.
 *
 * @param from the first
 * @param to the one after the last
 */
record WordRange(int from, int to) {
  int size() {
    return to - from;
  }

  // As a record has it, but Java links that at its first use, which a start feels.
  @Override
  public boolean equals(Object other) {
    return other instanceof WordRange that && from == that.from && to == that.to;
  }

  @Override
  public int hashCode() {
    return 31 * from + to;
  }
}
