package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.MadeClaim;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.console.ExitCode;
import hearsay.jsonl.ClaimWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportCommandTest {
  private static final String TEXT = "Ida Holm said the port will close in June.\n";

  @TempDir private Path folder = Path.of("");

  private static Claim claim(String doc, Stance stance) {
    return MadeClaim.in(doc, TEXT)
        .by("Ida Holm", "Ida Holm", SourceType.PERSON)
        .cue("said", stance)
        .says("the port will close in June");
  }

  private Ran report(String... options) throws IOException {
    Files.createDirectories(folder.resolve("news"));
    Files.writeString(folder.resolve("news/port.txt"), TEXT);
    try (var out = Files.newOutputStream(folder.resolve("claims.jsonl"))) {
      out.write(ClaimWriter.toLine(claim("port.txt", Stance.ASSERT)));
      out.write(ClaimWriter.toLine(claim("other.txt", Stance.DENY)));
    }
    String[] args = new String[options.length + 4];
    args[0] = "report";
    args[1] = folder.resolve("claims.jsonl").toString();
    args[2] = "-o";
    args[3] = folder.resolve("report.html").toString();
    System.arraycopy(options, 0, args, 4, options.length);
    return Ran.of(args);
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("report.html"));
  }

  @Test
  void writes_a_page_of_claims_and_their_articles() throws IOException {
    Ran ran = report("--articles", folder.resolve("news").toString(), "--title", "A & B");

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo(
            "hearsay: 1 of 2 articles is not in --articles, and shown without text; name there what"
                + " extract was given\n");
    assertThat(page())
        .contains(
            "<title>A &amp; B</title>",
            "\"text\":\"Ida Holm said the port will close in June.\\n\"");
  }

  @Test
  void takes_the_claims_that_are_selected() throws IOException {
    assertThat(report("--stance", "deny")).isEqualTo(new Ran(ExitCode.OK, "", ""));

    assertThat(page()).contains("\"other.txt\"").doesNotContain("\"port.txt\"");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder("claims.jsonl", "news", "report.html");
    }
  }

  @Test
  void knows_an_article_that_is_named_by_another_path() throws IOException {
    Ran ran =
        report("--stance", "assert", "--articles", folder.resolve("news/port.txt").toString());

    assertThat(ran).isEqualTo(new Ran(ExitCode.OK, "", ""));
    assertThat(page()).contains("\"articles\":[{\"doc\":\"port.txt\"");
  }

  @Test
  void says_that_no_claim_fits_and_writes_no_page() throws IOException {
    Ran ran = report("--organization", "Velmar");

    assertThat(ran)
        .isEqualTo(
            new Ran(
                ExitCode.OK,
                "",
                "hearsay: no claim fits --organization Velmar: no page is written\n"));
    assertThat(folder.resolve("report.html")).doesNotExist();
  }

  @Test
  void says_what_it_cannot_do() throws IOException {
    assertThat(report("--articles", folder.resolve("none").toString()).status())
        .isEqualTo(ExitCode.UNUSABLE);
    assertThat(Ran.of("report", folder.toString()).status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(Ran.of("report", folder.toString()).err()).contains("--output");
  }
}
