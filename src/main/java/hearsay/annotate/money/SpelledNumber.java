package hearsay.annotate.money;

import hearsay.annotate.scan.NumberWords;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number in words: "one hundred and twenty-five thousand", "one point five million". */
final class SpelledNumber {
  /** No sum has more words; it also bounds the work on a text that is all numbers. */
  private static final int MAX_WORDS = 24;

  /** "a cool million", "a further billion". */
  private static final Set<String> ADJECTIVES = MoneyWords.list("before-multipliers");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final MoneyPieces pieces;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal current = BigDecimal.ZERO;
  private @Nullable BigDecimal lastScale;
  private boolean open;
  private int at;

  private SpelledNumber(MoneyPieces pieces, int start) {
    this.pieces = pieces;
    this.at = start;
  }

  static @Nullable NumberPhrase read(MoneyPieces pieces, int start) {
    String first = pieces.word(start);
    boolean article = first.equals("a") || first.equals("an") || first.equals("another");
    if (!article && NumberWords.cardinal(first) == null) {
      return null;
    }
    return new SpelledNumber(pieces, start).phrase(article);
  }

  private @Nullable NumberPhrase phrase(boolean article) {
    int start = at;
    if (article) {
      int second = start + 1;
      if (pieces.isHyphen(second) || ADJECTIVES.contains(pieces.word(second))) {
        second++;
      }
      if (Multiplier.ofWord(pieces.word(second)) == null
          || Multiplier.isPlural(pieces.word(second))) {
        return null;
      }
      current = BigDecimal.ONE;
      at = second;
    }
    boolean more = true;
    while (more && at - start < MAX_WORDS) {
      more = step(at);
    }
    BigDecimal value = total.add(current);
    if (lastScale != null && current.signum() == 0 && total.signum() > 0) {
      // The last multiplier is what a range's lower end may share: "two to three million".
      return phraseOf(value.divide(lastScale), lastScale);
    }
    return phraseOf(value, BigDecimal.ONE);
  }

  private NumberPhrase phraseOf(BigDecimal bare, BigDecimal scale) {
    return NumberPhrase.exact(bare, scale, at, false);
  }

  private boolean step(int index) {
    int next = index;
    boolean hyphen = open && pieces.isHyphen(next);
    if (hyphen && pieces.isWord(next + 1, "point")) {
      return decimals(pieces.isHyphen(next + 2) ? next + 3 : next + 2);
    } else if (hyphen && !pieces.isWord(next + 1, "and")) {
      next++;
    } else if (hyphen) {
      return fraction(next + 2);
    } else if (open && pieces.isWord(next, "and")) {
      return fraction(next + 1) || (joins(next + 1) && take(next + 1));
    } else if (open && pieces.isWord(next, "point")) {
      return decimals(next + 1);
    }
    return take(next);
  }

  /** "and" stands before the tens or the ones after a hundred, a thousand, a million. */
  private boolean joins(int index) {
    return NumberWords.cardinal(pieces.word(index)) != null
        && current.remainder(HUNDRED).signum() == 0
        && (current.signum() > 0 || lastScale != null);
  }

  private boolean take(int index) {
    String word = pieces.word(index);
    Integer small = NumberWords.cardinal(word);
    boolean taken = small == null ? multiply(word) : add(small);
    if (taken) {
      open = true;
      at = index + 1;
    }
    return taken;
  }

  private boolean add(int small) {
    BigDecimal rest = current.remainder(HUNDRED);
    boolean afterTens =
        small > 0
            && small < 10
            && rest.compareTo(BigDecimal.valueOf(20)) >= 0
            && rest.remainder(BigDecimal.TEN).signum() == 0;
    if (!afterTens && (rest.signum() != 0 || current.scale() > 0 || (open && small == 0))) {
      return false;
    }
    current = current.add(BigDecimal.valueOf(small));
    return true;
  }

  private boolean multiply(String word) {
    BigDecimal scale = Multiplier.ofWord(word);
    if (scale == null) {
      return false;
    }
    if (scale.compareTo(HUNDRED) == 0) {
      boolean fits = current.signum() > 0 && current.compareTo(HUNDRED) < 0;
      current = fits ? current.multiply(HUNDRED) : current;
      return fits;
    }
    if (current.signum() > 0) {
      if (lastScale != null && lastScale.compareTo(scale) <= 0) {
        return false;
      }
      total = total.add(current.multiply(scale));
      current = BigDecimal.ZERO;
      lastScale = scale;
      return true;
    }
    // "a hundred thousand million", "five lakh crore"
    if (lastScale == null || lastScale.compareTo(THOUSAND) < 0 || lastScale.compareTo(scale) >= 0) {
      return false;
    }
    total = total.multiply(scale);
    lastScale = lastScale.multiply(scale);
    return true;
  }

  /** "three and a half million", "one-and-a-half": the half belongs to the three. */
  private boolean fraction(int index) {
    int article = pieces.isHyphen(index) ? index + 1 : index;
    int part = pieces.isHyphen(article + 1) ? article + 2 : article + 1;
    boolean half = pieces.isWord(part, "half");
    boolean known = half || pieces.isWord(part, "quarter");
    if (!pieces.isWord(article, "a") || !known) {
      return false;
    }
    BigDecimal share = new BigDecimal(half ? "0.5" : "0.25");
    BigDecimal scale = lastScale;
    if (current.signum() == 0 && scale == null) {
      return false;
    }
    if (current.signum() > 0) {
      current = current.add(share);
    } else if (scale != null) {
      // "a million and a half"
      total = total.add(scale.multiply(share));
    }
    at = part + 1;
    return true;
  }

  private boolean decimals(int index) {
    int next = index;
    BigDecimal unit = new BigDecimal("0.1");
    for (Integer digit = NumberWords.cardinal(pieces.word(next));
        digit != null && digit < 10 && next - index < MAX_WORDS;
        digit = NumberWords.cardinal(pieces.word(next))) {
      current = current.add(unit.multiply(BigDecimal.valueOf(digit)));
      unit = unit.movePointLeft(1);
      next++;
    }
    if (next == index) {
      return false;
    }
    at = next;
    return true;
  }
}
