package hearsay.attribute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The links of both levels of a text, as its spans come to be known. Of the inner level only those
 * spans count that stand in contents of the outer one. Not for several threads.
 */
final class NestedLinks {
  private static final long END_OF_TEXT = Long.MAX_VALUE / 2;

  private final int near;
  private final LevelLinks outer;
  private final LevelLinks inner;

  /** Spans of the inner level around which the outer one is not complete yet. */
  private final Deque<LinkableSpan> waiting = new ArrayDeque<>();

  /** The contents of the outer level by their first words. */
  private final NavigableMap<Integer, Place> places = new TreeMap<>();

  private final List<LinkedSpans> found = new ArrayList<>();

  NestedLinks(Linker linker) {
    near = linker.near();
    outer = new LevelLinks(linker);
    inner = new LevelLinks(linker);
  }

  /** A content, and the attribution that it belongs to. */
  private record Place(LabelledSpan content, LinkedSpans attribution) {}

  /** Spans of a level are added in text order. */
  void add(Level level, LinkableSpan span) {
    switch (level) {
      case OUTER -> outer.add(span);
      case INNER -> waiting.add(span);
    }
  }

  /**
   * Links what can be linked.
   *
   * @param known all spans that begin before this word have been added
   */
  void link(long known) {
    for (LinkedSpans linked : outer.complete(known)) {
      found.add(linked);
      linked.contents().forEach(content -> places.put(content.first(), new Place(content, linked)));
    }
    // The cue of a content begins near it, and is complete when twice as far after it all is known.
    long complete = known - 3L * near;
    while (!waiting.isEmpty() && waiting.element().span().last() < complete) {
      LinkableSpan span = waiting.remove();
      if (around(span.first()).isPresent() && around(span.span().last()).isPresent()) {
        inner.add(span);
      }
    }
    long decided = waiting.isEmpty() ? complete : Math.min(complete, waiting.element().first());
    for (LinkedSpans linked : inner.complete(decided)) {
      around(linked.cue().first()).map(linked::within).ifPresent(found::add);
    }
  }

  /** All attributions of both levels, each after the one that it stands in. */
  List<LinkedSpans> all() {
    link(END_OF_TEXT);
    return found;
  }

  private Optional<LinkedSpans> around(int word) {
    return Optional.ofNullable(places.floorEntry(word))
        .map(Map.Entry::getValue)
        .filter(place -> place.content().last() >= word)
        .map(Place::attribution);
  }
}
