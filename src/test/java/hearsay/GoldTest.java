package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.claim.ClaimSpans;
import hearsay.error.UserException;
import hearsay.evaluate.Evaluation;
import hearsay.evaluate.Scores;
import hearsay.extract.Extraction;
import hearsay.extract.RecordChecks;
import hearsay.jsonl.ClaimReader;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What out has right of the corpus's gold. The floors only rise. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path OUT = Path.of("out");
  private static final String GOLD = ".gold.jsonl";

  /** Claims in the mouth of someone else. */
  private static final int MOST_WRONG_MOUTHS = 2;

  @TempDir static Path folder;

  private static List<Path> files(Path root, boolean gold) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(GOLD) == gold)
          .sorted()
          .toList();
    }
  }

  private static List<ClaimSpans> claims(List<Path> files) throws UserException {
    List<ClaimSpans> claims = new ArrayList<>();
    for (Path file : files) {
      claims.addAll(ClaimReader.spans(file));
    }
    return claims;
  }

  private static Scores scores() throws IOException, UserException {
    return Evaluation.of(claims(files(CORPUS, true)), claims(files(OUT, false)), Map.of());
  }

  @Test
  void whole_claims_are_found() throws IOException, UserException {
    assertThat(scores().tally("relaxed").f1()).isGreaterThanOrEqualTo(93.4);
  }

  /** Among claims whose content is found; the floors in percent. */
  @ParameterizedTest
  @CsvSource({"name, 91.3", "type, 93.5", "stance, 96.1", "form, 99.3"})
  void the_fields_of_claims_are_right(String field, double floor)
      throws IOException, UserException {
    assertThat(scores().fields().get(field).precision()).isGreaterThanOrEqualTo(floor);
  }

  /** Of what out says and of what gold has, by exact words; the floors in percent. */
  @ParameterizedTest
  @CsvSource({"role, 96.1, 97.3", "affiliation, 95.2, 85.1"})
  void roles_and_affiliations_are_right(String field, double precision, double recall)
      throws IOException, UserException {
    assertThat(scores().optional().get(field).precision()).isGreaterThanOrEqualTo(precision);
    assertThat(scores().optional().get(field).recall()).isGreaterThanOrEqualTo(recall);
  }

  @Test
  void hardly_a_claim_is_put_into_the_mouth_of_another() throws IOException, UserException {
    assertThat(scores().wrongMouths()).isLessThanOrEqualTo(MOST_WRONG_MOUTHS);
  }

  /**
   * The one accused is in what is said of him: a source inside gold's content of the same claim is
   * somebody whom the text sets against the one who speaks.
   */
  @Test
  void nobody_is_the_source_of_what_is_said_against_them() throws IOException, UserException {
    List<ClaimSpans> out = claims(files(OUT, false));
    List<String> against = new ArrayList<>();
    for (ClaimSpans gold : claims(files(CORPUS, true))) {
      String stance = gold.cue().field("stance");
      if ("accuse".equals(stance) || "allege".equals(stance) || "deny".equals(stance)) {
        out.stream()
            .filter(claim -> claim.doc().equals(gold.doc()))
            .filter(claim -> overlap(claim.cue(), gold.cue()))
            .filter(claim -> overlap(claim.source(), gold.content()))
            .forEach(claim -> against.add(claim.doc() + ": " + claim));
      }
    }
    assertThat(against).isEmpty();
  }

  private static boolean overlap(ClaimSpans.Role one, ClaimSpans.Role other) {
    return one.spans().stream()
        .anyMatch(
            a -> other.spans().stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
  }

  @Test
  void every_article_has_its_gold() throws IOException {
    for (Path article : files(CORPUS, false)) {
      assertThat(Path.of(article.toString().replaceFirst("\\.[a-z]+(\\.gz)?$", GOLD)))
          .as("%s", article)
          .isNotEmptyFile();
    }
  }

  @Test
  void gold_cuts_its_words_from_the_articles() throws IOException {
    extractTexts();
    for (Path file : files(CORPUS, true)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        JsonNode record = Extraction.json(line.getBytes(StandardCharsets.UTF_8));
        Path text = folder.resolve("texts").resolve(record.get("doc").asText() + ".txt");
        RecordChecks.checkSpans(record, Files.readString(text, StandardCharsets.UTF_8));
      }
    }
  }

  private static void extractTexts() {
    int status =
        Main.run(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            "extract",
            "corpus",
            "-o",
            "" + folder.resolve("out"),
            "--text",
            "" + folder.resolve("texts"));
    assertThat(status).isZero();
  }
}
