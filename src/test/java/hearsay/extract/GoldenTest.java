package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hearsay.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Folders named by a behaviour, each with an article and the claims that it gives. {@code
 * -Dgolden.update=true} writes the claims anew, so that the difference can be reviewed.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  @TestFactory
  Stream<DynamicTest> gives_the_golden_claims() throws IOException {
    List<Path> cases;
    try (Stream<Path> found = Files.list(FOLDER)) {
      cases = found.sorted().toList();
    }
    assertThat(cases).isNotEmpty();
    return cases.stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("article.txt"), StandardCharsets.UTF_8);
    Path gold = folder.resolve("claims.jsonl");
    String lines =
        Extraction.lines(
            Extraction.extractor()
                .extract(Article.of("article.txt", text, LocalDate.of(2025, 9, 26))));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(gold, lines, StandardCharsets.UTF_8);
    }
    assertThat(lines).isEqualTo(Files.readString(gold, StandardCharsets.UTF_8));
  }
}
