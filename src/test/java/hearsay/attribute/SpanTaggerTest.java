package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.attribute.ModelSettings.Crf;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpanTaggerTest {
  private static final int SURE = 20;
  private final SpanTagger tagger = new SpanTagger(new LabelDecoder(indifferent()));

  private static Crf indifferent() {
    List<Double> zeros = Collections.nCopies(Role.LABELS.size(), 0.0);
    return new Crf(Collections.nCopies(Role.LABELS.size(), zeros), zeros, zeros);
  }

  private static double[][] emissions(int... labels) {
    double[][] emissions = new double[labels.length][Role.LABELS.size()];
    for (int i = 0; i < labels.length; i++) {
      emissions[i][labels[i]] = SURE;
    }
    return emissions;
  }

  @Test
  void makes_spans_of_labels() {
    List<LabelledSpan> spans =
        tagger.spans(TestWords.sized("1 1 1 1 1 1"), emissions(1, 2, 3, 5, 6, 0));

    assertThat(spans)
        .extracting(LabelledSpan::role)
        .containsExactly(Role.SOURCE, Role.CUE, Role.CONTENT);
    assertThat(spans).extracting(LabelledSpan::first).containsExactly(0, 2, 3);
    assertThat(spans).extracting(LabelledSpan::last).containsExactly(1, 2, 4);
  }

  @Test
  void parts_spans_of_one_role_where_the_second_begins() {
    assertThat(tagger.spans(TestWords.sized("1 1 1"), emissions(5, 6, 5)))
        .extracting(LabelledSpan::length)
        .containsExactly(2, 1);
  }

  @Test
  void ends_spans_with_their_paragraph() {
    assertThat(tagger.spans(TestWords.sized("1 1/1"), emissions(5, 6, 5)))
        .extracting(LabelledSpan::paragraph)
        .containsExactly(0, 1);
  }

  @Test
  void tells_how_sure_the_least_sure_word_is() {
    double[][] emissions = emissions(5, 6);
    emissions[1][0] = SURE;

    LabelledSpan span =
        new SpanTagger(new LabelDecoder(leaningInside()))
            .spans(TestWords.sized("1 1"), emissions)
            .get(0);

    assertThat(span.last()).isEqualTo(1);
    assertThat(span.lowest()).isCloseTo(Math.E / (Math.E + 1), within(1e-6));
    assertThat(span.mean()).isCloseTo((1 + Math.E / (Math.E + 1)) / 2, within(1e-6));
  }

  private static Crf leaningInside() {
    List<Double> ends = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0);
    return new Crf(indifferent().transitions(), indifferent().starts(), ends);
  }
}
