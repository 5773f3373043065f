package hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read of an input that breaks off, and of one that is no file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BrokenInputTest {
  private static final int LINES = 2000;

  private final Path folder;

  BrokenInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] lines() {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"It rains ");
      lines.append(Long.toHexString(random.nextLong())).append("\"}\n");
    }
    return ReadingCase.utf8(lines.toString());
  }

  private List<String> read(byte[] bytes) {
    Path file = ReadingCase.write(folder, "a.jsonl.gz", bytes);
    return ReadingCase.outline(ReadingCase.read(file, ReadingCase.options(Format.AUTO)));
  }

  @Test
  void of_compressed_lines_that_are_cut_off_all_are_handed_out_that_are_whole() {
    byte[] zipped = ReadingCase.gzip(lines());
    for (int percent : List.of(30, 60, 90)) {
      List<String> read = read(Arrays.copyOf(zipped, zipped.length * percent / 100));

      assertThat(read).hasSizeGreaterThan(LINES * (percent - 5) / 100);
      assertThat(read.get(0)).isEqualTo("0");
      assertThat(read.get(read.size() - 1)).contains("its gzip data is cut short");
    }
  }

  @Test
  void of_compressed_lines_that_are_damaged_those_before_are_handed_out() {
    byte[] zipped = ReadingCase.gzip(lines());
    byte[] damaged = zipped.clone();
    Arrays.fill(damaged, zipped.length / 2, zipped.length / 2 + 50, (byte) 0xFF);

    assertThat(read(damaged)).hasSizeGreaterThan(LINES * 45 / 100).contains("0", "100", "800");
  }

  @Test
  void a_short_file_whose_end_is_wrong_gives_its_lines() {
    byte[] zipped = ReadingCase.gzip(ReadingCase.utf8("{\"id\":\"one\",\"text\":\"It rains.\"}\n"));
    zipped[zipped.length - 1]++;

    assertThat(read(zipped)).hasSize(2).first().isEqualTo("one");
  }

  @Test
  void a_json_string_over_the_limit_is_not_held_and_what_follows_is_read() {
    String big = "x\\u0041".repeat(1_000_000);
    String json =
        "[{\"id\":\"a\",\"text\":\"It \\\"rains\\\".\"},{\"id\":\"b\",\"text\":\""
            + big
            + "\"},{\"id\":\"c\",\"text\":\"It snows.\"}]";
    Path file = ReadingCase.write(folder, "a.json.gz", ReadingCase.gzip(ReadingCase.utf8(json)));

    assertThat(ReadingCase.outline(ReadingCase.read(file, ReadingCase.options(Format.AUTO, 100))))
        .containsExactly(
            "a", "! a.json.gz:2: is larger than 100 bytes; raise --max-article-bytes", "c");
  }

  @Test
  void of_a_long_json_string_no_more_is_read_than_the_limit_and_one() throws Exception {
    String json = "[\"abc\\\"d\", \"\\u00e9\\\\\\nxyz\", 7, \"ab\"]";
    try (ShortStrings strings = new ShortStrings(new StringReader(json), 3)) {
      StringWriter read = new StringWriter();
      strings.transferTo(read);

      assertThat(read.toString()).isEqualTo("[\"abc\\\"\", \"\\u00e9\\\\\\nx\", 7, \"ab\"]");
    }
  }

  @Test
  void what_ends_the_reading_of_a_file_of_several_is_told_and_that_more_is_lost() {
    InputStream broken =
        new FilterInputStream(
            new ByteArrayInputStream(ReadingCase.utf8("{\"text\":\"It rains.\"}\n"))) {
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0) {
              throw new IllegalStateException("no such luck");
            }
            return read;
          }
        };
    List<Reading> readings =
        ReadingCase.all(
            new ArticleReader(ReadingCase.options(Format.JSONL))
                .open(Input.standardInput(), broken));

    assertThat(ReadingCase.outline(readings))
        .containsExactly(
            "-:1",
            "failed: -",
            "! standard input: what follows in it was not read, for what was said last; mend that,"
                + " and read it again");
  }

  @Test
  void a_named_pipe_is_read() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.writeString(pipe, "It rains.\n".repeat(20_000));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.start();

    List<Reading> readings = ReadingCase.read(pipe, ReadingCase.options(Format.AUTO));

    writer.join();
    assertThat(ReadingCase.article(readings).text()).hasSize(200_000);
  }

  @Test
  void lines_that_are_no_text_are_told_once() {
    Random random = new Random(3);
    byte[] noise = new byte[200_000];
    random.nextBytes(noise);
    noise[0] = 0;
    Path file = ReadingCase.write(folder, "b.jsonl", noise);

    assertThat(ReadingCase.read(file, ReadingCase.options(Format.AUTO))).hasSize(1);
  }

  @Test
  void a_line_with_a_nul_byte_among_others_is_left_out_alone() {
    String good = "{\"text\":\"It rains.\"}\n";
    Path file = ReadingCase.write(folder, "c.jsonl", ReadingCase.utf8(good + "\0\n" + good));

    assertThat(ReadingCase.read(file, ReadingCase.options(Format.AUTO))).hasSize(3);
  }

  @Test
  void lines_of_files_that_were_joined_may_each_begin_with_a_mark() {
    String line = "\uFEFF{\"text\":\"It rains.\"}\n";
    Path file = ReadingCase.write(folder, "d.jsonl", ReadingCase.utf8(line + line));

    assertThat(ReadingCase.read(file, ReadingCase.options(Format.AUTO)))
        .hasSize(2)
        .allMatch(reading -> reading instanceof Reading.Read);
  }

  @Test
  void messages_have_the_digits_that_all_can_read() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      Path file = ReadingCase.write(folder, "e.txt", new byte[] {'a', 'b', (byte) 0xFF});

      assertThat(ReadingCase.message(ReadingCase.read(file, ReadingCase.options(Format.AUTO))))
          .contains("at offset 2 is");
    } finally {
      Locale.setDefault(before);
    }
  }
}
