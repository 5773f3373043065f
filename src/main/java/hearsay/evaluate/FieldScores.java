package hearsay.evaluate;

import hearsay.claim.ClaimSpans;
import hearsay.text.Blanks;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often the fields beside the spans are right, among claims paired by their content: {@code
 * name} of the source (case, a leading article, a possessive ending and outer punctuation aside;
 * two sources that are not there agree), its {@code type} where gold has a source, {@code stance}
 * where gold has a cue, {@code form}. Only pairs count whose gold claim has these fields.
 */
final class FieldScores {
  private static final String NAME = "name";
  private static final String TYPE = "type";
  private static final String STANCE = "stance";
  private static final String FORM = "form";
  private static final Pattern OUTER = Pattern.compile("^[ ,.;:'\"“”‘’]+|[ ,.;:'\"“”‘’]+$");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private int wrongMouths;

  /**
   * A pair of claims with like contents.
   *
   * @param sourcesTouch whether the sources have a token in common
   */
  void add(ClaimSpans gold, ClaimSpans predicted, boolean sourcesTouch) {
    if (gold.content().field(FORM) == null) {
      return;
    }
    boolean sameName =
        plain(gold.source().field(NAME)).equals(plain(predicted.source().field(NAME)));
    count(NAME, sameName);
    if (!gold.source().spans().isEmpty()) {
      count(TYPE, same(gold.source(), predicted.source(), TYPE));
    }
    if (!gold.cue().spans().isEmpty()) {
      count(STANCE, same(gold.cue(), predicted.cue(), STANCE));
    }
    count(FORM, same(gold.content(), predicted.content(), FORM));
    if (!predicted.source().spans().isEmpty() && !sameName && !sourcesTouch) {
      wrongMouths++;
    }
  }

  /** Of each field how many claims have it right, and of how many; empty where gold has none. */
  Map<String, Tally> tallies() {
    return tallies;
  }

  /** Pairs whose predicted source is another one than gold's, in its words and by its name. */
  int wrongMouths() {
    return wrongMouths;
  }

  private void count(String field, boolean right) {
    tallies.merge(field, new Tally(right ? 1 : 0, 1, 1), (a, b) -> a.plus(b.right(), 1, 1));
  }

  private static boolean same(ClaimSpans.Role gold, ClaimSpans.Role predicted, String field) {
    return Objects.equals(gold.field(field), predicted.field(field));
  }

  private static String plain(@Nullable String name) {
    if (name == null) {
      return "";
    }
    String bare = OUTER.matcher(Blanks.join(name)).replaceAll("");
    String lower = ARTICLE.matcher(bare.toLowerCase(Locale.ROOT)).replaceFirst("");
    return POSSESSIVE.matcher(lower).replaceFirst("");
  }
}
