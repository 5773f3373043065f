package hearsay.annotate.money;

import hearsay.annotate.money.RangeReader.Range;
import hearsay.claim.Approximation;
import hearsay.error.StoppedException;
import hearsay.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the amounts of money of an article, in one pass over its characters; safe for use by many
 * threads. Reads the text alone. A sum that the words leave without a currency ("100 dinars" where
 * no country is named) is left out.
 *
 * <p>A vague magnitude has its least value: "tens of millions of euros" is about 10,000,000. How
 * ambiguous currencies are told apart is said at {@link CurrencyContext}.
 */
public final class MoneyFinder {
  private final CurrencyTable table = CurrencyTable.standard();

  /**
   * The amounts in text order; none overlaps another.
   *
   * @param text the article
   * @param sentences where to look, in text order, in UTF-16 units: no amount crosses the end of
   *     one
   */
  public List<MoneyTag> find(CharSequence text, List<Span> sentences) {
    List<MoneyPieces> scanned =
        sentences.stream().map(sentence -> MoneyScanner.scan(text, sentence)).toList();
    CurrencyContext context = new CurrencyContext(scanned, table);
    List<MoneyTag> tags = new ArrayList<>();
    for (MoneyPieces pieces : scanned) {
      StoppedException.ifInterrupted();
      if (NumberReader.isIn(pieces)) {
        collect(pieces, context, tags);
      }
    }
    return tags;
  }

  private void collect(MoneyPieces pieces, CurrencyContext context, List<MoneyTag> tags) {
    AmountReader amounts = new AmountReader(pieces, context, table);
    RangeReader ranges = new RangeReader(pieces, amounts);
    SeriesReader lists = new SeriesReader(pieces, amounts);
    ApproximationReader approximations = new ApproximationReader(pieces);
    int at = 0;
    while (at < pieces.size()) {
      List<Amount> series = lists.read(at);
      for (Amount amount : series) {
        tags.add(tag(pieces, amount, null, approximations.read(amount.start(), amount.next())));
        at = amount.next();
      }
      if (!series.isEmpty()) {
        continue;
      }
      Amount first = amounts.read(at);
      Range range = first == null ? ranges.from(at) : ranges.after(first);
      if (range != null) {
        first = range.lower();
      }
      if (first == null) {
        at = amounts.skip(at);
        continue;
      }
      int end = range == null ? first.next() : range.upper().next();
      tags.add(tag(pieces, first, range, approximations.read(first.start(), end)));
      at = end;
    }
  }

  private static MoneyTag tag(
      MoneyPieces pieces, Amount amount, @Nullable Range range, @Nullable Approximation around) {
    int end = range == null ? amount.next() : range.upper().next();
    Span span = new Span(pieces.get(amount.start()).start(), pieces.get(end - 1).end());
    Approximation approximation = around == null ? amount.number().around() : around;
    return new MoneyTag(
        span,
        plain(amount.value()),
        amount.code(),
        range == null ? null : plain(range.upper().value()),
        approximation);
  }

  /** Without zeros at the end of its decimals. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
