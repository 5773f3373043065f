package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.console.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read of claims that break off, and of those that are no file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BrokenClaimsTest {
  private static final int LINES = 500;

  private final Path folder;

  BrokenClaimsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** That many claims, as they are written, compressed. */
  private byte[] zipped() throws IOException {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      text.append("Anna said it rains ").append(Long.toHexString(random.nextLong())).append('\n');
    }
    Path article = Files.writeString(folder.resolve("a.txt"), text);
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      Ran ran = Ran.by(new FakeClaims(), "extract", article.toString());
      gzip.write(ran.out().getBytes(StandardCharsets.UTF_8));
    }
    return zipped.toByteArray();
  }

  private Ran select(byte[] claims) throws IOException {
    Path file = Files.write(folder.resolve("a.jsonl.gz"), claims);
    return Ran.of("select", file.toString());
  }

  @Test
  void of_compressed_claims_that_are_cut_off_all_are_read_that_are_whole() throws IOException {
    byte[] zipped = zipped();
    for (int percent : List.of(30, 60, 90)) {
      Ran ran = select(Arrays.copyOf(zipped, zipped.length * percent / 100));

      assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
      assertThat(ran.err()).contains("a.jsonl.gz: its gzip data is cut short").hasLineCount(1);
      assertThat(ran.records().size()).isGreaterThan(LINES * (percent - 2) / 100);
    }
  }

  @Test
  void of_compressed_claims_that_are_damaged_those_before_are_read() throws IOException {
    byte[] damaged = zipped();
    Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 50, (byte) 0xFF);

    Ran ran = select(damaged);

    assertThat(ran.err()).contains("a.jsonl.gz: its gzip data is damaged");
    assertThat(ran.records().size()).as(ran.err()).isGreaterThan(LINES * 47 / 100);
  }

  @Test
  void of_many_lines_that_are_no_claims_the_first_are_told() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Anna said it rains\n");
    String claim = Ran.by(new FakeClaims(), "extract", article.toString()).out();
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, claim + "{}\n".repeat(2000) + claim);

    Ran ran = Ran.of("select", file.toString());

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ran.records()).hasSize(2);
    assertThat(ran.err())
        .hasLineCount(11)
        .contains("a.jsonl: 1990 more of its lines have faults; mend those");
  }

  @Test
  void claims_are_read_of_a_named_pipe() throws Exception {
    byte[] zipped = zipped();
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.write(pipe, zipped);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.start();

    Ran ran = Ran.of("select", pipe.toString());

    writer.join();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.records()).hasSize(LINES);
  }
}
