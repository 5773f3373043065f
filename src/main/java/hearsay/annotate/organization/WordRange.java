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
}
