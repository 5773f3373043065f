package hearsay.attribute;

import hearsay.attribute.Network.Scores;

/** What the network says of a word: the numbers at its first piece. */
final class WordScores {
  private final float[] emissions;
  private final float[] links;

  private WordScores(float[] emissions, float[] links) {
    this.emissions = emissions;
    this.links = links;
  }

  /**
   * Copied from what is said of a window.
   *
   * @param position of the word's first piece in the window
   * @param width of one vector for linking
   */
  static WordScores of(Scores scores, int position, int width) {
    float[] emissions = new float[Network.EMISSIONS];
    scores.emissions().get(position * emissions.length, emissions);
    float[] links = new float[Link.PARTS * width];
    scores.links().get(position * links.length, links);
    return new WordScores(emissions, links);
  }

  /** The score of each label of a level. */
  double[] labels(Level level) {
    double[] labels = new double[Role.LABELS.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = emissions[level.firstEmission() + i];
    }
    return labels;
  }

  /**
   * How much a span that begins or ends with this word speaks for the contract: a part of the
   * logarithm of odds.
   */
  double scheme(Role role) {
    int first = Level.values().length * Role.LABELS.size();
    return switch (role) {
      case SOURCE -> 0;
      case CUE -> emissions[first];
      case CONTENT -> emissions[first + 1];
    };
  }

  /** One of the numbers of the vectors for linking, which stand one after the other. */
  float link(int index) {
    return links[index];
  }
}
