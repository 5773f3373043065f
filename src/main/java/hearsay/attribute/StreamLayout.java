package hearsay.attribute;

import java.io.IOException;

/**
 * How a network is to see a text: window by window, each in blocks. All in word pieces. A network
 * that runs in other blocks than it was trained in gives other, worse labels without any error, so
 * these come with it ({@code attribution.json}).
 *
 * @param window that a window speaks for at most
 * @param margin on both sides of these that what the network says of them can hang on
 * @param block the size of a block
 */
record StreamLayout(int window, int margin, int block) {
  /**
   * The layout, if this program can run it.
   *
   * @throws IOException that says which number cannot be run
   */
  StreamLayout checked() throws IOException {
    require(window > 0, "window", window);
    require(margin >= 0, "margin", margin);
    require(block > 0, "block", block);
    return this;
  }

  private static void require(boolean met, String name, int value) throws IOException {
    if (!met) {
      throw new IOException(
          "settings of a model that cannot be run: its %s is %d".formatted(name, value));
    }
  }

  /** How many blocks so many pieces are read in. */
  int blocks(int pieces) {
    return (pieces + block - 1) / block;
  }
}
