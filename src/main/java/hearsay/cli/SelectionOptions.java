package hearsay.cli;

import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.select.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which claims are wanted: the same options wherever claims are read. */
final class SelectionOptions {
  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      split = ",",
      converter = Converters.StanceChoice.class,
      completionCandidates = Converters.StanceChoice.class,
      description = "Of these stances: ${COMPLETION-CANDIDATES}.")
  private List<Stance> stances = new ArrayList<>();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description =
          "Of a source with this name, or a part of it. Case and accents count for nothing, here"
              + " and below; one of several is enough.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--source-type",
      paramLabel = "TYPE",
      split = ",",
      converter = Converters.SourceTypeChoice.class,
      completionCandidates = Converters.SourceTypeChoice.class,
      description = "Of these kinds of sources: ${COMPLETION-CANDIDATES}.")
  private List<SourceType> types = new ArrayList<>();

  @Option(
      names = "--affiliation",
      paramLabel = "NAME",
      description =
          "Of those who speak for this body or country, and of itself; of a country also by its"
              + " adjective, its capital and bodies such as the Kremlin.")
  private List<String> affiliations = new ArrayList<>();

  @Option(
      names = "--role",
      paramLabel = "WORDS",
      description = "Of a source in this role, such as minister.")
  private List<String> roles = new ArrayList<>();

  @Option(
      names = "--organization",
      paramLabel = "NAME",
      description =
          "That name this organization, wherever in the claim, or are its own or of one who speaks"
              + " for it.")
  private List<String> organizations = new ArrayList<>();

  @Option(
      names = "--mentions",
      paramLabel = "WORDS",
      description = "Whose content has these words.")
  private List<String> mentions = new ArrayList<>();

  @Option(
      names = "--doc",
      paramLabel = "WORDS",
      description = "Of articles with these words in doc, title, publisher or address.")
  private List<String> docs = new ArrayList<>();

  @Option(
      names = "--key",
      paramLabel = "KEY",
      split = ",",
      description = "The claims with these keys, or whose keys begin so.")
  private List<String> keys = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "Published on this day (such as 2025-09-26) or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "Published on this day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--min-amount",
      paramLabel = "SUM",
      converter = Converters.Amount.class,
      description =
          "That name a sum of at least this: 250000, 10M, '1.5 bn', €10m. A currency in it counts"
              + " where --currency names none; $ is the US dollar.")
  private TypedMoney.@Nullable Sum minAmount;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      split = ",",
      converter = Converters.CurrencyCode.class,
      description = "That name a sum in this currency: EUR, €, euro, 'Swiss francs'.")
  private List<String> currencies = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      converter = Converters.Probability.class,
      description = "That are right with at least this probability, from 0 to 1.")
  private @Nullable Double minConfidence;

  Selection selection() {
    EnumSet<Stance> wanted = EnumSet.noneOf(Stance.class);
    wanted.addAll(stances);
    EnumSet<SourceType> kinds = EnumSet.noneOf(SourceType.class);
    kinds.addAll(types);
    TypedMoney.Sum least = minAmount;
    TreeSet<String> codes = new TreeSet<>(currencies);
    if (codes.isEmpty() && least != null && least.currency() != null) {
      codes.add(least.currency());
    }
    return new Selection(
        wanted,
        sources,
        kinds,
        affiliations,
        roles,
        organizations,
        mentions,
        docs,
        keys,
        since,
        until,
        least == null ? null : least.amount(),
        codes,
        minConfidence);
  }
}
