package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.extract.Extraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} with the real extraction. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckCorpusTest {
  private static final String ARTICLE = "wire/kyiv-interceptor-fund.txt";
  private static final String CLAIMS = "wire/kyiv-interceptor-fund.jsonl";

  private record Ran(int status, List<JsonNode> findings) {}

  private static Ran check(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        Main.run(
            InputStream.nullInputStream(),
            out,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            arguments);
    List<JsonNode> findings =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .map(line -> Extraction.json(line.getBytes(StandardCharsets.UTF_8)))
            .toList();
    return new Ran(status, findings);
  }

  @Test
  void the_corpus_of_this_repository_and_its_claims_have_no_errors() {
    Ran ran = check("check", "corpus", "--against", "out", "--format", "json");

    assertThat(ran.findings())
        .extracting(finding -> finding.get("rule").asText())
        .allMatch(rule -> rule.matches("article/no-published|claims/confidence"));
    assertThat(ran.status()).isZero();
  }

  @Test
  void an_edit_of_an_article_is_found_and_update_writes_it(@TempDir Path folder)
      throws IOException {
    // given
    Path article = folder.resolve("corpus").resolve(ARTICLE);
    Path claims = folder.resolve("out").resolve(CLAIMS);
    Files.createDirectories(article.getParent());
    Files.createDirectories(claims.getParent());
    String text = Files.readString(Path.of("corpus").resolve(ARTICLE));
    Files.writeString(article, text);
    Files.copy(Path.of("out").resolve(CLAIMS), claims);
    String corpus = folder.resolve("corpus").toString();
    String out = folder.resolve("out").toString();
    // Confidences are this processor's then.
    check("check", corpus, "--against", out, "--update", "--format", "json");
    String before = Files.readString(claims);
    Files.writeString(article, text.replace("the finance ministry warned", "the bank warned"));

    // when
    Ran edited = check("check", corpus, "--against", out, "--format", "json");
    Ran updated = check("check", corpus, "--against", out, "--update", "--format", "json");
    Files.writeString(article, text);
    Ran back = check("check", corpus, "--against", out, "--update", "--format", "json");

    // then
    assertThat(edited.status()).isEqualTo(1);
    assertThat(edited.findings())
        .anyMatch(
            finding ->
                finding.get("rule").asText().equals("claims/changed")
                    && finding.get("line").asInt() == 6
                    && finding.get("diff").toString().contains("the bank"));
    assertThat(updated.status()).isZero();
    assertThat(back.status()).isZero();
    assertThat(claims).hasContent(before);
  }
}
