package hearsay.attribute;

/** What the model says of a window for linking: vectors of its opening and of each of its words. */
final class WindowView {
  private final Window window;
  private final int width;
  private final float[] vectors;

  /**
   * @param width of the vector of one part
   * @param vectors the opening's and then each word's, each of all parts one after the other
   */
  WindowView(Window window, int width, float[] vectors) {
    this.window = window;
    this.width = width;
    this.vectors = vectors;
  }

  Window window() {
    return window;
  }

  /** The vector that stands for no answer. */
  float[] ofNone(int part) {
    float[] vector = new float[width];
    for (int i = 0; i < width; i++) {
      vector[i] = at(0, part, i);
    }
    return vector;
  }

  /**
   * The mean of the vectors of a span's first and last word, as far as the window reaches.
   *
   * @param span begins in the window
   */
  float[] of(LabelledSpan span, int part) {
    int first = span.first() - window.first() + 1;
    int last = Math.min(span.last(), window.last() - 1) - window.first() + 1;
    float[] vector = new float[width];
    for (int i = 0; i < width; i++) {
      vector[i] = (at(first, part, i) + at(last, part, i)) / 2;
    }
    return vector;
  }

  private float at(int row, int part, int column) {
    return vectors[(row * Linker.PARTS + part) * width + column];
  }
}
