package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.console.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed {@code check --update} leaves in OUT, and what becomes of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CheckUpdateLeftoversTest {
  private final CheckedFolder folder;

  CheckUpdateLeftoversTest(@TempDir Path root) {
    this.folder = new CheckedFolder(root);
  }

  @BeforeEach
  void makeCorpus() throws IOException {
    folder.article("a.txt", "Anna said it rains\n");
  }

  @Test
  void what_is_not_complete_is_in_one_place_and_gone_after_the_next_run() throws IOException {
    folder.file("out/.hearsay-unfinished/records/a.jsonl.1", "{\"doc\":");

    assertThat(folder.against("--update").status()).isEqualTo(ExitCode.OK);

    assertThat(folder.root().resolve("out").toFile().list()).containsExactly("a.jsonl");
  }

  @Test
  void what_a_broken_off_extract_has_finished_stays_for_it_to_go_on_with() throws IOException {
    folder.file("out/.hearsay-unfinished/manifest.jsonl.1", "{}\n");
    folder.file("out/.hearsay-unfinished/records/b.jsonl.1", "{\"doc\":\"b.txt\"}\n");

    assertThat(folder.against("--update").status()).isEqualTo(ExitCode.OK);

    assertThat(folder.root().resolve("out/.hearsay-unfinished/records").toFile().list())
        .containsExactly("b.jsonl.1");
    assertThat(folder.root().resolve("out/a.jsonl")).isRegularFile();
  }
}
