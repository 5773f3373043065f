package hearsay.export;

import hearsay.claim.Claim;
import hearsay.claim.Cue;
import hearsay.claim.DateMention;
import hearsay.claim.MoneyMention;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The flat columns of a claim, in their order. They stay: programs and people read them by name and
 * place.
 */
enum Column {
  KEY(Claim::key),
  PUBLISHED(claim -> text(claim.published())),
  PUBLISHER(Claim::publisher),
  TITLE(Claim::title),
  URL(Claim::url),
  DOC(Claim::doc),
  SOURCE(source(Source::name)),
  SOURCE_TYPE(source(source -> source.type().key())),
  ROLE(source(Source::role)),
  AFFILIATION(source(Source::affiliation)),
  SOURCE_TEXT(source(Source::text)),
  STANCE(cue(cue -> cue.stance().key())),
  CUE(cue(Cue::text)),
  CONTENT(claim -> claim.content().text()),
  FORM(claim -> claim.content().form().key()),
  ORGANIZATIONS(claim -> joined(claim.organizations(), OrganizationMention::name)),
  DATES(claim -> joined(claim.dates(), DateMention::value)),
  MONEY(claim -> joined(claim.money(), Column::sum)),
  CONFIDENCE(claim -> text(claim.confidence())),
  ID(Claim::id),
  VIA(Claim::via);

  @SuppressWarnings("ImmutableEnumChecker") // Functions without state.
  private final Function<Claim, @Nullable String> value;

  Column(Function<Claim, @Nullable String> value) {
    this.value = value;
  }

  /** The column's heading. */
  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the claim has in the column; empty where it has nothing. */
  String of(Claim claim) {
    String found = value.apply(claim);
    return found == null ? "" : found;
  }

  private static Function<Claim, @Nullable String> source(Function<Source, @Nullable String> part) {
    return claim -> {
      Source source = claim.source();
      return source == null ? null : part.apply(source);
    };
  }

  private static Function<Claim, @Nullable String> cue(Function<Cue, String> part) {
    return claim -> {
      Cue cue = claim.cue();
      return cue == null ? null : part.apply(cue);
    };
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** Each once, parted by semicolons. */
  private static <T> String joined(List<T> mentions, Function<T, String> part) {
    return mentions.stream().map(part).distinct().collect(Collectors.joining("; "));
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
