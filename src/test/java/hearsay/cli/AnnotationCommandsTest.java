package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claim.Claim;
import hearsay.claim.ClaimInText;
import hearsay.claim.CodePointSpan;
import hearsay.claim.MadeClaim;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.console.ExitCode;
import hearsay.jsonl.ClaimWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out to annotators, and back as gold. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnotationCommandsTest {
  private static final String TEXT = "News. Ida Holm said the port will close. It rained.\n";
  private static final Claim CLAIM =
      MadeClaim.in("wire/port.txt", TEXT)
          .by("Ida Holm", "Ida Holm", SourceType.PERSON)
          .cue("said", Stance.ASSERT)
          .says("the port will close");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write_claims_and_articles() throws IOException {
    Files.createDirectories(folder.resolve("news/wire"));
    Files.writeString(folder.resolve("news/wire/port.txt"), TEXT);
    Files.write(folder.resolve("claims.jsonl"), ClaimWriter.toLine(CLAIM));
  }

  private Ran run(String words) {
    String[] args = words.split(" ");
    for (int i = 1; i < args.length; i++) {
      args[i] = args[i].startsWith("@") ? folder.resolve(args[i].substring(1)).toString() : args[i];
    }
    return Ran.of(args);
  }

  @Test
  void brings_a_correction_in_brat_back_as_gold() throws IOException {
    assertThat(run("export @claims.jsonl --articles @news --format brat -o @brat"))
        .isEqualTo(new Ran(ExitCode.OK, "", ""));
    assertThat(Files.readString(folder.resolve("brat/wire/port.txt.txt"))).isEqualTo(TEXT);
    assertThat(folder.resolve("brat/annotation.conf")).exists();
    Path ann = folder.resolve("brat/wire/port.txt.ann");
    Files.writeString(ann, Files.readString(ann).replace("Stance T3 assert", "Stance T3 warn"));

    Ran ran = run("import @brat --articles @news -o @gold.jsonl");

    assertThat(ran).isEqualTo(new Ran(ExitCode.OK, "", ""));
    JsonNode gold = new ObjectMapper().readTree(Files.readString(folder.resolve("gold.jsonl")));
    assertThat(gold.at("/cue/stance").asText()).isEqualTo("warn");
    assertThat(gold.path("key").asText()).isEqualTo(CLAIM.key());
    assertThat(gold.has("confidence")).isFalse();
    assertThat(gold.path("sentences").toString()).isEqualTo("[[6,40]]");
    assertThat(run("eval --gold @gold.jsonl @claims.jsonl").status()).isEqualTo(ExitCode.OK);
  }

  @Test
  void knows_articles_that_are_named_in_another_way_by_the_end_of_their_paths() throws IOException {
    run("export @claims.jsonl --articles @news/wire/port.txt --format brat -o @brat");

    Ran ran = run("import @brat --articles @news/wire/port.txt");

    assertThat(ran.records()).hasSize(1);
    assertThat(ran.records().get(0).path("id").asText()).isEqualTo(CLAIM.id());
    assertThat(ran.records().get(0).path("doc").asText()).isEqualTo("wire/port.txt");
    assertThat(run("export @claims.jsonl --articles @news/wire/port.txt").out())
        .contains("Ida Holm said the port will close. It rained.");
  }

  @Test
  void warns_of_a_correction_that_is_half_done() throws IOException {
    run("export @claims.jsonl --articles @news --format brat -o @brat");
    Path ann = folder.resolve("brat/wire/port.txt.ann");
    Files.writeString(ann, Files.readString(ann).replace("Content 20 39", "Content 20 28"));

    Ran ran = run("import @brat --articles @news -o @gold.jsonl");

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.err())
        .isEqualTo(
            "hearsay: %s:1: \"the port will close\" does not stand at these offsets, but \"the port\"; the offsets count\n"
                .formatted(ann));
  }

  @Test
  void brings_annotations_of_label_studio_back_as_gold() throws IOException {
    JsonNode tasks =
        new ObjectMapper()
            .readTree(run("export @claims.jsonl --articles @news --format label-studio").out());
    ObjectNode task = (ObjectNode) tasks.get(0);
    task.putArray("annotations").add(task.at("/predictions/0"));
    Files.writeString(folder.resolve("tasks.json"), tasks.toString());

    Ran ran = run("import @tasks.json --articles @news");

    assertThat(ran.records()).hasSize(1);
    assertThat(ran.records().get(0).path("id").asText()).isEqualTo(CLAIM.id());
  }

  @Test
  void lines_that_end_in_two_characters_do_not_shift_what_brat_shows() throws IOException {
    String text = "News.\r\n\r\n" + TEXT;
    Claim claim =
        MadeClaim.in("wire/port.txt", text)
            .by("Ida Holm", "Ida Holm", SourceType.PERSON)
            .cue("said", Stance.ASSERT)
            .says("the port will close");
    Files.writeString(folder.resolve("news/wire/port.txt"), text);
    Files.write(folder.resolve("claims.jsonl"), ClaimWriter.toLine(claim));

    run("export @claims.jsonl --articles @news --format brat -o @brat");

    String shown = Files.readString(folder.resolve("brat/wire/port.txt.txt"));
    assertThat(shown).doesNotContain("\r").hasSameSizeAs(text);
    String first =
        Files.readString(folder.resolve("brat/wire/port.txt.ann")).lines().findFirst().orElse("");
    int at = shown.indexOf("the port");
    assertThat(first).isEqualTo("T1\tContent %d %d\tthe port will close".formatted(at, at + 19));
    assertThat(run("import @brat --articles @news").records().get(0).path("id").asText())
        .isEqualTo(claim.id());
  }

  @Test
  void a_web_annotation_has_a_target_for_each_piece_found_by_place_and_by_words()
      throws IOException {
    String text = "\uD83D\uDE00 “The port,” Ida Holm said, “will close.”\n";
    Claim claim =
        MadeClaim.in("wire/port.txt", text)
            .by("Ida Holm", "Ida Holm", SourceType.PERSON)
            .says("“The port,”", "“will close.”");
    Files.write(folder.resolve("claims.jsonl"), ClaimWriter.toLine(claim));

    JsonNode targets =
        run("export @claims.jsonl --format web-annotation").records().get(0).path("target");

    assertThat(targets).hasSize(2);
    ClaimInText inText = new ClaimInText(text);
    for (JsonNode target : targets) {
      JsonNode place = target.at("/selector/0");
      CodePointSpan span =
          new CodePointSpan(place.path("start").asInt(), place.path("end").asInt());
      assertThat(target.at("/selector/1/exact").asText()).isEqualTo(inText.cut(span));
    }
    assertThat(targets.at("/1/selector/1/exact").asText()).isEqualTo("“will close.”");
  }

  @Test
  void has_a_column_of_sentences_where_the_articles_are_at_hand() {
    String table = run("export @claims.jsonl --articles @news").out();

    assertThat(table).contains(",via,sentence,amount,currency\r\n").contains(TEXT.strip());
    assertThat(run("export @claims.jsonl").out()).doesNotContain("sentence");
  }

  @Test
  void says_what_is_missing() throws IOException {
    assertThat(run("export @claims.jsonl --format brat -o @b").err()).contains("--articles");
    assertThat(run("export @claims.jsonl --format brat --articles @news").err()).contains("-o");
    assertThat(run("import @brat").err()).contains("--articles");
    assertThat(run("import @news --articles @news").err()).contains("no annotations");
    Files.writeString(folder.resolve("news/wire/port.txt"), "Edited. " + TEXT);
    assertThat(run("export @claims.jsonl --format label-studio --articles @news").err())
        .contains("of another text");
  }
}
