package hearsay.attribute;

/**
 * A span with what the network says of it for linking. Vectors and scheme are the means of those of
 * its first and last word.
 */
final class LinkableSpan {
  private final LabelledSpan span;
  private final float[] asking;
  private final float[] answering;
  private final double scheme;

  /**
   * @param first the scores of the span's first word
   * @param last those of its last word
   * @param width of a vector
   */
  LinkableSpan(LabelledSpan span, WordScores first, WordScores last, int width) {
    this.span = span;
    float[] asks = {};
    float[] answers = {};
    for (Link link : Link.values()) {
      if (link.asking() == span.role()) {
        asks = mean(first, last, link.askingPart(), width);
      }
      if (link.answering() == span.role()) {
        answers = mean(first, last, link.answeringPart(), width);
      }
    }
    asking = asks;
    answering = answers;
    scheme = (first.scheme(span.role()) + last.scheme(span.role())) / 2;
  }

  private static float[] mean(WordScores first, WordScores last, int part, int width) {
    float[] mean = new float[width];
    for (int i = 0; i < width; i++) {
      mean[i] = (first.link(part * width + i) + last.link(part * width + i)) / 2;
    }
    return mean;
  }

  LabelledSpan span() {
    return span;
  }

  /** Its first word. */
  int first() {
    return span.first();
  }

  /** The scalar product of what this span asks for and what another one answers. */
  double asks(LinkableSpan other) {
    return asks(other.answering);
  }

  /** The scalar product of what this span asks for and an answer. */
  double asks(float[] answer) {
    double sum = 0;
    for (int i = 0; i < asking.length; i++) {
      sum += asking[i] * answer[i];
    }
    return sum;
  }

  /** How much it speaks for the contract: a part of the logarithm of odds. */
  double scheme() {
    return scheme;
  }
}
