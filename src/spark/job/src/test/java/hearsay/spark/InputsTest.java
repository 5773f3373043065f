package hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Input;
import hearsay.article.InputFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job finds what the command line finds, in its order. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InputsTest {
  private final Path folder;

  InputsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  @Test
  void names_and_orders_files_as_the_command_line_does() throws IOException {
    for (String name : List.of("one/a.txt", "one/c.txt", "two/a.txt", "two/b.txt", "two/s/z.txt")) {
      file(name);
    }
    Files.createSymbolicLink(folder.resolve("two/again.txt"), folder.resolve("one/c.txt"));
    List<String> arguments =
        List.of(folder.resolve("one").toString(), folder.resolve("two").toString());

    List<String> docs =
        Inputs.list(arguments, new Configuration()).files().stream().map(InputFile::doc).toList();

    assertThat(docs)
        .containsExactly("a.txt", "c.txt", "b.txt", "s/z.txt", "two/a.txt")
        .isEqualTo(InputFinder.find(arguments).inputs().stream().map(Input::doc).toList());
  }
}
