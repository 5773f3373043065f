package hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticlesByDocTest {
  private static Map<String, Article> articles(String... docs) {
    Map<String, Article> articles = new LinkedHashMap<>();
    for (String doc : docs) {
      articles.put(doc, Article.of(doc, "Text of " + doc, null));
    }
    return articles;
  }

  private static Map<String, Article> found(List<String> named, String... docs) {
    return new ArticlesByDoc(articles(named.toArray(String[]::new)))
        .of(new LinkedHashSet<>(List.of(docs)));
  }

  @Test
  void finds_articles_by_the_doc_of_their_claims() {
    assertThat(found(List.of("a.txt", "b.txt"), "b.txt")).containsOnlyKeys("b.txt");
  }

  @Test
  void knows_one_by_the_end_of_its_path_and_gives_it_the_doc_of_the_claims() {
    Article longer = found(List.of("news/wire/a.txt"), "wire/a.txt").get("wire/a.txt");
    assertThat(longer).isEqualTo(Article.of("wire/a.txt", "Text of news/wire/a.txt", null));

    assertThat(found(List.of("a.txt"), "wire/a.txt")).containsOnlyKeys("wire/a.txt");
  }

  @Test
  void wants_whole_names_of_folders_and_files() {
    assertThat(found(List.of("news/rewire/a.txt"), "wire/a.txt")).isEmpty();
    assertThat(found(List.of("news/aa.txt"), "a.txt")).isEmpty();
  }

  @Test
  void leaves_out_what_may_mean_several() {
    assertThat(found(List.of("old/wire/a.txt", "new/wire/a.txt"), "wire/a.txt")).isEmpty();
    assertThat(found(List.of("a.txt"), "wire/a.txt", "blogs/a.txt")).isEmpty();
  }

  @Test
  void takes_no_article_for_another_that_has_claims_of_its_own() {
    assertThat(found(List.of("a.txt"), "a.txt", "wire/a.txt")).containsOnlyKeys("a.txt");
  }

  @Test
  void tells_before_an_article_is_read_whether_it_can_be_wanted() {
    assertThat(ArticlesByDoc.mayBeOf(Set.of("wire/a.txt")))
        .accepts("a.txt", "news/wire/a.txt", "wire/a.txt")
        .rejects("b.txt");
  }
}
