package hearsay.attribute;

import hearsay.attribute.Network.Scores;
import java.util.ArrayList;
import java.util.List;

/**
 * A text on its way from the network's windows to attributions. What is said of a word is kept only
 * until its sequence is complete, a span only until it is linked, so memory is bounded whatever the
 * text. Not for several threads.
 */
final class Inference {
  private final List<Word> words;
  private final SpanTagger tagger;
  private final int width;
  private final NestedLinks links;

  /** What is said of the words from {@link #tagged} on, as far as it is known. */
  private final List<WordScores> scores = new ArrayList<>();

  /** The words before this one are tagged. */
  private int tagged;

  /**
   * @param width of a vector for linking
   */
  Inference(List<Word> words, SpanTagger tagger, Linker linker, int width) {
    this.words = words;
    this.tagger = tagger;
    this.width = width;
    links = new NestedLinks(linker);
  }

  /** Takes what is said of a window; windows come in text order. */
  void take(PieceStream stream, Window window, Scores said) {
    for (int word = window.first(); word < window.last(); word++) {
      scores.add(WordScores.of(said, stream.head(word) - window.begin(), width));
    }
    while (tagged < window.last()) {
      int end = SpanTagger.end(words, tagged);
      if (end > window.last()) {
        break;
      }
      List<WordScores> sequence = scores.subList(0, end - tagged);
      for (Level level : Level.values()) {
        tag(level, sequence);
      }
      sequence.clear();
      tagged = end;
      links.link(tagged);
    }
  }

  private void tag(Level level, List<WordScores> sequence) {
    int paragraph = words.get(tagged).paragraph();
    for (LabelledSpan span : tagger.spans(level, sequence, tagged, paragraph)) {
      links.add(
          level,
          new LinkableSpan(
              span,
              sequence.get(span.first() - tagged),
              sequence.get(span.last() - tagged),
              width));
    }
  }

  /** All attributions, each after the one that it stands in; asked for when all is taken. */
  List<LinkedSpans> attributions() {
    return links.all();
  }
}
