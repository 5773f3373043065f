package hearsay.annotate.date;

import hearsay.annotate.date.TimeExpression.Fixed;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what names no date but the past, the present or the future: "now", "recently". */
final class VagueReader {
  private static final Map<String, Timex> WORDS =
      Map.of(
          "now", Timex.PRESENT,
          "currently", Timex.PRESENT,
          "presently", Timex.PRESENT,
          "nowadays", Timex.PRESENT,
          "recently", Timex.PAST,
          "lately", Timex.PAST);

  private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "can");

  private final Pieces pieces;

  VagueReader(Pieces pieces) {
    this.pieces = pieces;
  }

  @Nullable Reading read(int index) {
    Timex word = WORDS.get(pieces.word(index));
    if (word != null) {
      return new Reading(index, index + 1, new Fixed(word));
    }
    if (pieces.areWords(index, "right", "now")) {
      return new Reading(index, index + 2, new Fixed(Timex.PRESENT));
    }
    boolean name = pieces.isCapitalized(index) && !pieces.isFirst(index);
    if (!name && pieces.isWord(index, "current") && !pieces.isWord(index + 1, "account")) {
      return new Reading(index, index + 1, new Fixed(Timex.PRESENT));
    }
    if (!name && pieces.isWord(index, "recent")) {
      return new Reading(index, index + 1, new Fixed(Timex.PAST));
    }
    if (pieces.areWords(index, "one", "day") && pieces.isOneOf(index - 1, MODALS)) {
      return new Reading(index, index + 2, new Fixed(Timex.FUTURE));
    }
    return withArticle(index);
  }

  /** "in the past", "in the near future", "the short term", "the time being". */
  private @Nullable Reading withArticle(int index) {
    if (!pieces.isWord(index, "the")) {
      return pieces.areWords(index, "these", "days")
          ? new Reading(index, index + 2, new Fixed(Timex.PRESENT))
          : null;
    }
    boolean ends = !pieces.isWord(index + 2, "tense");
    if (pieces.isWord(index + 1, "past") && ends && pieces.isAnyOf(index - 1, "in", "of", "from")) {
      return new Reading(index, index + 2, new Fixed(Timex.PAST));
    }
    int at =
        pieces.isAnyOf(index + 1, "near", "foreseeable", "immediate", "distant")
            ? index + 2
            : index + 1;
    boolean future =
        pieces.isWord(at, "future")
            && (at > index + 1 || pieces.isAnyOf(index - 1, "in", "for", "into"));
    boolean term = pieces.isAnyOf(index + 1, "near", "short") && pieces.isWord(index + 2, "term");
    if (future && !pieces.isWord(at + 1, "of")) {
      return new Reading(index, at + 1, new Fixed(Timex.FUTURE));
    }
    if (term) {
      return new Reading(index, index + 3, new Fixed(Timex.FUTURE));
    }
    return pieces.areWords(index + 1, "time", "being")
        ? new Reading(index, index + 3, new Fixed(Timex.PRESENT))
        : null;
  }
}
