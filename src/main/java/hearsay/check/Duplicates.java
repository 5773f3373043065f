package hearsay.check;

import hearsay.article.Article;
import hearsay.text.Blanks;
import hearsay.text.Printable;
import hearsay.text.Sha256;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds articles of the same text. Front matter does not count, nor how blanks and lines are set.
 * Of each text only a hash is kept.
 */
public final class Duplicates {
  private final Map<String, Known> known = new HashMap<>();

  private record Known(String doc, String file, int line, boolean selected) {}

  /**
   * A finding and the article that it is about.
   *
   * @param doc the article just added, or an earlier one
   */
  public record Duplicate(String doc, Finding finding) {}

  /**
   * Adds an article.
   *
   * @param file its path, with {@code /}
   * @param line on which the article begins in that file
   * @param selected whether it is one of those to be checked; others are there to be compared with
   */
  public Optional<Duplicate> add(Article article, String file, int line, boolean selected) {
    if (article.body() == null) {
      return Optional.empty();
    }
    Known now = new Known(article.id(), file, line, selected);
    Known before = known.putIfAbsent(hash(article.body().of(article.text())), now);
    if (before == null) {
      return Optional.empty();
    }
    if (selected) {
      return Optional.of(duplicate(now, before));
    }
    return before.selected() ? Optional.of(duplicate(before, now)) : Optional.empty();
  }

  private static Duplicate duplicate(Known one, Known other) {
    return new Duplicate(
        one.doc(),
        Finding.of(
            Rule.DUPLICATE,
            one.file(),
            one.line(),
            "has the same text as " + Printable.of(other.file()) + ":" + other.line(),
            one.doc()));
  }

  private static String hash(String text) {
    return Sha256.hex(Blanks.join(Normalizer.normalize(text, Normalizer.Form.NFC)), 64);
  }
}
