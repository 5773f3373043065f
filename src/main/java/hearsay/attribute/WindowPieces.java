package hearsay.attribute;

import java.util.Arrays;

/** All that the network sees of a window, to tell whether two are the same to it. */
final class WindowPieces {
  private final int[] ids;
  private final byte[] types;

  private WindowPieces(int[] ids, byte[] types) {
    this.ids = ids;
    this.types = types;
  }

  static WindowPieces of(Encoding window) {
    int[] ids = new int[window.length()];
    byte[] types = new byte[ids.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = window.id(i);
      types[i] = (byte) window.type(i);
    }
    return new WindowPieces(ids, types);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WindowPieces that
        && Arrays.equals(ids, that.ids)
        && Arrays.equals(types, that.types);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(ids) + Arrays.hashCode(types);
  }
}
