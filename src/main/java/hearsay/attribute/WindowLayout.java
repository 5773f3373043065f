package hearsay.attribute;

import java.io.IOException;

/**
 * How a network was trained to see a text: in windows of bounded size, each read in blocks. All in
 * word pieces. A network that runs in other windows gives other, worse labels without any error, so
 * these come with it ({@code attribution.json}).
 *
 * @param window of a window at most, its opening and separators included
 * @param unit of a paragraph, or of a part of one, that stays in one window
 * @param overlap that a window repeats from the one before, about, as context
 * @param block that attend to one another at most; even
 */
record WindowLayout(int window, int unit, int overlap, int block) {
  /** What a unit needs in a window besides its own pieces: the opening and the separator. */
  private static final int FRAME = 2;

  /**
   * The layout, if this program can run it.
   *
   * @param longestWord the most pieces that a word has: a unit must hold one
   * @throws IOException that says which number cannot be run, and why
   */
  WindowLayout checked(int longestWord) throws IOException {
    require(unit >= longestWord, "unit", unit, "a word may have " + longestWord + " pieces");
    require(window - FRAME >= unit, "window", window, "a unit of " + unit + " must fit into it");
    require(overlap >= 0, "overlap", overlap, "it is a number of pieces");
    require(overlap < window, "overlap", overlap, "a window has " + window + " pieces");
    require(block > 0 && block % 2 == 0, "block", block, "blocks have an even number of pieces");
    return this;
  }

  private static void require(boolean met, String name, int value, String reason)
      throws IOException {
    if (!met) {
      throw new IOException(
          "settings of a model that cannot be run: its "
              + name
              + " is "
              + value
              + ", but "
              + reason);
    }
  }

  /** Pieces of the longest window in whole blocks, padding included. */
  int longest() {
    return block * blocks(window);
  }

  /** How many blocks so many pieces are read in. */
  int blocks(int pieces) {
    return (pieces + block - 1) / block;
  }
}
