package hearsay.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

  private final long[] fingerprints;
  private final List<Window> windows = new ArrayList<>();

  private Windows(List<Word> words, WindowLayout layout) {
    this.words = words;
    this.layout = layout;
    pieces = new int[words.size() + 1];
    fingerprints = new long[words.size()];
    for (int i = 0; i < words.size(); i++) {
      fingerprints[i] = Fingerprint.at(words, i);
      boolean parted = i == 0 || Boundary.before(words, i) == Boundary.PARAGRAPH;
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

  /** Word pieces, with a separator for each paragraph, the first one too wherever it stands. */
  private int size(int first, int last) {
    return pieces[last] - pieces[first];
  }

  /** Of the best boundaries that leave enough on both sides, that with the lowest fingerprint. */
  private int place(int first, int last) {
    for (Boundary kind : Boundary.values()) {
      Optional<Integer> place =
          IntStream.range(first + 1, last)
              .filter(i -> kind.includes(Boundary.before(words, i)))
              .filter(i -> Math.min(size(first, i), size(i, last)) >= layout.least())
              .boxed()
              .min(
                  Comparator.comparingLong((Integer i) -> fingerprints[i])
                      // What is the same all over is halved.
                      .thenComparingInt(i -> Math.abs(size(first, i) - size(i, last))));
      if (place.isPresent()) {
        return place.get();
      }
    }
    throw new IllegalStateException("a window that cannot be cut: " + layout);
  }
}
