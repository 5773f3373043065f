package hearsay.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts very long texts into sections that are read one after the other, so that memory stays
 * bounded. Only texts longer than nearly any article have more than one.
 */
final class Sections {
  /** Word pieces of a section at most: some 15,000 words. */
  private static final int SIZE = 20_000;

  private Sections() {}

  /** Runs of words, cut between paragraphs; within one only where it alone is too long. */
  static List<List<Word>> of(List<Word> words) {
    List<List<Word>> sections = new ArrayList<>();
    int first = 0;
    int lastParagraph = 0;
    int size = 0;
    int sizeOfParagraph = 0;
    for (int i = 0; i < words.size(); i++) {
      int pieces = words.get(i).pieces().size();
      if (i == 0 || words.get(i).paragraph() != words.get(i - 1).paragraph()) {
        lastParagraph = i;
        sizeOfParagraph = 0;
      }
      if (size + pieces > SIZE) {
        int cut = lastParagraph > first ? lastParagraph : i;
        sections.add(words.subList(first, cut));
        size = lastParagraph > first ? sizeOfParagraph : 0;
        first = cut;
      }
      size += pieces;
      sizeOfParagraph += pieces;
    }
    if (first < words.size()) {
      sections.add(words.subList(first, words.size()));
    }
    return sections;
  }
}
