package hearsay.evaluate;

import hearsay.claim.ClaimSpans;
import hearsay.text.Blanks;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
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
 *
 * <p>What not every source has, its {@code role} and {@code affiliation}, is counted apart, of
 * those that gold has and those that were predicted; like names, it is right in other case, with a
 * leading article, a possessive ending or outer punctuation.
 */
final class FieldScores {
  private static final String NAME = "name";
  private static final String TYPE = "type";
  private static final String STANCE = "stance";
  private static final String FORM = "form";
  private static final List<String> OPTIONAL = List.of("role", "affiliation");
  private static final Pattern OUTER = Pattern.compile("^[ ,.;:'\"“”‘’]+|[ ,.;:'\"“”‘’]+$");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Tally> optional = new LinkedHashMap<>();
  private final Map<SourceForm, NameTally> forms = new EnumMap<>(SourceForm.class);
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
    forms.merge(
        SourceForm.of(gold.source()), naming(sameName, predicted.source()), NameTally::plus);
    if (!gold.source().spans().isEmpty()) {
      count(TYPE, same(gold.source(), predicted.source(), TYPE));
    }
    if (!gold.cue().spans().isEmpty()) {
      count(STANCE, same(gold.cue(), predicted.cue(), STANCE));
    }
    count(FORM, same(gold.content(), predicted.content(), FORM));
    for (String field : OPTIONAL) {
      countOptional(field, gold.source().field(field), predicted.source().field(field));
    }
    if (!predicted.source().spans().isEmpty() && !sameName && !sourcesTouch) {
      wrongMouths++;
    }
  }

  /** Of each field how many claims have it right, and of how many; empty where gold has none. */
  Map<String, Tally> tallies() {
    return tallies;
  }

  /** Of the fields that not every source has, those that any claim had. */
  Map<String, Tally> optional() {
    return optional;
  }

  /** How the names are, by the form of gold's source. */
  Map<SourceForm, NameTally> forms() {
    return forms;
  }

  private static NameTally naming(boolean right, ClaimSpans.Role predicted) {
    if (right) {
      return new NameTally(1, 0, 0);
    }
    String words = plain(predicted.text());
    boolean own = words.isEmpty() || words.contains(plain(predicted.field(NAME)));
    return own ? new NameTally(0, 1, 0) : new NameTally(0, 0, 1);
  }

  /** Pairs whose predicted source is another one than gold's, in its words and by its name. */
  int wrongMouths() {
    return wrongMouths;
  }

  private void count(String field, boolean right) {
    tallies.merge(field, new Tally(right ? 1 : 0, 1, 1), (a, b) -> a.plus(b.right(), 1, 1));
  }

  private void countOptional(String field, @Nullable String gold, @Nullable String predicted) {
    if (gold != null || predicted != null) {
      boolean right = gold != null && predicted != null && plain(gold).equals(plain(predicted));
      Tally before = optional.getOrDefault(field, Tally.ZERO);
      optional.put(
          field, before.plus(right ? 1 : 0, predicted == null ? 0 : 1, gold == null ? 0 : 1));
    }
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
