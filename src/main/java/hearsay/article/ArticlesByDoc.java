package hearsay.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Articles by the {@code doc} that their claims go by. One that is named in another way than it was
 * when its claims were extracted, {@code corpus/wire/a.txt} for {@code wire/a.txt}, is known by the
 * end of its path, where it is the only one with that end.
 */
public final class ArticlesByDoc {
  private final Map<String, Article> articles;
  private final Map<String, List<String>> byFileName = new HashMap<>();

  /**
   * Of articles that were read.
   *
   * @param articles by the {@code doc} that they have as they are named now
   */
  public ArticlesByDoc(Map<String, Article> articles) {
    this.articles = Map.copyOf(articles);
    for (String doc : this.articles.keySet()) {
      byFileName.computeIfAbsent(fileName(doc), any -> new ArrayList<>()).add(doc);
    }
  }

  /** Of the {@code doc}s of articles, those that may be of claims with these. */
  public static Predicate<String> mayBeOf(Collection<String> docs) {
    Set<String> names = new HashSet<>();
    docs.forEach(doc -> names.add(fileName(doc)));
    return doc -> names.contains(fileName(doc));
  }

  /**
   * The articles that claims are of.
   *
   * @param docs of the claims, all of them: what two of them could mean is left out
   * @return by these {@code doc}s, which the articles then have too; those that are not there are
   *     left out
   */
  public Map<String, Article> of(Set<String> docs) {
    Map<String, Article> found = new LinkedHashMap<>();
    Map<String, List<String>> byEnding = new LinkedHashMap<>();
    for (String doc : docs) {
      Article article = articles.get(doc);
      String other = article == null ? withEndOf(doc) : null;
      if (article != null) {
        found.put(doc, article);
      } else if (other != null && !docs.contains(other)) {
        byEnding.computeIfAbsent(other, any -> new ArrayList<>()).add(doc);
      }
    }
    byEnding.forEach(
        (named, meant) -> {
          if (meant.size() == 1) {
            Article article = Objects.requireNonNull(articles.get(named));
            found.put(meant.get(0), renamed(article, meant.get(0)));
          }
        });
    return found;
  }

  /** The only article whose path ends as the other does; null where there is none, or several. */
  private @Nullable String withEndOf(String doc) {
    List<String> ending =
        byFileName.getOrDefault(fileName(doc), List.of()).stream()
            .filter(named -> named.endsWith("/" + doc) || doc.endsWith("/" + named))
            .toList();
    return ending.size() == 1 ? ending.get(0) : null;
  }

  private static Article renamed(Article article, String doc) {
    return new Article(
        doc, article.text(), article.body(), article.published(), article.metadata());
  }

  private static String fileName(String doc) {
    return doc.substring(doc.lastIndexOf('/') + 1);
  }
}
