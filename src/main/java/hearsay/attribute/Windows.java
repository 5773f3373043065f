package hearsay.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stream into windows, each of which the network reads by itself. What it says of a word
 * hangs on the pieces in the margin around it and on nothing else, so where windows begin changes
 * nothing: they only keep memory bounded.
 */
final class Windows {
  private Windows() {}

  /** Windows in text order; exactly one of them speaks for each word. */
  static List<Window> of(PieceStream stream, StreamLayout layout) {
    List<Window> windows = new ArrayList<>();
    for (int first = 0; first < stream.words(); first = windows.get(windows.size() - 1).last()) {
      int start = stream.head(first);
      int last = stream.wordAt(start + layout.window(), first + 1);
      windows.add(
          new Window(
              first,
              last,
              Math.max(start - layout.margin(), 0),
              Math.min(stream.head(last) + layout.margin(), stream.length())));
    }
    return windows;
  }
}
