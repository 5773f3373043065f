package hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.error.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class TargetsTest {
  private final Targets targets = new Targets();
  private final Path folder;

  TargetsTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  private boolean take(String name) {
    return targets.take(folder.resolve(name), "a text");
  }

  @Test
  void gives_each_place_once() {
    assertThat(take("a.txt")).isTrue();
    assertThat(take("b.txt")).isTrue();
    assertThat(take("a.txt")).isFalse();
  }

  @Test
  void takes_names_for_one_that_differ_in_case_or_normal_form() {
    assertThat(take("Stra\u00dfe/caf\u00e9")).isTrue();
    assertThat(take("STRASSE/CAFE\u0301")).isFalse();
  }

  @Test
  void has_no_file_where_a_folder_is_and_no_folder_where_a_file_is() {
    assertThat(take("a")).isTrue();
    assertThat(take("a/b/c")).isFalse();
    assertThat(take("d/e/f")).isTrue();
    assertThat(take("d/e")).isFalse();
    assertThat(take("d/g")).isTrue();
  }

  @Test
  void knows_a_file_by_all_its_paths() throws Exception {
    Path file = Files.writeString(folder.resolve("list"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    targets.keep(file, "the list");

    assertThatThrownBy(() -> targets.write(link.resolve("list"), "records", "name another"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("is the list and would be written over; name another");
  }

  @Test
  void a_place_that_is_not_there_yet_is_known_through_links_above_it() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    targets.write(folder.resolve("new/a"), "records", "");

    assertThatThrownBy(() -> targets.write(link.resolve("new/a"), "a manifest", ""))
        .hasMessageContaining("records");
  }
}
