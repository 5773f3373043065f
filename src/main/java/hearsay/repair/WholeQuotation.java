package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.grammar.SpanIndex;
import hearsay.text.Quotations.Quotation;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whoever is quoted, by a cue outside of the quotation, from its first word on or up to its last is
 * quoted with all of it and with both its marks: of "“It rose. It fell,” Orlova said" nobody claims
 * "It fell" alone. Words that two are quoted with stay as they are.
 */
final class WholeQuotation implements Repair {
  /** What may stand between the last word of a quotation and the mark that closes it. */
  private static final String STOPS = ".,!?;:\u2026";

  private static final String SINGLE = "'\u2018";

  @Override
  public String id() {
    return "whole-quotation";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return Fixpoint.of(attributions, before -> once(article, before));
  }

  private static List<Attribution> once(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> repaired = new ArrayList<>(attributions);
    List<Span> quotations =
        article.article().quotations().stream()
            .filter(Quotation::closed)
            .map(Quotation::span)
            .toList();
    List<List<Integer>> holders = holders(quotations, attributions);
    for (int place = 0; place < quotations.size(); place++) {
      Span quotation = quotations.get(place);
      List<Integer> parted =
          holders.get(place).stream()
              .filter(number -> isParted(repaired.get(number), quotation))
              .toList();
      for (int number : parted) {
        Attribution one = repaired.get(number);
        if (isOutside(one, quotation)
            && reachesEdge(article.text(), one, quotation)
            && (lacksMarksAlone(article.text(), one, quotation)
                || (parted.size() == 1 && isSure(article.text(), quotation)))) {
          repaired.set(number, with(one, quotation));
        }
      }
    }
    return repaired;
  }

  /** Of each quotation, whose contents have words of it. */
  private static List<List<Integer>> holders(
      List<Span> quotations, List<Attribution> attributions) {
    List<List<Integer>> holders = new ArrayList<>();
    quotations.forEach(quotation -> holders.add(new ArrayList<>(1)));
    SpanIndex<Integer> places =
        new SpanIndex<>(IntStream.range(0, quotations.size()).boxed().toList(), quotations::get);
    for (int number = 0; number < attributions.size(); number++) {
      for (Span piece : attributions.get(number).content()) {
        for (int place : places.touching(piece)) {
          List<Integer> here = holders.get(place);
          if (here.isEmpty() || here.get(here.size() - 1) != number) {
            here.add(number);
          }
        }
      }
    }
    return holders;
  }

  /** Whether the claim has a part of the quotation alone, and is not told in it. */
  private static boolean isParted(Attribution attribution, Span quotation) {
    List<Span> frame = attribution.cue().isEmpty() ? attribution.source() : attribution.cue();
    boolean told = !frame.isEmpty() && frame.stream().allMatch(quotation::contains);
    return !told && attribution.content().stream().noneMatch(piece -> piece.contains(quotation));
  }

  /** Whether somebody says it from outside. */
  private static boolean isOutside(Attribution attribution, Span quotation) {
    List<Span> frame =
        Stream.concat(attribution.source().stream(), attribution.cue().stream()).toList();
    return !frame.isEmpty() && frame.stream().noneMatch(quotation::overlaps);
  }

  /** Whether the first or the last word of the quotation is claimed. */
  private static boolean reachesEdge(String text, Attribution attribution, Span quotation) {
    List<Span> parts = parts(attribution, quotation);
    int first = Math.max(parts.get(0).start(), quotation.start());
    int last = Math.min(parts.get(parts.size() - 1).end(), quotation.end());
    return isEmpty(text, quotation.start() + 1, first) || isEmpty(text, last, quotation.end() - 1);
  }

  /** Single marks may be apostrophes, so that nobody knows where such a quotation ends. */
  private static boolean isSure(String text, Span quotation) {
    return SINGLE.indexOf(text.charAt(quotation.start())) < 0;
  }

  /** Whether no word of the quotation is missing. */
  private static boolean lacksMarksAlone(String text, Attribution attribution, Span quotation) {
    int from = quotation.start();
    boolean empty = true;
    for (Span part : parts(attribution, quotation)) {
      empty = empty && hasNoWord(text, from, part.start());
      from = part.end();
    }
    return empty && hasNoWord(text, from, quotation.end());
  }

  private static boolean hasNoWord(String text, int from, int to) {
    return from >= to
        || text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether blanks and stops are all that stands there. */
  private static boolean isEmpty(String text, int from, int to) {
    return from >= to
        || text.substring(from, to)
            .chars()
            .allMatch(unit -> STOPS.indexOf(unit) >= 0 || Character.isWhitespace(unit));
  }

  private static List<Span> parts(Attribution attribution, Span quotation) {
    return attribution.content().stream().filter(quotation::overlaps).toList();
  }

  private static Attribution with(Attribution attribution, Span quotation) {
    List<Span> content = new ArrayList<>();
    Span whole = quotation;
    for (Span piece : attribution.content()) {
      if (piece.overlaps(quotation)) {
        whole = whole.cover(piece);
      } else {
        content.add(piece);
      }
    }
    content.add(whole);
    content.sort(null);
    return attribution.withContent(content);
  }
}
