package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;

/**
 * A piece of content that is nothing but "it" stands for the clause that follows: "It has been
 * reported that ...". The clause alone is the content.
 */
final class ExpletiveContent implements SingleRepair {
  @Override
  public String id() {
    return "expletive-content";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Span> content =
        attribution.content().stream()
            .filter(piece -> !piece.of(article.text()).equalsIgnoreCase("it"))
            .toList();
    return content.isEmpty() ? attribution : attribution.withContent(content);
  }
}
