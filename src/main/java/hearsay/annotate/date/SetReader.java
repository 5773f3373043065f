package hearsay.annotate.date;

import hearsay.annotate.date.TimeExpression.Fixed;
import hearsay.annotate.scan.Piece.Kind;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what comes again: "every Monday", "each July", "every three months", "annually", "Sundays".
 */
final class SetReader {
  private static final Map<String, String> ADVERBS = TimeWords.valued("every", value -> value);

  /** "monthly", after a hyphen. */
  private static final Map<String, Unit> UNITS = TimeWords.valued("each", Unit::valueOf);

  private static final Set<String> ADJECTIVES = TimeWords.list("adverbs-or-adjectives");

  private static final Set<String> AFTER_ADVERBS = TimeWords.list("after-adverbs");

  private final TimePieces pieces;
  private final CountReader numbers;
  private final OccasionReader occasions;

  SetReader(TimePieces pieces, CountReader numbers) {
    this.pieces = pieces;
    this.numbers = numbers;
    this.occasions = new OccasionReader(pieces, numbers, new YearReader(pieces, numbers));
  }

  @Nullable TimeMatch read(int index) {
    TimeMatch joined = joined(index);
    if (joined != null) {
      return joined;
    }
    String adverb = ADVERBS.get(pieces.word(index));
    if (adverb != null && pieces.isHyphen(index - 1)) {
      return null;
    }
    if (adverb != null) {
      boolean name = pieces.isCapitalized(index) && !pieces.isFirst(index);
      boolean paper = pieces.isCapitalized(index) && pieces.isCapitalized(index + 1);
      boolean daily = !adverb.equals("P1Y") && pieces.isCapitalized(index + 1);
      boolean adjective =
          pieces.isOneOf(index, ADJECTIVES)
              && pieces.is(index + 1, Kind.WORD)
              && !pieces.isOneOf(index + 1, AFTER_ADVERBS);
      return name || paper || daily || adjective ? null : set(index, index + 1, adverb);
    }
    DayOfWeek day = pieces.isWord(index + 1, "ago") ? null : TimeWords.weekdays(pieces.word(index));
    if (day != null && !pieces.isApostrophe(index + 1)) {
      return set(index, index + 1, "XXXX-WXX-" + day.getValue());
    }
    if (pieces.isWord(index, "weekdays")
        || (pieces.isWord(index, "weekends")
            && pieces.isAnyOf(index - 1, "on", "at", "and", "during"))) {
      return set(index, index + 1, pieces.isWord(index, "weekends") ? "XXXX-WXX-WE" : "XXXX-WXX-X");
    }
    if (pieces.areWords(index, "per", "annum")) {
      return set(index, index + 2, "P1Y");
    }
    boolean every = pieces.isAnyOf(index, "every", "each");
    boolean per = pieces.isWord(index, "per");
    return every || per ? every(index) : null;
  }

  /** "half-yearly", "bi-weekly", "six-monthly"; null where no such word begins. */
  private @Nullable TimeMatch joined(int index) {
    Unit unit = pieces.isHyphen(index + 1) ? UNITS.get(pieces.word(index + 2)) : null;
    if (unit == null || pieces.isHyphen(index - 1)) {
      return null;
    }
    String word = pieces.word(index);
    boolean half = word.equals("half") || word.equals("semi");
    boolean twice = word.equals("bi");
    CountReader.Whole count = numbers.cardinal(index);
    int number = pieces.isNumber(index) ? pieces.number(index) : count == null ? 0 : count.value();
    if (half && unit == Unit.YEAR) {
      return set(index, index + 3, "P6M");
    }
    number = twice ? 2 : number;
    return number < 1 ? null : set(index, index + 3, "P" + Quantity.of(number, index).of(unit));
  }

  private @Nullable TimeMatch every(int index) {
    int at = index + 1;
    boolean single = pieces.isAnyOf(at, "single", "and");
    at = single ? at + 1 : at;
    boolean other = pieces.isWord(at, "other") || pieces.isWord(at, "second");
    int target = other ? at + 1 : at;
    DayOfWeek day = TimeWords.weekday(pieces.word(target));
    if (day != null && pieces.length(target) > 3) {
      int next = target + 1;
      String part = TimeWords.dayPart(pieces.word(next));
      return set(
          index,
          part == null ? next : next + 1,
          "XXXX-WXX-" + day.getValue() + (part == null ? "" : part));
    }
    if (pieces.isWord(target, "weekday")) {
      return set(index, target + 1, "XXXX-WXX-X");
    }
    String part = TimeWords.dayPart(pieces.word(target));
    if (part != null) {
      return set(index, target + 1, "XXXX-XX-XX" + part);
    }
    int month = TimeWords.month(pieces.word(target));
    if (month > 0 && pieces.isCapitalized(target)) {
      return set(index, target + 1, "XXXX-" + Unit.twoDigits(month));
    }
    OccasionMatch occasion = occasions.read(target);
    if (occasion != null) {
      return set(index, occasion.next(), occasion.occasion().open());
    }
    Unit unit = TimeWords.unit(pieces.word(target));
    if (unit != null && !TimeWords.isPluralUnit(pieces.word(target))) {
      return set(index, target + 1, "P" + Quantity.of(other ? 2 : 1, at).of(unit));
    }
    Quantity quantity = numbers.quantity(target);
    Unit units = quantity == null ? null : TimeWords.unit(pieces.word(quantity.next()));
    return quantity == null || units == null || pieces.isWord(index, "per")
        ? null
        : set(index, quantity.next() + 1, "P" + quantity.of(units));
  }

  private static TimeMatch set(int index, int next, String value) {
    return new TimeMatch(index, next, new Fixed(Timex.set(value)));
  }
}
