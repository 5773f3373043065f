package hearsay.attribute;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's word pieces: a word is cut into the longest pieces that the vocabulary has, from left to
 * right (Wu et al. 2016, "Google's Neural Machine Translation System"), in small letters without
 * accents.
 */
final class Vocabulary {
  private static final String CONTINUES = "##";

  /** A folded word of more code points than this is unknown. */
  static final int LONGEST_WORD = 64;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Integer> unknown;

  /**
   * @param pieces the index of each is its id; those in brackets, such as {@code [SEP]}, must be
   *     among them
   */
  Vocabulary(List<String> pieces) {
    for (int id = 0; id < pieces.size(); id++) {
      ids.put(pieces.get(id), id);
    }
    unknown = List.of(id("[UNK]"));
  }

  /**
   * @param file a piece on each line
   */
  static Vocabulary read(byte[] file) {
    return new Vocabulary(List.of(new String(file, StandardCharsets.UTF_8).split("\n")));
  }

  /** Parts paragraphs, and stands at both ends of a text. */
  int separator() {
    return id("[SEP]");
  }

  private int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /** The ids of a word's pieces; the one unknown piece where the vocabulary cannot make it up. */
  List<Integer> pieces(String word) {
    // Accents that follow their letter are left out first: sorting a million of them takes too
    // long, and no other character folds to nothing.
    if (lettersOf(word) > LONGEST_WORD) {
      return unknown;
    }
    String folded = fold(word);
    if (folded.isEmpty() || folded.codePointCount(0, folded.length()) > LONGEST_WORD) {
      return unknown;
    }
    List<Integer> pieces = new ArrayList<>();
    for (int start = 0; start < folded.length(); ) {
      int end = endOfLongest(folded, start);
      if (end == start) {
        return unknown;
      }
      pieces.add(id(piece(folded, start, end)));
      start = end;
    }
    return List.copyOf(pieces);
  }

  private int endOfLongest(String word, int start) {
    int end = word.length();
    while (end > start && !ids.containsKey(piece(word, start, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String word, int start, int end) {
    return (start > 0 ? CONTINUES : "") + word.substring(start, end);
  }

  private static String fold(String word) {
    String small = withoutAccents(word.toLowerCase(Locale.ROOT));
    return withoutAccents(Normalizer.normalize(small, Normalizer.Form.NFD));
  }

  private static String withoutAccents(String word) {
    return lettersOf(word) == word.length()
        ? word
        : word.codePoints()
            .filter(codePoint -> !isAccent(codePoint))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static long lettersOf(String word) {
    return word.codePoints().filter(codePoint -> !isAccent(codePoint)).count();
  }

  private static boolean isAccent(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
