package hearsay.article.archive;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** How many records of an archive were passed by, and why. */
final class PassedBy {
  private final Map<Why, Integer> counts = new EnumMap<>(Why.class);

  /** Why a record is no page. */
  enum Why {
    OTHER_TYPE("of other types than HTML"),
    UNTYPED("without a type"),
    ERROR("of errors"),
    REDIRECT("of redirects"),
    REVISIT("of revisits");

    private final String words;

    Why(String words) {
      this.words = words;
    }
  }

  void add(Why why) {
    counts.merge(why, 1, Integer::sum);
  }

  /** What is said of an archive that has no pages. */
  String nothing() {
    StringJoiner all = new StringJoiner(", ", "; left out: ", "");
    all.setEmptyValue("");
    counts.forEach((why, count) -> all.add(String.format(Locale.ROOT, "%,d %s", count, why.words)));
    return "holds no page" + all;
  }
}
