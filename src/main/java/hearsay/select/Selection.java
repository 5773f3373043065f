package hearsay.select;

import hearsay.claim.Claim;
import hearsay.claim.MoneyMention;
import hearsay.claim.Source;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.text.Folded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted: those that fit all that is set. Of a criterion with several values one
 * is enough. Names and words are compared case and accents aside, and may be parts that begin where
 * a word does.
 *
 * @param stances empty for any, as are the other lists
 * @param sources parts of the source's name or words
 * @param types kinds of sources
 * @param affiliations parts of the source's affiliation; also the name of a source that is itself
 *     such a body or place, and speaks for itself; of a country also the other words for it and for
 *     its government ({@link Governments})
 * @param roles parts of the source's role
 * @param organizations parts of names of organizations in the claim, of its source if that is one,
 *     and of the source's affiliation: what is said of a body and what it says itself
 * @param mentions words that its content holds
 * @param docs parts of its article's id, title, publisher or address
 * @param keys of claims, or the beginnings of keys
 * @param since the first day of publication; null for any, as are those below
 * @param until the last day of publication
 * @param minAmount the least sum that it must name; of a range its upper end counts
 * @param currencies ISO 4217 codes of the sums that count
 * @param minConfidence the least confidence; claims without one, as gold, are wanted
 */
public record Selection(
    Set<Stance> stances,
    List<String> sources,
    Set<SourceType> types,
    List<String> affiliations,
    List<String> roles,
    List<String> organizations,
    List<String> mentions,
    List<String> docs,
    List<String> keys,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable BigDecimal minAmount,
    Set<String> currencies,
    @Nullable Double minConfidence)
    implements Predicate<Claim> {
  /** Of all claims. */
  public static final Selection ALL =
      new Selection(
          Set.of(), List.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), null, null, null, Set.of(), null);

  public Selection {
    stances = Set.copyOf(stances);
    types = Set.copyOf(types);
    currencies = Set.copyOf(currencies);
    sources = folded(sources);
    affiliations = folded(affiliations);
    roles = folded(roles);
    organizations = folded(organizations);
    mentions = folded(mentions);
    docs = folded(docs);
    keys = List.copyOf(keys);
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Folded::of).toList();
  }

  @Override
  public boolean test(Claim claim) {
    return (keys.isEmpty() || keys.stream().anyMatch(claim.key()::startsWith))
        && hasStance(claim)
        && (minConfidence == null
            || claim.confidence() == null
            || claim.confidence() >= minConfidence)
        && isPublished(claim.published())
        && isFrom(claim.source())
        && isOfDoc(claim)
        && names(claim)
        && isOfSum(claim.money())
        && (mentions.isEmpty() || holds(mentions, claim.content().text()));
  }

  private boolean hasStance(Claim claim) {
    return stances.isEmpty() || (claim.cue() != null && stances.contains(claim.cue().stance()));
  }

  private boolean isPublished(@Nullable LocalDate day) {
    boolean any = since == null && until == null;
    return any
        || (day != null
            && (since == null || !day.isBefore(since))
            && (until == null || !day.isAfter(until)));
  }

  private boolean isFrom(@Nullable Source source) {
    boolean any = sources.isEmpty() && types.isEmpty() && affiliations.isEmpty() && roles.isEmpty();
    if (any || source == null) {
      return any;
    }
    return (types.isEmpty() || types.contains(source.type()))
        && (sources.isEmpty() || holds(sources, source.name()) || holds(sources, source.text()))
        && (roles.isEmpty() || holds(roles, source.role()))
        && (affiliations.isEmpty()
            || speaksFor(source.affiliation())
            || (isBody(source.type()) && (speaksFor(source.name()) || speaksFor(source.text()))));
  }

  private boolean speaksFor(@Nullable String body) {
    return holds(affiliations, body)
        || (body != null
            && affiliations.stream().anyMatch(wanted -> Governments.isOf(wanted, body)));
  }

  private static boolean isBody(SourceType type) {
    return type == SourceType.ORGANIZATION || type == SourceType.PLACE;
  }

  private boolean isOfDoc(Claim claim) {
    return docs.isEmpty()
        || holds(docs, claim.doc())
        || holds(docs, claim.title())
        || holds(docs, claim.publisher())
        || holds(docs, claim.url());
  }

  private boolean names(Claim claim) {
    Source source = claim.source();
    return organizations.isEmpty()
        || claim.organizations().stream().anyMatch(mention -> holds(organizations, mention.name()))
        || (source != null
            && (holds(organizations, source.affiliation())
                || (source.type() == SourceType.ORGANIZATION
                    && (holds(organizations, source.name())
                        || holds(organizations, source.text())))));
  }

  private boolean isOfSum(List<MoneyMention> sums) {
    BigDecimal least = minAmount;
    return (least == null && currencies.isEmpty())
        || sums.stream()
            .filter(sum -> currencies.isEmpty() || currencies.contains(sum.currency()))
            .anyMatch(
                sum ->
                    least == null
                        || (sum.max() == null ? sum.amount() : sum.max()).compareTo(least) >= 0);
  }

  private static boolean holds(List<String> parts, @Nullable String words) {
    if (words == null) {
      return false;
    }
    String folded = Folded.of(words);
    return parts.stream().anyMatch(part -> holds(folded, part));
  }

  /** Whether the part begins at a word's beginning: "Iran" is in "Iranian", not in "Tirana". */
  private static boolean holds(String words, String part) {
    for (int at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(words.codePointBefore(at))) {
        return true;
      }
    }
    return false;
  }
}
