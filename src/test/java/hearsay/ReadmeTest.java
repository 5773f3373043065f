package hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.extract.Extraction;
import hearsay.extract.RecordChecks;
import hearsay.jsonl.ClaimWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The README's records are those that the program writes of the sentences quoted before them. */
class ReadmeTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^> (.+)\\n(?s:(?:(?!^> ).)*?)^```json\\n(?s:(.*?))^```$");

  @TestFactory
  Stream<DynamicTest> shows_the_records_of_its_examples() throws IOException {
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    List<DynamicTest> tests = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(readme);
    while (example.find()) {
      String text = example.group(1) + "\n";
      String shown = example.group(2);
      tests.add(dynamicTest(text.strip(), () -> check(text, shown)));
    }
    assertThat(tests).hasSize(2);
    return tests.stream();
  }

  private static void check(String text, String shown) {
    Article article = Article.of("article.txt", text, LocalDate.of(2025, 9, 26));
    List<JsonNode> records = new ArrayList<>();
    for (Claim claim : Extraction.extractor().extract(article)) {
      records.add(Extraction.json(ClaimWriter.toLine(claim)));
    }
    RecordChecks.checkLayers(records);
    JsonNode expected = plain(Extraction.json(shown.getBytes(StandardCharsets.UTF_8)));
    assertThat(records.stream().map(ReadmeTest::plain)).contains(expected);
  }

  /** Without the confidence, whose last digit may differ between processors. */
  private static JsonNode plain(JsonNode record) {
    ((ObjectNode) record).remove("confidence");
    return record;
  }
}
