package hearsay.attribute;

import hearsay.annotate.Sentence;
import hearsay.text.Quotations.Quotation;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives whole quotations to the attributions that hold a part of them: a quotation of several
 * sentences of which one is attributed, those that follow it in its paragraph, and paragraphs of
 * nothing but quotation after it.
 */
final class QuotationJoiner {
  private final String text;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations;

  QuotationJoiner(String text, List<Sentence> sentences, List<Quotation> quotations) {
    this.text = text;
    this.sentences = sentences;
    this.quotations = quotations;
  }

  List<Attribution> join(List<Attribution> attributions) {
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(Comparator.comparing(attribution -> attribution.content().get(0)));
    List<Attribution> joined = new ArrayList<>();
    for (Attribution attribution : ordered) {
      boolean inside =
          quotations.stream()
              .anyMatch(
                  quotation ->
                      !attribution.cue().isEmpty()
                          && quotation.span().contains(attribution.cue().get(0))
                          && holdsQuotationOfAnother(quotation, attribution, ordered));
      if (!inside) {
        joined.add(widen(attribution, ordered));
      }
    }
    return joined;
  }

  /** Whether the quotation is the content of another attribution, whose cue stands outside it. */
  private static boolean holdsQuotationOfAnother(
      Quotation quotation, Attribution inner, List<Attribution> all) {
    return all.stream()
        .anyMatch(
            other ->
                !other.equals(inner)
                    && other.cue().stream().noneMatch(cue -> quotation.span().contains(cue))
                    && other.content().stream().anyMatch(quotation.span()::overlaps));
  }

  private Attribution widen(Attribution attribution, List<Attribution> all) {
    List<Span> content = new ArrayList<>(attribution.content());
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (content.stream().anyMatch(quotation.span()::overlaps)
          && attribution.cue().stream().noneMatch(quotation.span()::overlaps)
          && attribution.source().stream().noneMatch(quotation.span()::overlaps)) {
        content.add(quotation.span());
        addFollowing(i, attribution, all, content);
      }
    }
    List<Span> merged = merge(content);
    return new Attribution(
        attribution.source(),
        attribution.cue(),
        merged,
        attribution.finder(),
        attribution.confidence());
  }

  /**
   * The quotations after one that is attributed, as long as nothing but quotation stands between.
   */
  private void addFollowing(
      int index, Attribution attribution, List<Attribution> all, List<Span> content) {
    int end = quotations.get(index).span().end();
    if (!attribution.cue().isEmpty()) {
      end = Math.max(end, sentenceEnd(attribution.cue().get(0)));
    }
    for (int next = index + 1; next < quotations.size(); next++) {
      Span candidate = quotations.get(next).span();
      boolean adjoins =
          candidate.start() >= end
              && text.substring(end, candidate.start())
                  .codePoints()
                  .noneMatch(Character::isLetterOrDigit);
      boolean claimed =
          all.stream()
              .anyMatch(
                  other ->
                      !other.equals(attribution)
                          && other.content().stream().anyMatch(candidate::overlaps));
      if (!adjoins || claimed) {
        return;
      }
      content.add(candidate);
      end = candidate.end();
    }
  }

  private int sentenceEnd(Span place) {
    return sentences.stream()
        .filter(sentence -> sentence.span().contains(place))
        .mapToInt(sentence -> sentence.span().end())
        .findFirst()
        .orElse(place.end());
  }

  private static List<Span> merge(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.naturalOrder());
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).end() >= span.start()) {
        merged.set(last, merged.get(last).cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
