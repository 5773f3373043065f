package hearsay.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attributed claim: a record of schema version 2.
 *
 * @param id 16 hex digits, see {@link ClaimId}
 * @param key 16 hex digits, see {@link ClaimKey}
 * @param doc the article's id
 * @param title of the article, as it says itself; null where it does not, as are the publisher and
 *     the url
 * @param published the date against which relative dates are resolved; null where none is known
 * @param source who the claim is attributed to; null where the text names no one
 * @param cue the words that attribute; null for a quotation attributed by layout alone
 * @param content what is claimed
 * @param organizations in text order, as are dates and money
 * @param sentences the sentences that the claim touches, in text order
 * @param confidence the probability that the record is right, 0 to 1; null in gold
 * @param via the id of the claim of the same article through which this one came ("according to the
 *     report, citing officials": the officials' claim, through the report's); null for one at first
 *     hand
 */
public record Claim(
    String id,
    String key,
    String doc,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable Source source,
    @Nullable Cue cue,
    Content content,
    List<OrganizationMention> organizations,
    List<DateMention> dates,
    List<MoneyMention> money,
    List<CodePointSpan> sentences,
    @Nullable Double confidence,
    @Nullable String via) {

  /** The earliest published first, those without a date last. */
  public static final Comparator<Claim> BY_DAY =
      Comparator.comparing(Claim::published, Comparator.nullsLast(Comparator.naturalOrder()));

  /**
   * The order of records within an article: first span of the content, then of the source, then of
   * the cue; null first.
   */
  public static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim claim) -> claim.content().spans().get(0))
          .thenComparing(
              claim -> claim.source() == null ? null : claim.source().spans().get(0),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              claim -> claim.cue() == null ? null : claim.cue().spans().get(0),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Claim::id);

  public Claim {
    organizations = List.copyOf(organizations);
    dates = List.copyOf(dates);
    money = List.copyOf(money);
    sentences = List.copyOf(sentences);
  }

  // Tells enough apart; Java links the hash of a record at its first use, which a start feels.
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
