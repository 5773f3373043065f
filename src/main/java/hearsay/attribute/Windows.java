package hearsay.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into windows, each of which the model reads by itself. Where a text is cut hangs on
 * the words there and not on how much stands before them (content-defined chunking: Muthitacharoen,
 * Chen, Mazières 2001, "A Low-bandwidth Network File System"): what is too long is cut before the
 * paragraph whose fingerprint is the lowest, and so are its parts, as a treap is made. So a change
 * in one place leaves nearly all windows elsewhere as they were.
 */
final class Windows {
  private final List<Word> words;
  private final WindowLayout layout;

  /** The pieces of all words before each word and at the end, a separator before each paragraph. */
  private final int[] pieces;

  private final List<Window> windows = new ArrayList<>();

  private Windows(List<Word> words, WindowLayout layout) {
    this.words = words;
    this.layout = layout;
    pieces = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      boolean parted = i > 0 && Boundary.before(words, i) == Boundary.PARAGRAPH;
      pieces[i + 1] = pieces[i] + words.get(i).pieces().size() + (parted ? 1 : 0);
    }
  }

  /** Windows in text order; each word is in exactly one of them. */
  static List<Window> of(List<Word> words, WindowLayout layout) {
    Windows cut = new Windows(words, layout);
    Passages.of(words).forEach(passage -> cut.cut(passage.first(), passage.last()));
    return cut.windows;
  }

  private void cut(int first, int last) {
    if (size(first, last) <= layout.window() - WindowLayout.FRAME) {
      windows.add(new Window(first, last));
      return;
    }
    int middle = place(first, last);
    cut(first, middle);
    cut(middle, last);
  }

  /** Word pieces, at most: a separator in front may be counted that the window does not have. */
  private int size(int first, int last) {
    return pieces[last] - pieces[first];
  }

  /** Of the best boundaries that leave enough on both sides, that with the lowest fingerprint. */
  private int place(int first, int last) {
    int place = -1;
    for (Boundary kind : Boundary.values()) {
      long lowest = Long.MAX_VALUE;
      for (int i = first + 1; i < last; i++) {
        if (kind.includes(Boundary.before(words, i))
            && size(first, i) >= layout.least()
            && size(i, last) >= layout.least()) {
          long fingerprint = Fingerprint.at(words, i);
          if (place < 0 || fingerprint < lowest) {
            place = i;
            lowest = fingerprint;
          }
        }
      }
      if (place >= 0) {
        return place;
      }
    }
    throw new IllegalStateException("a window that cannot be cut: " + layout);
  }
}
