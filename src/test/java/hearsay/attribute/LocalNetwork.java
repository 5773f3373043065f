package hearsay.attribute;

import hearsay.attribute.ModelSettings.Crf;
import hearsay.attribute.ModelSettings.LinkTables;
import hearsay.attribute.ModelSettings.Links;
import java.nio.FloatBuffer;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A network that is not trained: what it says of a piece is as good as drawn by lot, but the same
 * for the same pieces within {@link #MARGIN} of it.
 */
final class LocalNetwork implements Network {
  static final int MARGIN = 5;
  static final int NEAR = 12;
  private static final int WIDTH = 3;
  private static final int BLOCK = 4;

  /** A model of it with windows of that size. */
  static AttributionModel model(int window) {
    return new AttributionModel(settings(window), TestWords.VOCABULARY, new LocalNetwork());
  }

  private static ModelSettings settings(int window) {
    LinkTables tables =
        new LinkTables(
            IntStream.range(0, 19).mapToObj(i -> -Math.abs(i - 9) / 2.0).toList(),
            Collections.nCopies(7, 0.0),
            Collections.nCopies(9, 0.0),
            null);
    LinkTables orNone =
        new LinkTables(tables.distance(), tables.paragraphs(), tables.between(), -1.0);
    return new ModelSettings(
        "",
        Vocabulary.LONGEST_WORD,
        window,
        MARGIN,
        BLOCK,
        NEAR,
        Role.LABELS,
        crf(),
        crf(),
        new Links(WIDTH, List.of(0.5, -0.5, 0.5), List.of(orNone, tables)),
        null,
        null);
  }

  /** Spans go on rather than end, contents most of all. */
  private static Crf crf() {
    int labels = Role.LABELS.size();
    List<List<Double>> transitions =
        IntStream.range(0, labels)
            .mapToObj(
                from ->
                    IntStream.range(0, labels).mapToObj(label -> transition(from, label)).toList())
            .toList();
    List<Double> starts =
        IntStream.range(0, labels).mapToObj(label -> transition(Role.OUTSIDE, label)).toList();
    return new Crf(transitions, starts, Collections.nCopies(labels, 0.0));
  }

  private static double transition(int from, int label) {
    if (label == Role.OUTSIDE || Role.begins(label)) {
      return 0;
    }
    if (from != label && from != label - 1) {
      return -1e4;
    }
    return Role.of(label) == Role.CONTENT ? 3 : 1;
  }

  @Override
  public Scores run(Encoding window) {
    int links = Link.PARTS * WIDTH;
    FloatBuffer emissions = FloatBuffer.allocate(window.length() * EMISSIONS);
    FloatBuffer vectors = FloatBuffer.allocate(window.length() * links);
    for (int place = 0; place < window.length(); place++) {
      long around = around(window, place);
      for (int i = 0; i < EMISSIONS; i++) {
        emissions.put(number(around + i));
      }
      for (int i = 0; i < links; i++) {
        vectors.put(number(around - 1 - i));
      }
    }
    return new Scores(emissions, vectors);
  }

  private static long around(Encoding window, int place) {
    long sum = 0;
    for (int i = Math.max(place - MARGIN, 0); i <= place + MARGIN && i < window.length(); i++) {
      sum += mixed(window.id(i) * 3L + window.type(i) + 1000L * (i - place));
    }
    return sum;
  }

  /** Between -3 and 3. */
  private static float number(long seed) {
    return (mixed(seed) >>> 40) / (float) (1 << 24) * 6 - 3;
  }

  private static long mixed(long seed) {
    long first = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L + 0x9e3779b97f4a7c15L;
    long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
    return second ^ (second >>> 31);
  }
}
