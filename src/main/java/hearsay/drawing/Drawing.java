package hearsay.drawing;

import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.claim.Cue;
import hearsay.claim.DateMention;
import hearsay.claim.MoneyMention;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Source;
import hearsay.claim.Stance;
import hearsay.compare.ClaimChange;
import hearsay.compare.ClaimGroup;
import hearsay.compare.WireCopies;
import hearsay.console.Ink;
import hearsay.console.Ink.Colour;
import hearsay.console.Wrapping;
import hearsay.text.Blanks;
import hearsay.text.Printable;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws claims, tags, groups and changes, each ended by a blank line.
 *
 * @param columns the width of a line, in cells
 */
public record Drawing(int columns, Ink ink) {
  /** Longer lines are hard to read. */
  private static final int WIDEST = 100;

  private static final String INDENT = "  ";

  /** Who, in which stance, by which words; what; and what else the record says. */
  public String of(Claim claim) {
    StringBuilder drawn = new StringBuilder();
    head(drawn, claim);
    content(drawn, claim);
    List<String> facts = new ArrayList<>();
    facts.add(claim.content().form().key());
    if (claim.confidence() != null) {
      facts.add(String.format(Locale.ROOT, "%.2f", claim.confidence()));
    }
    named(facts, "dates", claim.dates().stream().map(DateMention::value));
    named(facts, "sums", claim.money().stream().map(Drawing::sum));
    facts.add((claim.published() == null ? "" : "published ") + article(claim));
    facts.add(claim.key());
    faint(drawn, String.join(" · ", facts));
    return drawn.append('\n').toString();
  }

  private static void named(List<String> facts, String name, Stream<String> values) {
    String all = values.distinct().collect(Collectors.joining(", "));
    if (!all.isEmpty()) {
      facts.add(name + ": " + all);
    }
  }

  /** Which organizations, days and sums an article names, and how often if more than once. */
  public String of(ArticleTags tags) {
    String published = tags.published() == null ? "" : "  " + tags.published();
    StringBuilder drawn =
        new StringBuilder(ink.bold(Printable.line(tags.doc()))).append(published).append('\n');
    counted(drawn, "organizations", tags.organizations(), OrganizationMention::name);
    counted(drawn, "dates", tags.dates(), DateMention::value);
    counted(drawn, "money", tags.money(), Drawing::sum);
    return drawn.append('\n').toString();
  }

  /** The most frequent first. */
  private <T> void counted(
      StringBuilder drawn, String kind, List<T> mentions, Function<T, String> part) {
    if (mentions.isEmpty()) {
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    mentions.forEach(mention -> counts.merge(part.apply(mention), 1, Integer::sum));
    String values =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(of -> of.getKey() + (of.getValue() == 1 ? "" : " (" + of.getValue() + ")"))
            .collect(Collectors.joining(" · "));
    faint(drawn, kind);
    lines(drawn, INDENT + INDENT, values, words -> words);
  }

  /** The claim as it was first made, and where it stands. */
  public String of(ClaimGroup group) {
    StringBuilder drawn = new StringBuilder();
    head(drawn, group.first());
    content(drawn, group.first());
    inOrder(drawn, group.claims(), claim -> dated(claim) + " · " + claim.key());
    return drawn.append('\n').toString();
  }

  /** Articles that are copies of one another. */
  public String of(WireCopies.Copies copies) {
    StringBuilder drawn =
        new StringBuilder(ink.bold("copies of one article"))
            .append("  %d of %d claims shared\n".formatted(copies.shared(), copies.claims()));
    inOrder(drawn, copies.articles(), Drawing::dated);
    return drawn.append('\n').toString();
  }

  /** The first is marked where days tell it. */
  private void inOrder(StringBuilder drawn, List<Claim> byDay, Function<Claim, String> words) {
    LocalDate earliest = byDay.get(0).published();
    long first =
        byDay.stream().filter(claim -> Objects.equals(claim.published(), earliest)).count();
    for (Claim claim : byDay) {
      LocalDate day = claim.published();
      String mark =
          !Objects.equals(day, earliest) ? "then: " : first > 1 ? "same day: " : "first: ";
      faint(drawn, (day == null ? "" : mark) + words.apply(claim));
    }
  }

  private static String dated(Claim claim) {
    return (claim.published() == null ? "no date · " : "") + article(claim);
  }

  /** What is another, old and new. */
  public String of(ClaimChange change) {
    StringBuilder drawn = new StringBuilder();
    Colour colour =
        switch (change.kind()) {
          case "added" -> Colour.GREEN;
          case "removed" -> Colour.RED;
          default -> Colour.YELLOW;
        };
    drawn.append(ink.colour(colour, change.kind())).append("  ");
    head(drawn, change.claim());
    content(drawn, change.claim());
    for (ClaimChange.FieldChange field : change.fields()) {
      lines(drawn, INDENT, field.field() + ":", words -> words);
      lines(drawn, INDENT + "- ", field.before(), words -> ink.colour(Colour.RED, words));
      lines(drawn, INDENT + "+ ", field.after(), words -> ink.colour(Colour.GREEN, words));
    }
    faint(drawn, article(change.claim()) + " · " + change.claim().key());
    return drawn.append('\n').toString();
  }

  private void head(StringBuilder drawn, Claim claim) {
    Source source = claim.source();
    Cue cue = claim.cue();
    drawn.append(ink.bold(source == null ? "no one named" : Printable.line(source.name())));
    if (source != null) {
      String standing =
          Stream.of(source.role(), affiliation(source))
              .filter(part -> part != null)
              .map(part -> ", " + Printable.of(part))
              .reduce("", String::concat);
      drawn.append(standing);
    }
    if (cue != null) {
      drawn
          .append("  ")
          .append(ink.colour(colour(cue.stance()), cue.stance().key()))
          .append("  ")
          .append(ink.faint(Printable.of(Blanks.join(cue.text()))));
    }
    drawn.append('\n');
  }

  /** Where the role does not name it. */
  private static @Nullable String affiliation(Source source) {
    String role = source.role();
    String affiliation = source.affiliation();
    return role != null && affiliation != null && role.contains(affiliation) ? null : affiliation;
  }

  private void content(StringBuilder drawn, Claim claim) {
    lines(drawn, INDENT, claim.content().readable(), words -> words);
  }

  private void faint(StringBuilder drawn, String words) {
    lines(drawn, INDENT, words, ink::faint);
  }

  /** More words below a claim. */
  void indented(StringBuilder drawn, String words) {
    lines(drawn, INDENT, words, same -> same);
  }

  private interface Inking {
    String of(String words);
  }

  private void lines(StringBuilder drawn, String before, String words, Inking inking) {
    int width = Math.min(WIDEST, columns) - before.length();
    for (String line : Wrapping.lines(words, width)) {
      drawn.append(before).append(inking.of(Printable.line(line))).append('\n');
    }
  }

  private static String article(Claim claim) {
    List<String> parts = new ArrayList<>();
    if (claim.published() != null) {
      parts.add(claim.published().toString());
    }
    add(parts, claim.publisher());
    add(parts, claim.title());
    parts.add(claim.doc());
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private static String sum(MoneyMention money) {
    NumberFormat number = NumberFormat.getNumberInstance(Locale.ROOT);
    String most = money.max() == null ? "" : "–" + number.format(money.max());
    return money.currency() + " " + number.format(money.amount()) + most;
  }

  private static Colour colour(Stance stance) {
    return switch (stance) {
      case ASSERT, REPORT, CONFIRM, ADMIT -> Colour.BLUE;
      case BELIEVE, PROMISE, INTEND -> Colour.CYAN;
      case DENY, ACCUSE, ALLEGE -> Colour.RED;
      case WARN -> Colour.YELLOW;
      case DEMAND, ASK -> Colour.MAGENTA;
      case APPRAISE -> Colour.GREEN;
      case OTHER -> Colour.DEFAULT;
    };
  }
}
