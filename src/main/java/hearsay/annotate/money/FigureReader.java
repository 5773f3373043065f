package hearsay.annotate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits: "1,234.5", "12,34,567", "1.234.567,89", "1 234 567", "1'234". The last
 * separator is the decimal one if it occurs once and the groups leave it that role.
 */
final class FigureReader {
  /** More digits than any sum has; a longer run is no number, and would be slow to convert. */
  private static final int MAX_DIGITS = 24;

  private final CharSequence text;
  private final int limit;

  FigureReader(CharSequence text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Where the digits and separators that begin at a digit end. */
  int end(int start) {
    int at = digits(start);
    int first = at - start;
    while (at + 1 < limit && isDigit(text.charAt(at + 1))) {
      char separator = text.charAt(at);
      boolean joins =
          separator == '.'
              || separator == '·'
              || separator == ','
              || ((isSpace(separator) || separator == '\'' || separator == '’')
                  && first <= 3
                  && digits(at + 1) - at == 4);
      if (!joins) {
        break;
      }
      at = digits(at + 1);
    }
    return at;
  }

  /** The value of the digits and separators; null where they are no number. */
  @Nullable Figure read(int start, int end) {
    List<String> groups = new ArrayList<>();
    StringBuilder separators = new StringBuilder();
    int count = 0;
    int at = start;
    while (at < end) {
      int to = Math.min(digits(at), end);
      count += to - at;
      if (count > MAX_DIGITS) {
        return null;
      }
      groups.add(ascii(at, to));
      if (to < end) {
        char separator = text.charAt(to);
        separators.append(plain(separator));
      }
      at = to + 1;
    }
    return interpret(groups, separators.toString());
  }

  private static @Nullable Figure interpret(List<String> groups, String separators) {
    if (separators.isEmpty()) {
      return new Figure(new BigDecimal(groups.get(0)), null, true);
    }
    char last = separators.charAt(separators.length() - 1);
    boolean mixed = separators.indexOf(last) != 0;
    boolean single = separators.length() == 1;
    if (mixed || (single && (last == '.' || (last == ',' && !isGrouped(groups))))) {
      List<String> whole = groups.subList(0, groups.size() - 1);
      boolean fits =
          separators.indexOf(last) == separators.length() - 1
              && (last == '.' || last == ',')
              && (single || (isGrouped(whole) && isUniform(separators)));
      if (!fits) {
        return null;
      }
      String digits = String.join("", whole) + "." + groups.get(groups.size() - 1);
      BigDecimal thousands =
          single && last == '.' && isGrouped(groups)
              ? new BigDecimal(String.join("", groups))
              : null;
      return new Figure(new BigDecimal(digits), thousands, false);
    }
    return isGrouped(groups)
        ? new Figure(new BigDecimal(String.join("", groups)), null, false)
        : null;
  }

  /** All separators but the last are the same. */
  private static boolean isUniform(String separators) {
    return separators.substring(0, separators.length() - 1).chars().distinct().count() == 1;
  }

  /** Groups of three, or the Indian way: three at the end, two before. */
  private static boolean isGrouped(List<String> groups) {
    int last = groups.size() - 1;
    String first = groups.get(0);
    if (first.length() > 3 || first.startsWith("0") || groups.get(last).length() != 3) {
      return false;
    }
    int middle = last > 1 ? groups.get(1).length() : 3;
    if (middle != 3 && (middle != 2 || first.length() > 2)) {
      return false;
    }
    return groups.subList(1, last).stream().allMatch(group -> group.length() == middle);
  }

  private String ascii(int from, int to) {
    StringBuilder digits = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
    }
    return digits.toString();
  }

  private int digits(int from) {
    int at = from;
    while (at < limit && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private static char plain(char separator) {
    return switch (separator) {
      case '’' -> '\'';
      case '·' -> '.';
      default -> isSpace(separator) ? ' ' : separator;
    };
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u2007';
  }
}
