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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as the README has it, over the whole corpus. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorpusTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path OUT = Path.of("out");
  @TempDir static Path folder;

  @BeforeAll
  static void extract_the_corpus() {
    assertThat(run("extract", "corpus", "-o", "" + folder.resolve("out"), "--text", "" + texts()))
        .isZero();
  }

  private static Path texts() {
    return folder.resolve("texts");
  }

  private static int run(String... arguments) {
    return Main.run(
        InputStream.nullInputStream(),
        new ByteArrayOutputStream(),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        arguments);
  }

  private static Map<String, String> filesBelow(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path path : found.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(path).toString().replace('\\', '/'),
            Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void out_is_what_the_program_writes() throws IOException {
    CommittedRecords.assertSame(filesBelow(folder.resolve("out")), filesBelow(OUT));
  }

  @Test
  void every_article_of_the_corpus_has_its_file() throws IOException {
    long articles;
    try (Stream<Path> found = Files.walk(CORPUS)) {
      articles =
          found
              .filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".gold.jsonl"))
              .count();
    }
    assertThat(articles).isGreaterThanOrEqualTo(24);
    assertThat(filesBelow(OUT)).hasSize((int) articles);
  }

  @Test
  void every_record_keeps_the_contract_and_cuts_its_words() throws IOException {
    int records = 0;
    for (String lines : filesBelow(folder.resolve("out")).values()) {
      List<JsonNode> file = new ArrayList<>();
      for (String line : lines.lines().toList()) {
        JsonNode record = Extraction.json(line.getBytes(StandardCharsets.UTF_8));
        file.add(record);
        Path text = texts().resolve(record.get("doc").asText() + ".txt");
        RecordChecks.checkClaim(record, Files.readString(text, StandardCharsets.UTF_8));
        records++;
      }
      RecordChecks.checkLayers(file);
    }
    assertThat(records).isGreaterThan(200);
  }

  @Test
  void every_line_of_tags_keeps_the_contract() throws IOException {
    Path tags = folder.resolve("tags.jsonl");
    assertThat(run("tag", "corpus", "-o", tags.toString())).isZero();
    for (String line : Files.readAllLines(tags, StandardCharsets.UTF_8)) {
      JsonNode record = Extraction.json(line.getBytes(StandardCharsets.UTF_8));
      Path text = texts().resolve(record.get("doc").asText() + ".txt");
      RecordChecks.checkTags(record, Files.readString(text, StandardCharsets.UTF_8));
    }
  }

  @Test
  void other_threads_and_another_order_give_the_same_records() throws IOException {
    // The folders are named in reverse; a record's doc then starts below its folder.
    List<String> arguments = new ArrayList<>(List.of("extract", "--threads", "1"));
    for (String kind : List.of("wire", "trade", "releases")) {
      arguments.add(CORPUS.resolve(kind).toString());
    }
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int status =
        Main.run(
            InputStream.nullInputStream(),
            lines,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            arguments.toArray(String[]::new));

    assertThat(status).isZero();
    assertThat(contents(lines.toString(StandardCharsets.UTF_8)))
        .containsExactlyInAnyOrderElementsOf(
            contents(
                filesBelow(folder.resolve("out")).entrySet().stream()
                    .filter(file -> file.getKey().matches("(wire|trade|releases)/.*"))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.joining())));
  }

  /** The lines without doc and ids, which name the article's place. */
  private static List<String> contents(String lines) {
    return lines
        .lines()
        .map(line -> line.replaceFirst("\"id\":\"[0-9a-f]+\",", ""))
        .map(line -> line.replaceFirst("\"doc\":\"[^\"]*\",", ""))
        .map(line -> line.replaceFirst("\"via\":\"[0-9a-f]+\"", "\"via\""))
        .toList();
  }
}
