package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completions in the shells that they are for; skipped where there is none. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompletionTest {
  @TempDir private Path folder = Path.of("");

  private String shell(String shell, String script) throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(List.of(shell, "-c", script))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      Assumptions.abort("no " + shell + " here: its completion is not tried");
      throw e;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip();
  }

  private void write(String shell, String name) throws IOException {
    Files.writeString(folder.resolve(name), Ran.of("completion", shell).out());
  }

  private String completed(String words, int at) throws IOException, InterruptedException {
    write("bash", "hearsay.bash");
    return shell(
        "bash",
        "source ./hearsay.bash; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_hearsay; "
                .formatted(words, at)
            + "echo \"${COMPREPLY[@]}\"");
  }

  @Test
  void bash_completes_commands_options_and_their_values() throws Exception {
    assertThat(completed("hearsay sel", 1)).isEqualTo("select");
    assertThat(completed("hearsay select --sta", 2)).isEqualTo("--stance");
    assertThat(completed("hearsay select --stance den", 3)).contains("deny");
  }

  @Test
  void bash_is_left_to_complete_names_of_files() throws Exception {
    write("bash", "hearsay.bash");

    assertThat(shell("bash", "source ./hearsay.bash; complete -p hearsay")).contains("-o default");
    assertThat(Files.readString(folder.resolve("hearsay.bash"))).doesNotContain("compopt +o");
    assertThat(completed("hearsay extract REA", 2)).isEmpty();
  }

  @Test
  void zsh_has_a_completion_of_its_own() throws Exception {
    write("zsh", "_hearsay");

    assertThat(Files.readString(folder.resolve("_hearsay"))).startsWith("#compdef hearsay\n");
    assertThat(shell("zsh", "zsh -n ./_hearsay && echo right")).isEqualTo("right");
    assertThat(
            shell(
                "zsh",
                "autoload -Uz compinit; compinit -u -D; source ./_hearsay; echo ${_comps[hearsay]}"))
        .isEqualTo("_hearsay");
  }
}
