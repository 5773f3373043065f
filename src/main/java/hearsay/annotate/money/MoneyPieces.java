package hearsay.annotate.money;

import hearsay.annotate.scan.Piece;
import hearsay.annotate.scan.Pieces;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a sentence that may have a sum of money; numbers have their groups and decimals.
 */
final class MoneyPieces extends Pieces<Figure> {
  private static final String HYPHENS = "-‑";

  MoneyPieces(CharSequence text, List<Piece<Figure>> list) {
    super(text, list);
  }

  /** The number in digits at this place; null where there is none. */
  @Nullable Figure figure(int index) {
    return value(index);
  }

  /** Whether a hyphen without blanks around it stands here. */
  boolean isHyphen(int index) {
    return isJoint(index, HYPHENS);
  }
}
