package hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.error.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleTextsTest {
  private static final String CLAIM =
      "{\"schema\":2,\"doc\":\"a.txt\",\"content\":{\"text\":\"It is so.\"}}\n";

  @TempDir private Path folder = Path.of("");

  private final List<String> problems = new ArrayList<>();

  private Map<String, Article> read() throws UserException {
    return ArticleTexts.read(
        List.of(folder.toString()),
        InputStream.nullInputStream(),
        ReaderOptions.DEFAULT,
        doc -> true,
        problems::add);
  }

  @Test
  void a_folder_of_claims_is_refused_in_one_line() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), CLAIM.repeat(3));
    Files.writeString(folder.resolve("b.jsonl"), CLAIM);

    assertThatThrownBy(this::read)
        .isInstanceOf(UserException.class)
        .hasMessage(folder + ": holds claims; name the articles that they were read from");
    assertThat(problems).isEmpty();
  }

  @Test
  void a_file_of_claims_among_articles_is_named_once() throws IOException, UserException {
    Files.writeString(folder.resolve("a.jsonl"), CLAIM.repeat(3));
    Files.writeString(folder.resolve("b.txt"), "It is so.\n");

    assertThat(read()).containsOnlyKeys("b.txt");
    assertThat(problems)
        .containsExactly(
            folder + "/a.jsonl:1: holds claims; name the articles that they were read from");
  }
}
