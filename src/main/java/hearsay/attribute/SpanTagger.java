package hearsay.attribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns the model's scores of words' labels into spans, paragraph by paragraph. */
final class SpanTagger {
  private final LabelDecoder decoder;

  SpanTagger(LabelDecoder decoder) {
    this.decoder = decoder;
  }

  /**
   * All spans, in text order; none overlap.
   *
   * @param emissions for each of the words the score of each label
   */
  List<LabelledSpan> spans(List<Word> words, double[][] emissions) {
    List<LabelledSpan> spans = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      int paragraph = words.get(first).paragraph();
      if (i == words.size() || words.get(i).paragraph() != paragraph) {
        double[][] part = Arrays.copyOfRange(emissions, first, i);
        addSpans(decoder.best(part), decoder.marginals(part), first, paragraph, spans);
        first = i;
      }
    }
    return spans;
  }

  private static void addSpans(
      int[] labels, double[][] chances, int offset, int paragraph, List<LabelledSpan> spans) {
    int first = 0;
    while (first < labels.length) {
      int label = labels[first];
      int next = first + 1;
      if (label != Role.OUTSIDE) {
        double lowest = chances[first][label];
        double sum = lowest;
        while (next < labels.length && labels[next] != Role.OUTSIDE && !Role.begins(labels[next])) {
          double chance = chances[next][labels[next]];
          lowest = Math.min(lowest, chance);
          sum += chance;
          next++;
        }
        spans.add(
            new LabelledSpan(
                Role.of(label),
                offset + first,
                offset + next - 1,
                paragraph,
                lowest,
                sum / (next - first)));
      }
      first = next;
    }
  }
}
