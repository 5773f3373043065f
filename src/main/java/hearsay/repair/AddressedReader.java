package hearsay.repair;

import hearsay.attribute.Attribution;
import java.util.List;

/** "You may find that it rains": whoever reads it claims nothing. */
final class AddressedReader implements Repair {
  @Override
  public String id() {
    return "addressed-reader";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return attributions.stream()
        .filter(attribution -> !isAddressed(article.text(), attribution))
        .toList();
  }

  private static boolean isAddressed(String text, Attribution attribution) {
    return attribution.source().size() == 1
        && attribution.source().get(0).of(text).equalsIgnoreCase("you");
  }
}
