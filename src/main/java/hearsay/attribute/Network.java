package hearsay.attribute;

import java.nio.FloatBuffer;

/** Says of each word piece of a window what it takes it for. May be called from any thread. */
@FunctionalInterface
interface Network extends AutoCloseable {
  /** Numbers of each piece in {@link Scores#emissions}: labels of two levels, and the scheme. */
  int EMISSIONS = 2 * Role.LABELS.size() + 2;

  Scores run(Encoding window);

  /** Gives back its memory; it is not run again. */
  @Override
  default void close() {}

  /**
   * What the network says of a window, position after position.
   *
   * @param emissions {@link #EMISSIONS} of each: the scores of the labels of both levels (see
   *     {@link Level}), then for the scheme of a cue and of a content
   * @param links the vectors for linking of each
   */
  record Scores(FloatBuffer emissions, FloatBuffer links) {}
}
