package hearsay.attribute;

import java.io.IOException;

/**
 * How a network is to see a text: in windows of bounded size, each read in blocks. All in word
 * pieces. A network that runs in other blocks than it was trained in gives other, worse labels
 * without any error, so these come with it ({@code attribution.json}).
 *
 * @param window of a window at most, its opening and separators included
 * @param least of the parts on both sides of where a text is cut
 * @param block that attend to one another at most; even
 */
record WindowLayout(int window, int least, int block) {
  /** What a window has besides its words and what parts its paragraphs: an opening and an end. */
  static final int FRAME = 2;

  /**
   * The layout, if this program can run it.
   *
   * @param longestWord the most pieces that a word has
   * @throws IOException that says which number cannot be run, and why
   */
  WindowLayout checked(int longestWord) throws IOException {
    require(least > 0, "least", least, "it is a number of pieces");
    // What is too long by a piece can then be cut behind some word.
    require(
        window - FRAME >= 2 * least + longestWord,
        "window",
        window,
        "two parts of " + least + " and a word of " + longestWord + " must fit into it");
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
