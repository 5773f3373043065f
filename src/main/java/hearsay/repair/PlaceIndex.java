package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Which attributions have their cue at some places of a text, and how many contents run over each.
 * Adding, removing and asking take the logarithm of the places' number; the contents are counted in
 * a binary indexed tree (Fenwick 1994).
 */
final class PlaceIndex {
  private final List<Span> places;
  private final List<List<Attribution>> cues = new ArrayList<>();
  private final int[] sums;

  /**
   * Without attributions.
   *
   * @param places in text order, without overlaps
   */
  PlaceIndex(List<Span> places) {
    this.places = places;
    this.sums = new int[places.size() + 2];
    places.forEach(place -> cues.add(new ArrayList<>(1)));
  }

  void add(Attribution attribution) {
    for (int place : cuePlaces(attribution)) {
      cues.get(place).add(attribution);
    }
    count(attribution, 1);
  }

  void remove(Attribution attribution) {
    for (int place : cuePlaces(attribution)) {
      cues.get(place).removeIf(attribution::equals);
    }
    count(attribution, -1);
  }

  /** Those whose cue overlaps the place. */
  List<Attribution> withCue(int place) {
    return List.copyOf(cues.get(place));
  }

  /** How many pieces of contents overlap the place. */
  int contents(int place) {
    int sum = 0;
    for (int at = place + 1; at > 0; at -= at & -at) {
      sum += sums[at];
    }
    return sum;
  }

  private List<Integer> cuePlaces(Attribution attribution) {
    List<Integer> found = new ArrayList<>(1);
    for (Span piece : attribution.cue()) {
      for (int place = first(piece); place < end(piece); place++) {
        if (!found.contains(place)) {
          found.add(place);
        }
      }
    }
    return found;
  }

  private void count(Attribution attribution, int number) {
    for (Span piece : attribution.content()) {
      int first = first(piece);
      int end = end(piece);
      if (first < end) {
        change(first, number);
        change(end, -number);
      }
    }
  }

  private void change(int place, int number) {
    for (int at = place + 1; at < sums.length; at += at & -at) {
      sums[at] += number;
    }
  }

  /** The first place that ends behind the piece's start. */
  private int first(Span piece) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).end() > piece.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first place that starts where the piece ends, or later. */
  private int end(Span piece) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).start() >= piece.end()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
