package hearsay.annotate.date;

import hearsay.annotate.date.LengthReader.Length;
import hearsay.annotate.date.TimeExpression.Fixed;
import hearsay.annotate.scan.Piece.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time: "more than two years", "27-year", "the past three weeks", "for years",
 * "recent months", "decades-long".
 */
final class DurationReader {
  /** What is counted by the day, the month or the year. */
  private static final Set<String> RATED = TimeWords.list("rated");

  /** Whose age may stand after a comma. */
  private static final Set<String> CHILDREN = TimeWords.list("children");

  /** Before "hours", "years": what takes or wastes them. */
  private static final Set<String> LASTING = TimeWords.list("taking-time");

  /** After "a minute", where it is a length. */
  private static final Set<String> AFTER_MINUTES = TimeWords.list("after-minutes");

  private final TimePieces pieces;
  private final LengthReader lengths;

  DurationReader(TimePieces pieces, LengthReader lengths) {
    this.pieces = pieces;
    this.lengths = lengths;
  }

  @Nullable TimeMatch read(int index) {
    TimeMatch reading = chosen(index);
    if (reading != null) {
      return reading;
    }
    int at = lengths.afterComparison(index);
    Length length = lengths.read(at);
    if (length != null) {
      return counted(index, at, length);
    }
    return at == index ? uncounted(index) : null;
  }

  private @Nullable TimeMatch counted(int index, int at, Length length) {
    int next = length.next();
    boolean age = isAge(index, next);
    if (age) {
      return null;
    }
    boolean one = next == at + 2 && !length.hyphenated();
    if (pieces.isAnyOf(at, "a", "an") && one) {
      return withArticle(index, at, length);
    }
    Length minutes =
        length.unit() == Unit.HOUR && pieces.isWord(next, "and") ? lengths.read(next + 1) : null;
    if (minutes != null && minutes.unit() == Unit.MINUTE) {
      String value =
          "P" + length.quantity().of(Unit.HOUR) + minutes.quantity().of(Unit.MINUTE).substring(1);
      return new TimeMatch(index, minutes.next(), new Fixed(Timex.duration(value)));
    }
    next = pieces.isAnyOf(next, "period", "long") ? next + 1 : next;
    return new TimeMatch(index, afterOrSo(next), length.duration());
  }

  /** "60 years old", "12 years and three months old", "years of age", "their baby, six months,". */
  private boolean isAge(int index, int next) {
    boolean old =
        pieces.isAnyOf(next, "old", "olds")
            || (pieces.isHyphen(next) && pieces.isAnyOf(next + 1, "old", "olds"))
            || pieces.areWords(next, "of", "age")
            || pieces.isAnyOf(index - 1, "aged", "age", "ages");
    Length more = pieces.isWord(next, "and") ? lengths.read(next + 1) : null;
    boolean child =
        pieces.isMark(index - 1, ",")
            && pieces.isMark(next, ",")
            && pieces.isOneOf(index - 2, CHILDREN);
    return old || child || (more != null && pieces.isWord(more.next(), "old"));
  }

  private int afterOrSo(int next) {
    return pieces.areWords(next, "or", "so") ? next + 2 : next;
  }

  /** "a week"; a rate ("$5 a year") is a set; "a day" is often no length. */
  private @Nullable TimeMatch withArticle(int index, int at, Length length) {
    int next = length.next();
    boolean one = next == at + 2;
    if (one && index == at && isRate(index)) {
      String value = "P" + length.quantity().of(length.unit());
      return new TimeMatch(index, next, new Fixed(Timex.set(value)));
    }
    boolean day = one && (length.unit() == Unit.DAY || length.unit() == Unit.WEEKEND);
    boolean known =
        index < at
            || pieces.isAnyOf(index - 1, "for", "within", "in", "than", "about", "over", "after")
            || pieces.isAnyOf(index - 1, "lasting", "last", "lasted", "took", "take", "takes");
    boolean adjective =
        one
            && length.unit() == Unit.MINUTE
            && pieces.is(next, Kind.WORD)
            && !pieces.isOneOf(next, AFTER_MINUTES);
    boolean told = one && length.unit() == Unit.NIGHT && !known;
    boolean clause = pieces.isAnyOf(next, "of", "that", "when", "in");
    if (told || adjective || (day && (!known || clause))) {
      return null;
    }
    boolean two = one && pieces.isWord(next, "or") && pieces.isAnyOf(next + 1, "two", "more");
    return two
        ? new TimeMatch(index, next + 2, Fixed.duration(new Quantity(null, next), length.unit()))
        : new TimeMatch(index, afterOrSo(next), length.duration());
  }

  /** After an amount or a count: "$500 million a year", "twice a week". */
  private boolean isRate(int index) {
    return pieces.isOneOf(index - 1, RATED)
        || pieces.isNumber(index - 1)
        || pieces.isMark(index - 1, "%");
  }

  /** "[the] past three weeks", "the next few days", "the nine months", "the first nine months". */
  private @Nullable TimeMatch chosen(int index) {
    int at = pieces.areWords(index, "each", "of") ? index + 2 : index;
    at = pieces.areWords(at, "at", "least") ? at + 2 : at;
    boolean article = pieces.isWord(at, "the");
    at = article ? at + 1 : at;
    boolean back = pieces.isAnyOf(at, "past", "last", "previous", "preceding", "prior");
    boolean ahead = pieces.isAnyOf(at, "next", "coming", "upcoming", "following");
    boolean other = pieces.isAnyOf(at, "first", "final", "latest", "initial", "opening", "closing");
    if (!article && !back && !ahead && !other) {
      return null;
    }
    boolean past = article && pieces.isWord(at, "past");
    at = back || ahead || other ? at + 1 : at;
    Unit one = past ? lengths.singularUnit(at) : null;
    if (one != null) {
      return new TimeMatch(index, at + 1, Fixed.duration(Quantity.of(1, at), one));
    }
    TimeMatch before = article && !back && !ahead && !other ? ahead(index, at) : null;
    if (before != null) {
      return before;
    }
    Unit some = lengths.isPlural(at) ? lengths.unit(at) : null;
    if (some != null) {
      return chosenSome(index, at, some, back, ahead, other);
    }
    Length length = pieces.isAnyOf(at, "a", "an") ? null : lengths.read(at);
    boolean none =
        length == null
            || length.hyphenated()
            || (other && length.unit() == Unit.QUARTER)
            || pieces.isWord(length.next(), "old");
    if (none || length == null) {
      return null;
    }
    boolean vague = back && pieces.isAnyOf(at, "few", "several", "many");
    return new TimeMatch(
        index, afterOrSo(length.next()), vague ? new Fixed(Timex.PAST) : length.duration());
  }

  /** "the year ahead", "the months ahead", but not "the day ahead of the vote". */
  private @Nullable TimeMatch ahead(int index, int at) {
    Unit unit = lengths.unit(at);
    boolean follows = pieces.isWord(at + 1, "ahead") && !pieces.isWord(at + 2, "of");
    if (unit == null || unit.isWithinDay() || !follows) {
      return null;
    }
    Quantity quantity = lengths.isPlural(at) ? new Quantity(null, at) : Quantity.of(1, at);
    return new TimeMatch(index, at + 2, Fixed.duration(quantity, unit));
  }

  /** "the past years", "the coming weeks", "the first hours". */
  private @Nullable TimeMatch chosenSome(
      int index, int at, Unit unit, boolean back, boolean ahead, boolean other) {
    if (back || ahead) {
      return new TimeMatch(index, at + 1, new Fixed(back ? Timex.PAST : Timex.FUTURE));
    }
    return other && unit.isWithinDay()
        ? new TimeMatch(index, at + 1, Fixed.duration(new Quantity(null, at), unit))
        : null;
  }

  private @Nullable TimeMatch uncounted(int index) {
    TimeMatch reading = recent(index);
    reading = reading == null ? wholeOrLong(index) : reading;
    return reading == null ? bare(index) : reading;
  }

  /** "recent years", "the coming months", "recent weeks and months". */
  private @Nullable TimeMatch recent(int index) {
    int at = pieces.isWord(index, "the") ? index + 1 : index;
    at = pieces.isWord(at, "most") ? at + 1 : at;
    boolean recent = pieces.isWord(at, "recent");
    boolean coming = pieces.isAnyOf(at, "coming", "future", "upcoming");
    if ((!recent && !coming) || !lengths.isPlural(at + 1)) {
      return null;
    }
    boolean two = pieces.isAnyOf(at + 2, "and", "or") && lengths.isPlural(at + 3);
    return new TimeMatch(
        index, two ? at + 4 : at + 2, new Fixed(recent ? Timex.PAST : Timex.FUTURE));
  }

  /** "all day", "yearlong", "day-long", "decades-long", "years-old". */
  private @Nullable TimeMatch wholeOrLong(int index) {
    Unit whole = pieces.isWord(index, "all") ? lengths.singularUnit(index + 1) : null;
    if (whole != null) {
      return new TimeMatch(index, index + 2, Fixed.duration(Quantity.of(1, index), whole));
    }
    String word = pieces.word(index);
    Unit solid =
        word.endsWith("long") ? TimeWords.unit(word.substring(0, word.length() - 4)) : null;
    if (solid != null) {
      return new TimeMatch(index, index + 1, Fixed.duration(Quantity.of(1, index), solid));
    }
    Unit unit = lengths.unit(index);
    if (unit == null || !pieces.isHyphen(index + 1) || pieces.isHyphen(index - 1)) {
      return null;
    }
    boolean plural = lengths.isPlural(index);
    boolean old = plural && pieces.isWord(index + 2, "old");
    Quantity quantity = plural ? new Quantity(null, index) : Quantity.of(1, index);
    return old || pieces.isWord(index + 2, "long")
        ? new TimeMatch(index, index + 3, Fixed.duration(quantity, unit))
        : null;
  }

  /** "for years", "within weeks or months", "years ago". */
  private @Nullable TimeMatch bare(int index) {
    Unit unit = lengths.isPlural(index) ? lengths.unit(index) : null;
    if (unit == null || unit == Unit.SECOND || unit == Unit.QUARTER || pieces.isHyphen(index - 1)) {
      return null;
    }
    if (pieces.isWord(index + 1, "ago")) {
      return new TimeMatch(index, index + 2, new Fixed(Timex.PAST));
    }
    boolean introduced =
        pieces.isAnyOf(index - 1, "for", "in", "within", "after", "took", "take", "takes")
            || pieces.isAnyOf(index - 1, "lasted", "last")
            || pieces.isAnyOf(index + 1, "later", "earlier", "before");
    boolean lasting = pieces.isOneOf(index - 1, LASTING) || isOfDoing(index + 1);
    if (!introduced && !lasting) {
      return null;
    }
    boolean two = pieces.isWord(index + 1, "or") && lengths.isPlural(index + 2);
    return new TimeMatch(
        index, two ? index + 3 : index + 1, Fixed.duration(new Quantity(null, index), unit));
  }

  /** "hours of waiting". */
  private boolean isOfDoing(int of) {
    String word = pieces.word(of + 1);
    return pieces.isWord(of, "of") && word.length() > 5 && word.endsWith("ing");
  }
}
