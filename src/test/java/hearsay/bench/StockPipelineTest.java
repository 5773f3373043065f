package hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StockPipelineTest {
  @Test
  void writes_a_line_for_each_article_in_their_order() throws Exception {
    List<ArticleLine> articles =
        List.of(
            new ArticleLine("b", "The mayor resigned. She said so.", "2025-03-14"),
            new ArticleLine("a", "Nothing else.", null));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new StockPipeline("tokenize").annotate(articles, 2, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"doc":"b","tokens":8,"entities":[],"quotes":[]}
            {"doc":"a","tokens":3,"entities":[],"quotes":[]}
            """);
    assertThat(articles.stream().mapToLong(ArticleLine::tokens)).containsExactly(8L, 3L);
  }

  @Test
  void articles_come_back_as_they_were_written(@TempDir Path folder) throws Exception {
    List<ArticleLine> articles =
        List.of(
            new ArticleLine("b", "“Two\nlines” – €5", "2025-03-14"),
            new ArticleLine("a", "One.", null));

    Workload workload = Workload.write(folder, "two articles", articles);

    assertThat(ArticleLine.read(workload.file())).isEqualTo(articles);
    assertThat(workload.articles()).isEqualTo(2);
  }
}
