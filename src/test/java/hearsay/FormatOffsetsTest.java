package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.extract.Extraction;
import hearsay.extract.RecordChecks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records of files of every format, and the texts that their offsets count in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormatOffsetsTest {
  private static final Path FORMATS = Path.of("src/test/resources/hearsay/article/formats");

  @TempDir Path folder = Path.of("");

  @Test
  void spans_of_every_format_cut_the_text_that_is_written() throws IOException {
    Path records = folder.resolve("records.jsonl");
    Path manifest = folder.resolve("manifest.jsonl");
    int status =
        Main.run(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            "extract",
            FORMATS.toString(),
            "-o",
            records.toString(),
            "--text",
            folder.resolve("texts").toString(),
            "--manifest",
            manifest.toString());
    assertThat(status).isZero();

    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
      JsonNode entry = Extraction.json(line.getBytes(StandardCharsets.UTF_8));
      Path text = Path.of(entry.get("text").asText());
      texts.put(entry.get("doc").asText(), Files.readString(text, StandardCharsets.UTF_8));
    }
    Set<String> docs = new HashSet<>();
    for (String line : Files.readAllLines(records, StandardCharsets.UTF_8)) {
      JsonNode record = Extraction.json(line.getBytes(StandardCharsets.UTF_8));
      String doc = record.get("doc").asText();
      assertThat(texts).containsKey(doc);
      RecordChecks.checkClaim(record, texts.get(doc));
      docs.add(doc);
    }
    assertThat(docs).contains("mails.mbox:2", "mail.eml:statement.pdf");
    try (Stream<Path> files = Files.list(FORMATS)) {
      assertThat(docs).hasSizeGreaterThanOrEqualTo((int) files.count());
    }
  }
}
