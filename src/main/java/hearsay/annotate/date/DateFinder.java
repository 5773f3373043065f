package hearsay.annotate.date;

import hearsay.annotate.scan.Piece;
import hearsay.claim.DateType;
import hearsay.error.StoppedException;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an article, in one pass over its characters; safe for use by many
 * threads. Reads the text alone.
 *
 * <p>What is relative to a date is resolved against the day of publication, or, where the words say
 * so ("the next day"), against what the article mentioned before. Weekdays and months without a
 * year are the last ones before publication, or the next ones where the sentence looks ahead.
 * Without a day of publication such values stay open.
 */
public final class DateFinder {
  /**
   * The expressions in text order; none overlaps another; each has a sound TIMEX3 value.
   *
   * @param text the article
   * @param sentences where to look, in text order, in UTF-16 units: no expression crosses the end
   *     of one
   * @param published the day of publication, if known
   */
  public List<DateTag> find(
      CharSequence text, List<Span> sentences, @Nullable LocalDate published) {
    List<TimePieces> scanned = new ArrayList<>();
    for (Span sentence : sentences) {
      TimePieces pieces = TimeScanner.scan(text, sentence);
      if (pieces != null) {
        scanned.add(pieces);
      }
    }
    ArticleHabits habits = ArticleHabits.of(scanned);
    MentionHistory history = new MentionHistory(usable(published));
    List<DateTag> tags = new ArrayList<>();
    for (TimePieces pieces : scanned) {
      StoppedException.ifInterrupted();
      history.beginSentence();
      collect(pieces, new ExpressionReader(pieces, habits), history, tags);
    }
    return tags;
  }

  /** Values have years of four digits. */
  private static @Nullable LocalDate usable(@Nullable LocalDate published) {
    boolean usable =
        published != null && published.getYear() >= 1000 && published.getYear() <= 9998;
    return usable ? published : null;
  }

  private static void collect(
      TimePieces pieces, ExpressionReader reader, MentionHistory history, List<DateTag> tags) {
    int at = 0;
    while (at < pieces.size()) {
      TimeMatch reading = mayBegin(pieces, at) ? reader.read(at) : null;
      int next = at + 1;
      while (reading != null) {
        boolean day = !(reading.expression() instanceof OffsetTime.Within);
        boolean far =
            isMonthOrSeason(reading.expression())
                && Outlook.isAhead(pieces, reading.start(), reading.end());
        boolean ahead =
            far || TemporalDirection.isAhead(pieces, reading.start(), reading.end(), day);
        Timex timex = reading.expression().resolve(history.context(ahead, far));
        if (timex != null) {
          tags.add(new DateTag(span(pieces, reading, timex), timex.type(), timex.value()));
          history.note(reading.expression(), timex);
          next = reading.next();
        }
        reading = reading.rest();
      }
      at = next;
    }
  }

  /** "March", "the spring" */
  private static boolean isMonthOrSeason(TimeExpression expression) {
    return expression instanceof CalendarTime.Yearly yearly
        && (yearly.occasion().grain() == Unit.MONTH || yearly.occasion().grain() == Unit.SEASON);
  }

  private static boolean mayBegin(TimePieces pieces, int at) {
    Piece<Integer> piece = pieces.get(at);
    return switch (piece.kind()) {
      case NUMBER -> true;
      case WORD -> TimeWords.mayBegin(piece.word()) && !pieces.isOfDomain(at);
      case MARK, SIGN -> pieces.isApostrophe(at) || pieces.isMark(at, "½");
    };
  }

  /** Of "in two weeks" all where it is a date; where it is a length, without its preposition. */
  private static Span span(TimePieces pieces, TimeMatch reading, Timex timex) {
    boolean within = reading.expression() instanceof OffsetTime.Within;
    int first = reading.start() + (within && timex.type() == DateType.DURATION ? 1 : 0);
    int last = reading.next() - 1;
    return new Span(pieces.get(first).start(), pieces.get(last).end());
  }

  /** What an article has mentioned so far. */
  private static final class MentionHistory {
    private static final int LONGEST = 12;

    private final @Nullable LocalDate published;
    private final List<Point> mentioned = new ArrayList<>();
    private int inSentenceBefore;
    private int inSentence;
    private @Nullable Point period;

    MentionHistory(@Nullable LocalDate published) {
      this.published = published;
    }

    void beginSentence() {
      inSentenceBefore = inSentence;
      inSentence = 0;
    }

    TimeContext context(boolean ahead, boolean far) {
      return new TimeContext(
          published,
          mentioned,
          Math.min(inSentence + inSentenceBefore, mentioned.size()),
          period,
          ahead,
          far);
    }

    void note(TimeExpression expression, Timex timex) {
      Point point = timex.point();
      boolean compared =
          expression instanceof PeriodTime.YearBefore
              || expression instanceof PeriodTime.SamePeriod;
      if (point != null && !compared) {
        if (mentioned.size() == LONGEST) {
          mentioned.remove(0);
        }
        mentioned.add(point);
        inSentence++;
        boolean part = point.grain() == Unit.QUARTER || point.grain() == Unit.HALF;
        boolean reported = part && (published == null || !point.start().isAfter(published));
        period = reported ? point : period;
      } else if (timex.type() == DateType.DURATION
          && published != null
          && isReported(timex.value())) {
        period = new Point(Unit.YEAR.floor(published), Unit.YEAR);
      }
    }

    /** "the nine months", after which "a year earlier" is a year. */
    private boolean isReported(String value) {
      return period != null && (value.equals("P9M") || value.equals("P6M"));
    }
  }
}
