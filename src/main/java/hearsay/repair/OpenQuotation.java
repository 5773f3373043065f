package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.grammar.SpanIndex;
import hearsay.text.Quotations.Quotation;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A quotation that is not closed at its paragraph's end goes on in the next paragraph, which opens
 * it again: that is of the same claim, unless it is of another whose cue stands outside of it.
 */
final class OpenQuotation implements Repair {
  @Override
  public String id() {
    return "open-quotation";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Quotation> quotations = article.article().quotations();
    List<Attribution> repaired = new ArrayList<>(attributions);
    List<List<Integer>> holders = holders(quotations, repaired);
    for (int i = 0; i + 1 < quotations.size(); i++) {
      Quotation open = quotations.get(i);
      Span next = quotations.get(i + 1).span();
      if (open.closed() || !reopens(article.text(), open.span(), next)) {
        continue;
      }
      Optional<Integer> speaker = speaker(open.span(), holders.get(i), repaired);
      boolean free =
          holders.get(i + 1).stream().allMatch(other -> isInside(repaired.get(other), next));
      if (speaker.isPresent() && free && !touches(repaired.get(speaker.get()), next)) {
        repaired.set(speaker.get(), with(repaired.get(speaker.get()), next));
        holders.get(i + 1).add(speaker.get());
      }
    }
    return repaired;
  }

  /** Of each quotation, whose contents have words of it. */
  private static List<List<Integer>> holders(
      List<Quotation> quotations, List<Attribution> attributions) {
    List<List<Integer>> holders = new ArrayList<>();
    quotations.forEach(quotation -> holders.add(new ArrayList<>(1)));
    SpanIndex<Integer> places =
        new SpanIndex<>(
            IntStream.range(0, quotations.size()).boxed().toList(),
            place -> quotations.get(place).span());
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

  /** Whether the next quotation opens the next line, with the same mark. */
  private static boolean reopens(String text, Span open, Span next) {
    return text.charAt(open.start()) == text.charAt(next.start())
        && text.substring(open.end(), next.start()).isBlank()
        && text.substring(open.end(), next.start()).indexOf('\n') >= 0;
  }

  /** The one who speaks at the quotation's end, and is not quoted there himself. */
  private static Optional<Integer> speaker(
      Span open, List<Integer> holders, List<Attribution> attributions) {
    List<Integer> found =
        holders.stream()
            .filter(number -> !isInside(attributions.get(number), open))
            .filter(
                number ->
                    attributions.get(number).content().stream()
                        .anyMatch(piece -> reaches(piece, open)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean reaches(Span piece, Span open) {
    return piece.overlaps(open) && piece.end() + 1 >= open.end();
  }

  /** Whether the claim is told in the quotation. */
  private static boolean isInside(Attribution attribution, Span quotation) {
    List<Span> frame = attribution.cue().isEmpty() ? attribution.source() : attribution.cue();
    return !frame.isEmpty() && frame.stream().allMatch(quotation::contains);
  }

  /** Whether the claim has words of the quotation already, be it of its source or its cue. */
  private static boolean touches(Attribution attribution, Span quotation) {
    return Stream.of(attribution.source(), attribution.cue(), attribution.content())
        .flatMap(List::stream)
        .anyMatch(quotation::overlaps);
  }

  private static Attribution with(Attribution attribution, Span piece) {
    List<Span> content = new ArrayList<>(attribution.content());
    content.add(piece);
    content.sort(Comparator.comparing(Span::start));
    return attribution.withContent(content);
  }
}
