package hearsay.annotate.date;

import hearsay.annotate.date.TimeExpression.Fixed;
import hearsay.annotate.scan.NumberWords;
import hearsay.annotate.scan.Piece.Kind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what names no date but the past, the present or the future: "now", "recently". */
final class VagueReader {
  private static final Map<String, Timex> WORDS = TimeWords.valued("vague", Timex::open);

  private static final Set<String> MODALS = TimeWords.list("one-day-modals");

  private static final Set<String> OPENING = Set.of("\u201c", "\"", "\u2018", "``");

  private final TimePieces pieces;

  VagueReader(TimePieces pieces) {
    this.pieces = pieces;
  }

  @Nullable TimeMatch read(int index) {
    Timex word = WORDS.get(pieces.word(index));
    boolean compound = pieces.isHyphen(index + 1) && pieces.isAttached(index + 1);
    if (word != null && !(compound && pieces.isWord(index, "now")) && !isSpoken(index)) {
      return new TimeMatch(index, index + 1, new Fixed(word));
    }
    if (pieces.areWords(index, "right", "now")) {
      return new TimeMatch(index, index + 2, new Fixed(Timex.PRESENT));
    }
    boolean name = pieces.isCapitalized(index) && !pieces.isFirst(index);
    if (!name && pieces.isWord(index, "current") && isAdjective(index)) {
      return new TimeMatch(index, index + 1, new Fixed(Timex.PRESENT));
    }
    if (!name && pieces.isWord(index, "recent")) {
      return new TimeMatch(index, index + 1, new Fixed(Timex.PAST));
    }
    if (pieces.areWords(index, "one", "day") && pieces.isOneOf(index - 1, MODALS)) {
      return new TimeMatch(index, index + 2, new Fixed(Timex.FUTURE));
    }
    return withArticle(index);
  }

  /** “Now, you said so”, with which one begins to speak. */
  private boolean isSpoken(int index) {
    return pieces.isWord(index, "now")
        && OPENING.contains(pieces.mark(index - 1))
        && pieces.isMark(index + 1, ",");
  }

  /** "six of the past seven contests". */
  private boolean isCount(int index) {
    return pieces.isNumber(index) || NumberWords.cardinal(pieces.word(index)) != null;
  }

  /** Of "current": not the water's or the wire's, and not an account's. */
  private boolean isAdjective(int index) {
    return pieces.is(index + 1, Kind.WORD)
        && !pieces.isAnyOf(index + 1, "account", "was", "is", "has", "had", "of", "in", "that");
  }

  /** "in the past", "in the near future", "the short term", "the time being". */
  private @Nullable TimeMatch withArticle(int index) {
    if (!pieces.isWord(index, "the")) {
      return pieces.areWords(index, "these", "days")
          ? new TimeMatch(index, index + 2, new Fixed(Timex.PRESENT))
          : null;
    }
    boolean ends = !pieces.isWord(index + 2, "tense") && !isCount(index + 2);
    if (pieces.isWord(index + 1, "past") && ends && pieces.isAnyOf(index - 1, "in", "of", "from")) {
      return new TimeMatch(index, index + 2, new Fixed(Timex.PAST));
    }
    int at =
        pieces.isAnyOf(index + 1, "near", "foreseeable", "immediate", "distant")
            ? index + 2
            : index + 1;
    boolean future =
        pieces.isWord(at, "future")
            && (at > index + 1 || pieces.isAnyOf(index - 1, "in", "for", "into"));
    boolean term = pieces.isAnyOf(index + 1, "near", "short") && pieces.isWord(index + 2, "term");
    boolean modifies = pieces.is(at + 1, Kind.WORD) && pieces.isWord(at + 2, "of");
    if (future && !pieces.isWord(at + 1, "of") && !modifies) {
      return new TimeMatch(index, at + 1, new Fixed(Timex.FUTURE));
    }
    if (term) {
      return new TimeMatch(index, index + 3, new Fixed(Timex.FUTURE));
    }
    return pieces.areWords(index + 1, "time", "being")
        ? new TimeMatch(index, index + 3, new Fixed(Timex.PRESENT))
        : null;
  }
}
