package hearsay.attribute;

import java.util.ArrayList;
import java.util.List;

/** Turns the network's scores of words' labels into spans, one sequence of words at a time. */
final class SpanTagger {
  /** Words of a sequence at most: a longer paragraph is cut, so that memory stays bounded. */
  static final int LONGEST = 4096;

  private final LabelDecoder outer;
  private final LabelDecoder inner;

  SpanTagger(LabelDecoder outer, LabelDecoder inner) {
    this.outer = outer;
    this.inner = inner;
  }

  /** The word after the last of the sequence that begins with a word: a paragraph, or a part. */
  static int end(List<Word> words, int first) {
    int most = Math.min(words.size(), first + LONGEST);
    int end = first + 1;
    while (end < most && words.get(end).paragraph() == words.get(first).paragraph()) {
      end++;
    }
    return end;
  }

  /**
   * All spans of a level, in text order; none overlap.
   *
   * @param sequence what is said of each of its words
   * @param first the number of its first word
   * @param paragraph that it stands in
   */
  List<LabelledSpan> spans(Level level, List<WordScores> sequence, int first, int paragraph) {
    LabelDecoder decoder = level == Level.OUTER ? outer : inner;
    double[][] emissions =
        sequence.stream().map(word -> word.labels(level)).toArray(double[][]::new);
    return spans(decoder.best(emissions), decoder.marginals(emissions), first, paragraph);
  }

  private static List<LabelledSpan> spans(
      int[] labels, double[][] chances, int offset, int paragraph) {
    List<LabelledSpan> spans = new ArrayList<>();
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
    return spans;
  }
}
