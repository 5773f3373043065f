package hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Looking up by bisection finds what a scan finds. */
class SpanIndexProperties {
  /** Spans apart from one another: gaps and lengths in turn. */
  @Provide
  Arbitrary<List<Span>> spans() {
    return Arbitraries.integers()
        .between(0, 4)
        .list()
        .ofMaxSize(20)
        .map(SpanIndexProperties::apart);
  }

  private static List<Span> apart(List<Integer> steps) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (int step : steps) {
      spans.add(new Span(at + step, at + step + 1 + step));
      at += 2 * step + 1;
    }
    return spans;
  }

  @Property
  void finds_what_touches_and_what_lies_within(
      @ForAll("spans") List<Span> spans,
      @ForAll @IntRange(max = 100) int start,
      @ForAll @IntRange(min = 1, max = 30) int length) {
    Span place = new Span(start, start + length);
    SpanIndex<Span> index = new SpanIndex<>(spans, UnaryOperator.identity());

    assertThat(index.touching(place)).isEqualTo(spans.stream().filter(place::overlaps).toList());
    assertThat(index.within(place)).isEqualTo(spans.stream().filter(place::contains).toList());
    assertThat(index.startingAt(start))
        .isEqualTo(spans.stream().filter(span -> span.start() == start).findFirst());
  }
}
