package hearsay.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a claim as words, without places in the text. Their order is that of a table's
 * columns, which programs and people read by name and place: it stays.
 */
public enum ClaimField {
  KEY(Claim::key),
  PUBLISHED(Claim::published),
  PUBLISHER(Claim::publisher),
  TITLE(Claim::title),
  URL(Claim::url),
  DOC(Claim::doc),
  SOURCE(ofSource(Source::name)),
  SOURCE_TYPE(ofSource(source -> source.type().key())),
  ROLE(ofSource(Source::role)),
  AFFILIATION(ofSource(Source::affiliation)),
  SOURCE_TEXT(ofSource(Source::text)),
  STANCE(ofCue(cue -> cue.stance().key())),
  CUE(ofCue(Cue::text)),
  CONTENT(claim -> claim.content().text()),
  FORM(claim -> claim.content().form().key()),
  ORGANIZATIONS(Claim::organizations, OrganizationMention::name),
  DATES(Claim::dates, DateMention::value),
  MONEY(Claim::money, ClaimField::sum),
  CONFIDENCE(Claim::confidence),
  ID(Claim::id),
  VIA(Claim::via);

  @SuppressWarnings("ImmutableEnumChecker") // Functions without state.
  private final Function<Claim, List<String>> values;

  ClaimField(Function<Claim, @Nullable Object> value) {
    values =
        claim -> {
          Object found = value.apply(claim);
          return found == null ? List.of() : List.of(found.toString());
        };
  }

  <T> ClaimField(Function<Claim, List<T>> mentions, Function<T, String> value) {
    values = claim -> mentions.apply(claim).stream().map(value).distinct().toList();
  }

  /** What the claim has there, each once, in its order; none where it has nothing. */
  public List<String> of(Claim claim) {
    return values.apply(claim);
  }

  /** The same in one text, parted by semicolons. */
  public String text(Claim claim) {
    List<String> found = of(claim);
    return found.size() == 1 ? found.get(0) : String.join("; ", found);
  }

  /** Whatever its order, so that it can be compared. */
  public String sorted(Claim claim) {
    return String.join("; ", of(claim).stream().sorted().toList());
  }

  private static Function<Claim, @Nullable Object> ofSource(
      Function<Source, @Nullable String> part) {
    return claim -> claim.source() == null ? null : part.apply(claim.source());
  }

  private static Function<Claim, @Nullable Object> ofCue(Function<Cue, String> part) {
    return claim -> claim.cue() == null ? null : part.apply(claim.cue());
  }

  /** "EUR 141000000000", "USD 5000000-6000000" */
  private static String sum(MoneyMention money) {
    BigDecimal max = money.max();
    return money.currency()
        + " "
        + money.amount().toPlainString()
        + (max == null ? "" : "-" + max.toPlainString());
  }
}
