package hearsay.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs words into windows of bounded size that share some words with their neighbours. A window is
 * made of units, which are paragraphs or parts of those that are too long.
 */
final class Windows {
  private record Unit(int first, int last, int paragraph, int size) {}

  /** Half-open, of units. */
  private record Bounds(int first, int last) {}

  private final WindowLayout layout;
  private final List<Unit> units;

  private Windows(WindowLayout layout, List<Unit> units) {
    this.layout = layout;
    this.units = units;
  }

  /** Windows in text order; each word belongs to exactly one of them. */
  static List<Window> of(List<Word> words, WindowLayout layout) {
    return new Windows(layout, unitsOf(words, layout.unit())).pack();
  }

  private static List<Unit> unitsOf(List<Word> words, int most) {
    List<Unit> units = new ArrayList<>();
    int first = 0;
    int size = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int paragraph = words.get(first).paragraph();
      if (i > first && (word.paragraph() != paragraph || size + word.pieces().size() > most)) {
        units.add(new Unit(first, i, paragraph, size));
        first = i;
        size = 0;
      }
      size += word.pieces().size();
    }
    if (first < words.size()) {
      units.add(new Unit(first, words.size(), words.get(first).paragraph(), size));
    }
    return units;
  }

  private List<Window> pack() {
    List<Bounds> bounds = bounds();
    List<Window> windows = new ArrayList<>(bounds.size());
    int own = 0;
    for (int i = 0; i < bounds.size(); i++) {
      Bounds here = bounds.get(i);
      int ownLast = here.last();
      if (i + 1 < bounds.size()) {
        ownLast = Math.max(own + 1, middle(bounds.get(i + 1).first(), here.last()));
      }
      windows.add(
          new Window(
              units.get(here.first()).first(),
              units.get(here.last() - 1).last(),
              units.get(own).first(),
              units.get(ownLast - 1).last()));
      own = ownLast;
    }
    return windows;
  }

  private List<Bounds> bounds() {
    List<Bounds> bounds = new ArrayList<>();
    int first = 0;
    while (first < units.size()) {
      int last = fill(first);
      bounds.add(new Bounds(first, last));
      if (last == units.size()) {
        break;
      }
      int start = last;
      int shared = 0;
      while (start - 1 > first && shared + units.get(start - 1).size() <= layout.overlap()) {
        start--;
        shared += units.get(start).size();
      }
      // A new window must reach further than this one.
      while (fill(start) <= last) {
        start++;
      }
      first = start;
    }
    return bounds;
  }

  /** The unit after the last that fits into one window with {@code first}, which always does. */
  private int fill(int first) {
    int size = 1;
    int last = first;
    while (last < units.size()
        && (last == first || size + units.get(last).size() + 1 <= layout.window())) {
      size += units.get(last).size() + 1;
      last++;
    }
    return last;
  }

  /** Where the first of two windows stops to give labels: the middle of what they share. */
  private int middle(int first, int last) {
    int shared = 0;
    for (int i = first; i < last; i++) {
      shared += units.get(i).size();
    }
    int middle = first;
    int taken = 0;
    while (middle < last && 2 * taken + units.get(middle).size() <= shared) {
      taken += units.get(middle).size();
      middle++;
    }
    return middle;
  }
}
