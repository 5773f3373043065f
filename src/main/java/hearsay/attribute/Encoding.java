package hearsay.attribute;

/**
 * A window as the network reads it: an id and a type for each word piece, in blocks of one size
 * that follow one another; the last one is padded.
 */
final class Encoding {
  private final PieceStream stream;
  private final Window window;
  private final StreamLayout layout;

  Encoding(PieceStream stream, Window window, StreamLayout layout) {
    this.stream = stream;
    this.window = window;
    this.layout = layout;
  }

  /** In word pieces, without padding. */
  int length() {
    return window.end() - window.begin();
  }

  int blocks() {
    return layout.blocks(length());
  }

  /** In word pieces. */
  int blockSize() {
    return layout.block();
  }

  /** Of a word piece; 0, which is the id for padding, after the last one. */
  int id(int position) {
    return position < length() ? stream.id(window.begin() + position) : 0;
  }

  int type(int position) {
    return position < length() ? stream.type(window.begin() + position) : 0;
  }
}
