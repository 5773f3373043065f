package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of batches, as README and help have them, in a folder with a corpus of its own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BatchExamplesTest {
  private static final int LIMIT_SECONDS = 120;
  private static final Pattern README_BLOCK =
      Pattern.compile("(?s)\\n## Batches\\n\\n```sh\\n(.*?)```");

  private final Path folder;

  BatchExamplesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void makeCorpus() throws IOException {
    Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(folder.resolve("corpus/a.txt"), "claim a\n");
    Files.writeString(folder.resolve("corpus/b.txt"), "caf\0");
    Path launcher = folder.resolve("hearsay");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -Xmx256m -cp '"
            + System.getProperty("java.class.path")
            + "' hearsay.cli.FakeEngine \"$@\"\n");
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String run(String script) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  @Test
  void those_of_the_readme_run_as_written() throws Exception {
    assumeTrue(run("command -v jq").contains("jq"));
    Matcher block =
        README_BLOCK.matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));
    assertThat(block.find()).isTrue();
    String refused =
        "corpus/b.txt: has a NUL byte at offset 3, so it is no text in UTF-8; if it is UTF-16, use"
            + " --encoding UTF-16LE or UTF-16BE\n";
    String told = "hearsay: " + refused + "hearsay: 1 of 2 articles failed\n";

    assertThat(run(block.group(1))).isEqualTo(told + told + refused + told);

    assertThat(Ran.parse(Files.readString(folder.resolve("claims/a.jsonl")))).hasSize(1);
    assertThat(Ran.parse(Files.readString(folder.resolve("manifest.jsonl")))).hasSize(2);
  }

  @Test
  void those_of_the_help_run_as_written() throws Exception {
    List<String> examples =
        Ran.of("extract", "--help")
            .out()
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("hearsay .*(--resume|--manifest).*"))
            .map(line -> line.replaceFirst(" {3,}.*", ""))
            .toList();
    assertThat(examples).hasSize(2);
    Files.writeString(folder.resolve("corpus/b.txt"), "claim b\n");
    for (String example : examples) {
      assertThat(run("./" + example)).as(example).isEmpty();
    }
    assertThat(folder.resolve("out/b.jsonl")).isRegularFile();
    assertThat(folder.resolve("m.jsonl")).isRegularFile();
  }
}
