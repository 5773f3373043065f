package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import hearsay.api.Hearsay;
import hearsay.batch.EngineFactory;
import hearsay.console.ExitCode;
import hearsay.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each kind of bad input beside a good article: what is said of it, that the good one is done all
 * the same, and the exit status. The limit is the default one.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BadInputTest {
  private static final int MEBIBYTE = 1 << 20;
  private static final String TOO_LARGE =
      "is larger than 20971520 bytes; raise --max-article-bytes";

  private final Path folder;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve("in").resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Runs over all that was written, and one good article. */
  private Ran run() throws IOException {
    file("good.txt", "claim good");
    return Ran.of("extract", folder.resolve("in").toString());
  }

  /** The one bad input is named with this message, and the good one is done. */
  private void isRefused(Path bad, String message) throws IOException {
    Ran ran = run();
    assertThat(ran.err())
        .isEqualTo("hearsay: " + bad + message + "\nhearsay: 1 of 2 articles failed\n");
    assertThat(ran.texts()).containsExactly("claim good");
    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
  }

  private Ran isRead() throws IOException {
    Ran ran = run();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.texts()).contains("claim good");
    return ran;
  }

  @Test
  void binary() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    bytes[7] = 0;
    isRefused(
        file("a.txt", bytes),
        ": has a NUL byte at offset 7, so it is no text in UTF-8;"
            + " if it is UTF-16, use --encoding UTF-16LE or UTF-16BE");
  }

  @Test
  void utf_16() throws IOException {
    isRefused(
        file("a.txt", "\uFEFFclaim".getBytes(StandardCharsets.UTF_16LE)),
        ": is UTF-16, not UTF-8; use --encoding UTF-16");
  }

  @Test
  void utf_16_without_a_mark() throws IOException {
    isRefused(
        file("a.txt", "claim".getBytes(StandardCharsets.UTF_16LE)),
        ": has a NUL byte at offset 1, so it is no text in UTF-8;"
            + " if it is UTF-16, use --encoding UTF-16LE or UTF-16BE");
  }

  @Test
  void invalid_utf_8() throws IOException {
    isRefused(
        file("a.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'}),
        ": byte 0xE9 at offset 3 is not UTF-8; name the charset with --encoding, or try --encoding auto");
  }

  @Test
  void nul_bytes() throws IOException {
    isRefused(
        file("a.txt", "claim\0a"),
        ": has a NUL byte at offset 5, so it is no text in UTF-8;"
            + " if it is UTF-16, use --encoding UTF-16LE or UTF-16BE");
  }

  @Test
  void a_line_of_200_megabytes() throws IOException {
    Path path = file("a.txt", "");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(200L * MEBIBYTE);
    }
    isRefused(path, ": " + TOO_LARGE);
  }

  @Test
  void a_line_of_200_megabytes_among_json_lines() throws IOException {
    Path path = folder.resolve("in/a.jsonl.gz");
    Files.createDirectories(path.getParent());
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(path))) {
      gzip.write("{\"text\":\"claim before\"}\n".getBytes(StandardCharsets.UTF_8));
      byte[] block = "x".repeat(MEBIBYTE).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        gzip.write(block);
      }
      gzip.write("\n{\"text\":\"claim behind\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Ran ran = run();
    assertThat(ran.err())
        .isEqualTo("hearsay: " + path + ":2: " + TOO_LARGE + "\nhearsay: 1 of 4 articles failed\n");
    assertThat(ran.texts()).containsExactly("claim before", "claim behind", "claim good");
    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
  }

  @Test
  void a_gzip_bomb() throws IOException {
    Path path = folder.resolve("in/a.txt.gz");
    Files.createDirectories(path.getParent());
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(path))) {
      for (int i = 0; i < 200; i++) {
        gzip.write(new byte[MEBIBYTE]);
      }
    }
    assertThat(Files.size(path)).isLessThan(MEBIBYTE);
    isRefused(path, ": " + TOO_LARGE);
  }

  @Test
  void a_million_lines_of_one_word() throws IOException {
    file("a.txt", "word\n".repeat(1_000_000) + "claim last");
    assertThat(isRead().texts()).containsExactly("claim last", "claim good");
  }

  @Test
  void deeply_nested_html() throws IOException {
    int depth = 100_000;
    file(
        "a.html",
        "<body>" + "<div>".repeat(depth) + "claim deep" + "</div>".repeat(depth) + "</body>");
    assertThat(isRead().texts()).containsExactly("claim deep", "claim good");
  }

  @Test
  void front_matter_that_is_no_yaml() throws IOException {
    isRefused(
        file("a.txt", "---\ntitle: [unclosed\npublished: 2025-09-26\n---\nclaim a\n"),
        ":3: the front matter is broken YAML: expected ',' or ']', but got :;"
            + " mend it, or put a blank line above the first --- if it is none");
  }

  @Test
  void yaml_aliases_that_explode() throws IOException {
    StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i <= 30; i++) {
      String alias = "*a" + (i - 1);
      yaml.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(8) + alias + "]\n");
    }
    file("a.txt", yaml + "title: *a30\n---\nclaim a\n");
    assertThat(isRead().texts()).containsExactly("claim a", "claim good");
  }

  @Test
  void json_lines_with_a_broken_line_in_the_middle() throws IOException {
    Path path = file("a.jsonl", "{\"text\":\"claim 1\"}\n{\"text\":\n{\"text\":\"claim 3\"}\n");
    Ran ran = run();
    assertThat(ran.err().lines().findFirst())
        .hasValueSatisfying(
            line ->
                assertThat(line).startsWith("hearsay: " + path + ":2:").contains("broken JSON"));
    assertThat(ran.texts()).containsExactly("claim 1", "claim 3", "claim good");
    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
  }

  @Test
  void a_sound_line_before_many_that_are_none() throws IOException {
    Path file = folder.resolve("in/many.jsonl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"text\":\"claim a\"}\n" + "\0\1\n".repeat(2000));

    Ran ran = Ran.of("extract", file.toString());

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ran.records()).hasSize(1);
    assertThat(ran.err())
        .hasLineCount(12)
        .contains("many.jsonl: 1990 more of its articles have faults; mend those")
        .endsWith("2000 of 2001 articles failed\n");
  }

  @Test
  void a_list_of_five_gigabytes_is_named() throws IOException {
    Path article = folder.resolve("in/a.txt");
    Files.createDirectories(article.getParent());
    Files.writeString(article, "claim a\n");
    Path big = folder.resolve("big");
    try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(5L << 30);
    }
    for (String option : List.of("--organizations", "--files-from")) {
      Ran ran = Ran.of("extract", article.toString(), option, big.toString());

      assertThat(ran.status()).as(option).isEqualTo(ExitCode.UNUSABLE);
      assertThat(ran.err())
          .isEqualTo(
              "hearsay: "
                  + big
                  + ": does not fit the memory; give more: HEARSAY_JAVA_OPTS=-Xmx8g\n");
    }
  }

  @Test
  void control_characters_and_direction_marks_are_never_echoed() throws IOException {
    file("a\u001b[31m\u202e.txt", "caf\0");
    file("b.txt", "---\ndate: \"\\e]0;owned\\a\u202e\"\n---\nx\n");
    file("c.jsonl", "{\"id\":\"\\u001b[2J\",\"text\":\"CRASH\"}\n");
    file("d.html", "<meta charset=\"\u001b[31m\"><title>\u001b]0;x\u0007</title><p>claim d");
    Ran ran = run();
    assertThat(ran.err().lines()).hasSize(5);
    assertThat(ran.err().chars().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
    assertThat(ran.err()).contains("a\\u001B[31m\\u202E.txt: has a NUL byte");
    assertThat(ran.texts()).containsExactly("claim d", "claim good");
    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
  }

  @Test
  void direction_marks_emoji_and_combining_marks_are_text() throws IOException {
    String text = "claim \u202eabc\u202c \uD83D\uDC69\u200D\uD83D\uDE80 e\u0301\u0301\u0301";
    file("\uD83D\uDE00 e\u0301.txt", text);
    Ran ran = isRead();
    assertThat(ran.texts()).contains(text);
    assertThat(ran.records().stream().map(record -> record.get("doc").asText()))
        .contains("\uD83D\uDE00 e\u0301.txt");
  }

  @Test
  void a_link_that_loops() throws IOException {
    file("sub/a.txt", "claim a");
    Files.createSymbolicLink(folder.resolve("in/sub/up"), folder.resolve("in"));
    Path self = folder.resolve("in/self.txt");
    Files.createSymbolicLink(self, self);
    Ran ran = run();
    assertThat(ran.err().lines())
        .containsExactlyInAnyOrder(
            "hearsay: " + self + ": is a link to nothing",
            "hearsay: "
                + folder.resolve("in/sub/up")
                + ": is a link back to a folder that it is in; left out",
            "hearsay: 2 of 4 articles failed");
    assertThat(ran.texts()).containsExactly("claim good", "claim a");
    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
  }

  @Test
  void a_file_that_vanishes() throws IOException {
    Path gone = file("z.txt", "claim z");
    file("good.txt", "claim good");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    EngineFactory vanishing =
        (verbose, options) -> {
          // By now the folder has been searched, and nothing has been read.
          gone.toFile().delete();
          return new Hearsay(options, new FakeEngine());
        };
    int status =
        new Program(vanishing, Terminal.NONE)
            .run(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                "extract",
                folder.resolve("in").toString());
    Ran ran =
        new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    assertThat(ran.err())
        .isEqualTo(
            "hearsay: "
                + gone
                + ": there is no such file or folder\nhearsay: 1 of 2 articles failed\n");
    assertThat(ran.texts()).containsExactly("claim good");
    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
  }

  @Test
  void a_folder_without_permission() throws IOException {
    Path closed = folder.resolve("in/closed");
    file("closed/a.txt", "claim a");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      // The superuser may read anything.
      assumeFalse(Files.isReadable(closed));
      isRefused(closed, ": cannot be read: permission denied");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void an_output_that_is_no_folder() throws IOException {
    Path file = file("a.txt", "claim a");
    Path taken = Files.writeString(folder.resolve("taken"), "x");
    Ran ran = Ran.of("extract", file.toString(), "-o", taken.resolve("out") + "/");
    assertThat(ran.err()).startsWith("hearsay: " + taken).contains(": cannot be written: ");
    assertThat(ran.err()).hasLineCount(1);
    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
  }
}
