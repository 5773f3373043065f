package hearsay.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hearsay.claim.Claim;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClaimParserTest {
  private static final String LEAST =
      "{\"doc\":\"a\",\"content\":{\"text\":\"x\",\"spans\":[[0,1]],\"form\":\"direct\"}}";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void reads_what_is_written_of_all_claims_of_the_corpus() throws Exception {
    List<String> lines = new ArrayList<>();
    for (Path file : RecordFiles.below(Path.of("out"), path -> path.toString().endsWith("l"))) {
      lines.addAll(Files.readAllLines(file));
    }

    assertThat(lines).hasSizeGreaterThan(500);
    for (String line : lines) {
      Claim claim = ClaimParser.parse(bytes(line));
      assertThat(new String(ClaimWriter.toLine(claim), StandardCharsets.UTF_8))
          .isEqualTo(line + "\n");
    }
  }

  @Test
  void works_out_the_key_of_records_of_version_1_and_passes_over_what_it_does_not_know()
      throws Exception {
    Claim claim = ClaimParser.parse(bytes(LEAST.replace("{\"doc\"", "{\"x\":[{}],\"doc\"")));

    assertThat(claim.key()).hasSize(16);
    assertThat(claim.source()).isNull();
    assertThat(claim.confidence()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|is not a JSON object",
        "{|is not JSON",
        "{}|doc is missing",
        "{\"doc\":\"a\"}|content is missing",
        "{\"doc\":1}|doc is not a string",
        "{\"doc\":\"a\",\"content\":{\"text\":\"x\",\"spans\":[],\"form\":\"direct\"}}|content",
        "{\"doc\":\"a\",\"content\":{\"text\":\"x\",\"spans\":[[2,1]],\"form\":\"direct\"}}|no span",
        "{\"doc\":\"a\",\"content\":{\"text\":\"x\",\"spans\":[[0]],\"form\":\"direct\"}}|no span",
        "{\"doc\":\"a\",\"content\":{\"text\":\"x\",\"spans\":[[0,1]],\"form\":\"odd\"}}|no claim record",
        "{\"doc\":\"a\",\"content\":{\"spans\":[[0,1]],\"form\":\"direct\"}}|text is missing",
        "{\"doc\":\"a\",\"content\":[]}|content is not an object",
        "{\"doc\":\"a\",\"dates\":{}}|dates is not an array",
        "{\"doc\":\"a\",\"published\":\"May\"}|no claim record",
        "{\"doc\":\"a\",\"money\":[{\"amount\":1e99999999999}]}|is n",
        "{\"doc\":\"a\",\"money\":[{\"text\":\"x\",\"span\":[0,1],\"currency\":\"EUR\"}]}|amount is missing",
        "{\"doc\":\"a\",\"money\":[{\"text\":\"x\",\"span\":[0,1],\"amount\":null}]}|amount is not a number",
        "{\"doc\":\"a\",\"money\":[{\"text\":\"x\",\"span\":[0,1],\"amount\":\"5\"}]}|amount is not a number",
        "{\"doc\":\"a\",\"dates\":[{\"text\":\"x\",\"type\":\"date\",\"value\":\"2024\"}]}|span is missing"
      })
  void says_why_a_line_is_no_claim(String line, String why) {
    assertThatExceptionOfType(ClaimParser.NoClaimException.class)
        .isThrownBy(() -> ClaimParser.parse(bytes(line)))
        .withMessageContaining(why);
  }

  @Test
  void takes_one_claim_a_line() {
    assertThatExceptionOfType(ClaimParser.NoClaimException.class)
        .isThrownBy(() -> ClaimParser.parse(bytes(LEAST + LEAST)))
        .withMessageContaining("more than one");
  }
}
