package hearsay.attribute;

import java.util.List;

/** Finds attributions in words. Implementations may be called from any thread. */
interface WordReader {
  /**
   * The attributions of several texts that are independent of one another.
   *
   * @param texts the words of each; may be empty
   * @return for each text its attributions in the order of their cues; spans count its words
   */
  List<List<LinkedSpans>> read(List<List<Word>> texts);

  /** How likely an attribution is right, from 0 to 1. */
  double confidence(LinkedSpans spans);
}
