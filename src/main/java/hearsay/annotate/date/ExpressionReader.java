package hearsay.annotate.date;

import org.jspecify.annotations.Nullable;

/** Reads the longest time expression at a place in a sentence, of whatever kind. */
final class ExpressionReader {
  private final TimePieces pieces;
  private final MomentReader moments;
  private final DurationReader durations;
  private final OffsetReader offsets;
  private final ClockReader clock;
  private final SetReader sets;
  private final VagueReader vague;

  ExpressionReader(TimePieces pieces, ArticleHabits habits) {
    CountReader numbers = new CountReader(pieces);
    this.pieces = pieces;
    this.moments = new MomentReader(pieces, numbers, habits);
    LengthReader lengths = new LengthReader(pieces, numbers);
    this.durations = new DurationReader(pieces, lengths);
    this.offsets = new OffsetReader(pieces, lengths, moments);
    this.clock = new ClockReader(pieces, numbers, moments);
    this.sets = new SetReader(pieces, numbers);
    this.vague = new VagueReader(pieces);
  }

  /** What begins at this place; null where nothing does. */
  @Nullable TimeMatch read(int index) {
    TimeMatch best = clock.read(index);
    best = MomentReader.longer(best, sets.read(index));
    best = MomentReader.longer(best, vague.read(index));
    best = MomentReader.longer(best, offsets.read(index));
    best = MomentReader.longer(best, durations.read(index));
    best = MomentReader.longer(best, moments.read(index));
    return best != null && pieces.isAttached(best.next()) && pieces.isNumber(best.next())
        ? null
        : best;
  }
}
