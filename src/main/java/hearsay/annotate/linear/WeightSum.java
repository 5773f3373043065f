package hearsay.annotate.linear;

import java.util.Arrays;

/** Adds up the weights of features; a feature that comes twice counts once. */
final class WeightSum {
  private final NameParameters parameters;
  private final double[] sums;
  private int[] seen = new int[64];
  private int count;

  /**
   * @param width how many weights a feature has
   */
  WeightSum(NameParameters parameters, int width) {
    this.parameters = parameters;
    sums = new double[width];
  }

  /** Forgets what was added. */
  void clear() {
    Arrays.fill(sums, 0);
    count = 0;
  }

  /** Adds the weights of the feature of that hash, if the model has one. */
  void add(long hash) {
    int offset = parameters.find(hash);
    if (offset != HashTable.ABSENT) {
      addAt(offset);
    }
  }

  /** Adds the weights that stand at the offsets. */
  void addAll(int[] offsets) {
    for (int offset : offsets) {
      addAt(offset);
    }
  }

  private void addAt(int offset) {
    if (hasSeen(offset)) {
      return;
    }
    if (count == seen.length) {
      seen = Arrays.copyOf(seen, 2 * count);
    }
    seen[count++] = offset;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += parameters.weight(offset + i);
    }
  }

  private boolean hasSeen(int offset) {
    for (int i = 0; i < count; i++) {
      if (seen[i] == offset) {
        return true;
      }
    }
    return false;
  }

  double get(int i) {
    return sums[i];
  }
}
