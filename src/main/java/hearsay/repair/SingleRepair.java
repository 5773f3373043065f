package hearsay.repair;

import hearsay.attribute.Attribution;
import java.util.List;

/** A rule that looks at one attribution at a time, whatever the others are. */
interface SingleRepair extends Repair {
  /** The attribution mended; itself where the rule has nothing to say. */
  Attribution repaired(ArticleContext article, Attribution attribution);

  @Override
  default List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return attributions.stream().map(attribution -> repaired(article, attribution)).toList();
  }
}
