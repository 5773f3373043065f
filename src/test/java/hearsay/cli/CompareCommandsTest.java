package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.MadeClaim;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.console.ExitCode;
import hearsay.console.Terminal;
import hearsay.jsonl.ClaimWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompareCommandsTest {
  private static final Terminal SHOWN = new Terminal(false, true, false, 80, false);

  @TempDir private Path folder = Path.of("");

  private static Claim claim(String doc, String what) {
    return MadeClaim.in(doc, "Ida Holm said " + what)
        .by("Ida Holm", "Ida Holm", SourceType.PERSON)
        .cue("said", Stance.ASSERT)
        .says(what);
  }

  private String file(String name, Claim... claims) throws IOException {
    Path file = folder.resolve(name);
    try (var out = Files.newOutputStream(file)) {
      for (Claim claim : claims) {
        out.write(ClaimWriter.toLine(claim));
      }
    }
    return file.toString();
  }

  @Test
  void shows_what_is_another_and_ends_with_1() throws IOException {
    String old = file("old.jsonl", claim("a", "it is so"), claim("a", "the bank has closed"));
    String fresh = file("new.jsonl", claim("a", "it is so"));

    Ran ran = Ran.of("diff", old, fresh);

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.records()).hasSize(1);
    assertThat(ran.records().get(0).path("change").asText()).isEqualTo("removed");
    assertThat(Ran.of("diff", old, old)).isEqualTo(new Ran(ExitCode.OK, "", ""));
    assertThat(Ran.of("diff", old, fresh, "--mentions", "so").out()).isEmpty();
  }

  @Test
  void shows_claims_that_stand_in_several_articles() throws IOException {
    String claims =
        file("c.jsonl", claim("a", "it is so"), claim("b", "it is so"), claim("b", "it is late"));

    Ran ran = Ran.of("group", claims);

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.records()).hasSize(1);
    assertThat(ran.records().get(0).at("/claims/1/doc").asText()).isEqualTo("b");
  }

  @Test
  void draws_at_a_terminal_unless_lines_are_asked_for() throws IOException {
    String claims = file("c.jsonl", claim("a", "it is so"), claim("b", "it is so"));

    assertThat(Ran.with("", SHOWN, "group", claims).out()).startsWith("Ida Holm  assert  said\n");
    assertThat(Ran.with("", SHOWN, "select", claims).out())
        .startsWith("Ida Holm  assert  said\n  it is so\n  indirect · 0.90 · a · ");
    assertThat(Ran.with("", SHOWN, "select", "--json", claims).out()).startsWith("{\"schema\"");
    assertThat(Ran.of("select", "--color", "always", claims).out()).startsWith("\u001b[1mIda");
    assertThat(Ran.of("select", "--color", "never", claims).out()).startsWith("{\"schema\"");
  }

  @Test
  void shows_claims_of_copies_in_the_block_of_the_copies() throws IOException {
    String claims =
        file(
            "c.jsonl",
            claim("a", "it is so"),
            claim("a", "it was late"),
            claim("a", "the bank has closed"),
            claim("b", "it is so"),
            claim("b", "it was late"),
            claim("b", "the bank has closed"));

    assertThat(Ran.with("", SHOWN, "group", claims).out())
        .isEqualTo("copies of one article  3 of 3 claims shared\n  no date · a\n  no date · b\n\n");
    assertThat(Ran.of("group", claims).records()).hasSize(4);
  }

  @Test
  void says_at_a_terminal_that_no_claim_fits() throws IOException {
    Terminal terminal = new Terminal(false, true, true, 80, false);
    String claims = file("c.jsonl", claim("a", "it is so"), claim("b", "it was late"));

    assertThat(Ran.with("", terminal, "select", claims, "--key", "zz", "--source", "No One"))
        .isEqualTo(
            new Ran(ExitCode.OK, "", "hearsay: no claim fits --key zz --source \"No One\"\n"));
    assertThat(Ran.with("", terminal, "group", claims).err())
        .isEqualTo("hearsay: no claim stands in two articles\n");
    assertThat(Ran.with("", terminal, "group", claims, "--mentions", "late").err())
        .isEqualTo("hearsay: no claim that fits --mentions late stands in two articles\n");
    assertThat(Ran.with("", terminal, "group", claims, "--stance", "deny,warn").err())
        .isEqualTo("hearsay: no claim fits --stance deny,warn\n");
    assertThat(Ran.of("select", claims, "--key", "zz").err()).isEmpty();
  }

  @Test
  void writes_the_oldest_first() throws IOException {
    Claim late = dated("b", "2025-03-02");
    Claim undated = claim("c", "it is so");
    Claim early = dated("a", "2025-03-01");

    Ran ran = Ran.of("select", "--oldest-first", file("c.jsonl", late, undated, early));

    assertThat(ran.records())
        .extracting(record -> record.path("doc").asText())
        .containsExactly("a", "b", "c");
  }

  private static Claim dated(String doc, String day) {
    return MadeClaim.in(doc, "it is so").article(null, null, day).says("it is so");
  }
}
