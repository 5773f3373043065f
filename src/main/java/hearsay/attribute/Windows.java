package hearsay.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stream into windows, each of which the network reads by itself. What it says of a word
 * hangs on the pieces in the margin around it and on nothing else, so where windows begin changes
 * nothing: they only keep memory bounded. Where a text says one thing over and over, they are short
 * and in step with it, so that most of them are the same and need not be read again.
 */
final class Windows {
  private Windows() {}

  /** Windows in text order; exactly one of them speaks for each word. */
  static List<Window> of(PieceStream stream, StreamLayout layout) {
    List<Window> windows = new ArrayList<>();
    for (int first = 0; first < stream.words(); first = windows.get(windows.size() - 1).last()) {
      int start = stream.head(first);
      int last = stream.wordAt(start + size(stream, start, layout), first + 1);
      windows.add(
          new Window(
              first,
              last,
              Math.max(start - layout.margin(), 0),
              Math.min(stream.head(last) + layout.margin(), stream.length())));
    }
    return windows;
  }

  /** How many pieces after its first a window ends. */
  private static int size(PieceStream stream, int start, StreamLayout layout) {
    int margin = layout.margin();
    int reach = start + 2 * margin;
    if (margin == 0 || reach > stream.length()) {
      return layout.window();
    }
    int period = StreamPeriod.of(stream, start, reach);
    // The margin before the next window is then within what repeats itself.
    int size = (margin + period - 1) / period * period;
    boolean repeated =
        period <= margin
            && size < layout.window()
            && start + size + margin <= stream.length()
            && StreamPeriod.of(stream, start, start + size + margin) == period;
    return repeated ? size : layout.window();
  }
}
