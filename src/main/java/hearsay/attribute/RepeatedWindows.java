package hearsay.attribute;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Spares a network windows that it has read before: a text that says one thing over and over, as a
 * damaged or a hostile one does, costs little more than that one thing. What is said of a window
 * hangs on its pieces alone, so nothing else changes. For one text; not for several threads.
 */
final class RepeatedWindows implements Network {
  /** How many of the windows read last are known; each takes some megabytes. */
  private static final int KNOWN = 8;

  private final Network network;
  private final Map<WindowPieces, Scores> known = new Recent();

  RepeatedWindows(Network network) {
    this.network = network;
  }

  @Override
  public Scores run(Encoding window) {
    return known.computeIfAbsent(WindowPieces.of(window), pieces -> network.run(window));
  }

  /** The windows asked for last. */
  private static final class Recent extends LinkedHashMap<WindowPieces, Scores> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(KNOWN, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<WindowPieces, Scores> eldest) {
      return size() > KNOWN;
    }
  }
}
