package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.api.Hearsay;
import hearsay.attribute.AttributionScheme;
import hearsay.batch.EngineFactory;
import hearsay.console.ExitCode;
import hearsay.console.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which claims the commands ask for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WantedClaimsTest {
  private final Path folder;

  WantedClaimsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> asked(String command, String... options) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Anna said it rains");
    List<String> arguments = new ArrayList<>(List.of(command, folder.toString()));
    arguments.addAll(List.of(options));
    List<String> asked = new ArrayList<>();
    EngineFactory noting =
        (verbose, wanted) -> {
          asked.add(wanted.scheme() + " " + wanted.minConfidence());
          return new Hearsay(wanted, new FakeClaims());
        };
    int status =
        new Program(noting, Terminal.NONE)
            .run(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));
    assertThat(status).isLessThan(ExitCode.UNUSABLE);
    return asked;
  }

  @Test
  void are_those_of_the_contract_with_its_own_threshold() throws IOException {
    assertThat(asked("extract")).containsExactly("CONTRACT " + AttributionScheme.BEST_FOR_CONTRACT);
    assertThat(asked("check")).containsExactly("CONTRACT " + AttributionScheme.BEST_FOR_CONTRACT);
  }

  @Test
  void are_all_where_all_are_asked_for() throws IOException {
    assertThat(asked("extract", "--all-attributions"))
        .containsExactly("ALL " + AttributionScheme.BEST_FOR_ALL);
    assertThat(asked("check", "--all-attributions"))
        .containsExactly("ALL " + AttributionScheme.BEST_FOR_ALL);
  }

  @Test
  void are_all_where_the_settings_of_a_check_say_so() throws IOException {
    Files.writeString(folder.resolve(".hearsay.yaml"), "options:\n  all-attributions: true\n");

    assertThat(asked("check")).containsExactly("ALL " + AttributionScheme.BEST_FOR_ALL);
  }

  @Test
  void are_as_likely_as_is_asked_for() throws IOException {
    assertThat(asked("extract", "--min-confidence", "0")).containsExactly("CONTRACT 0.0");
    assertThat(asked("extract", "--all-attributions", "--min-confidence", "1"))
        .containsExactly("ALL 1.0");
  }

  @Test
  void cannot_be_more_than_certain() {
    Ran ran = Ran.of("extract", folder.toString(), "--min-confidence", "1.1");

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).contains("is no probability from 0 to 1");
  }
}
