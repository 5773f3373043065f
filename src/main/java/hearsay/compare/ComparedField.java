package hearsay.compare;

import hearsay.claim.Claim;
import hearsay.claim.Cue;
import hearsay.claim.DateMention;
import hearsay.claim.MoneyMention;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Source;
import hearsay.compare.ClaimChange.FieldChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a claim that a change of means something. Places do not: they move with every edit
 * above.
 */
enum ComparedField {
  SOURCE_TEXT("source.text", source(Source::text)),
  SOURCE_NAME("source.name", source(Source::name)),
  ROLE("source.role", source(Source::role)),
  AFFILIATION("source.affiliation", source(Source::affiliation)),
  SOURCE_TYPE("source.type", source(source -> source.type().key())),
  CUE("cue.text", cue(Cue::text)),
  STANCE("cue.stance", cue(cue -> cue.stance().key())),
  CONTENT("content.text", claim -> claim.content().text()),
  FORM("content.form", claim -> claim.content().form().key()),
  ORGANIZATIONS("organizations", claim -> joined(claim.organizations(), OrganizationMention::name)),
  DATES("dates", claim -> joined(claim.dates(), DateMention::value)),
  MONEY("money", claim -> joined(claim.money(), ComparedField::sum));

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // Functions without state.
  private final Function<Claim, @Nullable String> value;

  ComparedField(String key, Function<Claim, @Nullable String> value) {
    this.key = key;
    this.value = value;
  }

  /** Those that are others in two claims. */
  static List<FieldChange> changes(Claim before, Claim after) {
    List<FieldChange> changes = new ArrayList<>();
    for (ComparedField field : values()) {
      String old = field.of(before);
      String now = field.of(after);
      if (!old.equals(now)) {
        changes.add(new FieldChange(field.key, old, now));
      }
    }
    return changes;
  }

  private String of(Claim claim) {
    String found = value.apply(claim);
    return found == null ? "" : found;
  }

  private static Function<Claim, @Nullable String> source(Function<Source, @Nullable String> part) {
    return claim -> claim.source() == null ? null : part.apply(claim.source());
  }

  private static Function<Claim, @Nullable String> cue(Function<Cue, String> part) {
    return claim -> claim.cue() == null ? null : part.apply(claim.cue());
  }

  private static <T> String joined(List<T> mentions, Function<T, String> part) {
    return mentions.stream().map(part).distinct().sorted().collect(Collectors.joining("; "));
  }

  private static String sum(MoneyMention money) {
    BigDecimal max = money.max();
    return money.currency()
        + " "
        + money.amount().toPlainString()
        + (max == null ? "" : "-" + max.toPlainString());
  }
}
