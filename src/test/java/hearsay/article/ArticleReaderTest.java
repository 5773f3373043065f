package hearsay.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleReaderTest {
  private static final String TWICE =
      "{\"id\":\"a\",\"text\":\"x\"}\nnonsense\n{\"id\":\"a\",\"text\":\"y\"}\n{\"text\":\"z\"}\n";

  private static List<String> docs(ArticleReader reader, String name) {
    List<String> docs = new ArrayList<>();
    try (ArticleStream articles =
        reader.open(name, new ByteArrayInputStream(TWICE.getBytes(UTF_8)))) {
      articles.forEachRemaining(reading -> docs.add(reading.doc()));
    }
    return docs;
  }

  @Test
  void no_two_articles_of_a_run_have_one_name() {
    ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT);

    assertThat(docs(reader, "n.jsonl")).containsExactly("a", "n.jsonl:2", "a#2", "n.jsonl:4");
    assertThat(docs(reader, "m.jsonl")).containsExactly("a#3", "m.jsonl:2", "a#4", "m.jsonl:4");
  }

  @Test
  void a_part_of_a_run_may_leave_names_as_they_are_or_change_them() {
    ArticleReader same = new ArticleReader(ReaderOptions.DEFAULT, UnaryOperator.identity());
    assertThat(docs(same, "n.jsonl")).containsExactly("a", "n.jsonl:2", "a", "n.jsonl:4");

    ArticleReader marked = new ArticleReader(ReaderOptions.DEFAULT, doc -> doc + "!");
    assertThat(docs(marked, "n.jsonl")).containsExactly("a!", "n.jsonl:2", "a!", "n.jsonl:4!");
  }
}
