package hearsay.annotate;

import hearsay.text.Quotations;
import hearsay.text.Quotations.Quotation;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the quotations of an article: of each paragraph, from its first sentence to its last. */
final class QuotationFinder {
  private QuotationFinder() {}

  static List<Quotation> find(String text, List<Sentence> sentences) {
    List<Quotation> found = new ArrayList<>();
    for (int first = 0; first < sentences.size(); ) {
      int next = first + 1;
      while (next < sentences.size()
          && sentences.get(next).paragraph() == sentences.get(first).paragraph()) {
        next++;
      }
      Span paragraph = sentences.get(first).span().cover(sentences.get(next - 1).span());
      found.addAll(Quotations.in(text, paragraph));
      first = next;
    }
    return found;
  }
}
