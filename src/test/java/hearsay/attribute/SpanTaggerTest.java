package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.attribute.ModelSettings.Crf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpanTaggerTest {
  private static final int NO_LABEL = 0;

  private static Crf indifferent(List<Double> ends) {
    List<Double> zeros = Collections.nCopies(Role.LABELS.size(), 0.0);
    return new Crf(Collections.nCopies(Role.LABELS.size(), zeros), zeros, ends);
  }

  private static Crf indifferent() {
    return indifferent(Collections.nCopies(Role.LABELS.size(), 0.0));
  }

  private static SpanTagger tagger(Crf outer, Crf inner) {
    return new SpanTagger(new LabelDecoder(outer), new LabelDecoder(inner));
  }

  private static List<LabelledSpan> outer(int... labels) {
    List<WordScores> sequence = new ArrayList<>();
    for (int label : labels) {
      sequence.add(TestSpans.labelled(label, NO_LABEL));
    }
    return tagger(indifferent(), indifferent()).spans(Level.OUTER, sequence, 10, 3);
  }

  @Test
  void makes_spans_of_labels() {
    List<LabelledSpan> spans = outer(1, 2, 3, 5, 6, 0);

    assertThat(spans)
        .extracting(LabelledSpan::role)
        .containsExactly(Role.SOURCE, Role.CUE, Role.CONTENT);
    assertThat(spans).extracting(LabelledSpan::first).containsExactly(10, 12, 13);
    assertThat(spans).extracting(LabelledSpan::last).containsExactly(11, 12, 14);
    assertThat(spans).extracting(LabelledSpan::paragraph).containsOnly(3);
  }

  @Test
  void parts_spans_of_one_role_where_the_second_begins() {
    assertThat(outer(5, 6, 5)).extracting(LabelledSpan::length).containsExactly(2, 1);
  }

  @Test
  void reads_each_level_by_its_own_scores_and_its_own_tables() {
    List<WordScores> sequence = List.of(TestSpans.labelled(1, 5), TestSpans.labelled(2, 5));
    List<Double> endingWithSources = List.of(0.0, 99.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    assertThat(
            tagger(indifferent(), indifferent(endingWithSources))
                .spans(Level.INNER, sequence, 0, 0))
        .extracting(LabelledSpan::role)
        .containsExactly(Role.CONTENT, Role.SOURCE);
    assertThat(
            tagger(indifferent(), indifferent(endingWithSources))
                .spans(Level.OUTER, sequence, 0, 0))
        .extracting(LabelledSpan::role)
        .containsExactly(Role.SOURCE);
    assertThat(tagger(indifferent(), indifferent()).spans(Level.INNER, sequence, 0, 0))
        .extracting(LabelledSpan::role)
        .containsExactly(Role.CONTENT, Role.CONTENT);
  }

  @Test
  void tells_how_sure_the_least_sure_word_is() {
    List<WordScores> sequence = List.of(TestSpans.labelled(5, 0), TestSpans.twoLabels(6, 0));
    List<Double> leaningInside = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0);

    LabelledSpan span =
        tagger(indifferent(leaningInside), indifferent()).spans(Level.OUTER, sequence, 0, 0).get(0);

    assertThat(span.last()).isEqualTo(1);
    assertThat(span.lowest()).isCloseTo(Math.E / (Math.E + 1), within(1e-6));
    assertThat(span.mean()).isCloseTo((1 + Math.E / (Math.E + 1)) / 2, within(1e-6));
  }

  @Test
  void reads_a_paragraph_as_one_sequence() {
    List<Word> words = TestWords.sized("1 1/1 1 1/1");

    assertThat(SpanTagger.end(words, 0)).isEqualTo(2);
    assertThat(SpanTagger.end(words, 2)).isEqualTo(5);
    assertThat(SpanTagger.end(words, 5)).isEqualTo(6);
  }

  @Test
  void cuts_a_paragraph_that_is_too_long() {
    List<Word> words = Collections.nCopies(10_000, TestWords.word(0, 1));

    assertThat(SpanTagger.end(words, 0)).isEqualTo(4096);
    assertThat(SpanTagger.end(words, 4096)).isEqualTo(8192);
    assertThat(SpanTagger.end(words, 8192)).isEqualTo(10_000);
  }
}
