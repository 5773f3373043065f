package hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleChoiceTest {
  @Test
  void takes_the_first_bodies_without_their_front_matter(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.txt"), "---\npublished: 2025-03-14\n---\nThe mayor resigned.\n");
    Files.writeString(folder.resolve("b.jsonl"), "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");

    List<ArticleLine> articles = ArticleChoice.first(2, List.of(folder.toString()));

    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).text()).isEqualTo("The mayor resigned.\n");
    assertThat(articles.get(0).published()).isEqualTo("2025-03-14");
    assertThat(articles.get(1).text()).isEqualTo("One.");
  }

  @Test
  void an_input_that_is_not_there_or_empty_is_an_error(@TempDir Path folder) {
    assertThatThrownBy(() -> ArticleChoice.first(2, List.of(folder.resolve("no").toString())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("there is no such file or folder");
    assertThatThrownBy(() -> ArticleChoice.first(2, List.of(folder.toString())))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("no articles in");
  }
}
