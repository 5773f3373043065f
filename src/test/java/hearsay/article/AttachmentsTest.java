package hearsay.article;

import static hearsay.article.ReadingCase.gzip;
import static hearsay.article.ReadingCase.options;
import static hearsay.article.ReadingCase.outline;
import static hearsay.article.ReadingCase.read;
import static hearsay.article.ReadingCase.utf8;
import static hearsay.article.ReadingCase.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is attached to a mail, sent as bytes of which only the name says what they are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttachmentsTest {
  private static final LocalDate SENT = LocalDate.of(2026, 3, 2);

  @TempDir Path folder = Path.of("");

  private static String mail(String name, byte[] content) {
    return "From: a@example.org\nSubject: Grain\nDate: Mon, 2 Mar 2026 08:00:00 +0000\n"
        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        + "--b\nContent-Type: text/plain\n\nSee below.\n--b\n"
        + "Content-Type: application/octet-stream\n"
        + "Content-Disposition: attachment; filename="
        + name
        + "\nContent-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder().encodeToString(content)
        + "\n--b--\n";
  }

  private List<Reading> readings(String name, byte[] content) {
    Path file = write(folder, "m.eml", mail(name, content).getBytes(StandardCharsets.US_ASCII));
    List<Reading> readings = read(file, options(Format.AUTO));
    assertThat(((Reading.Read) readings.get(0)).remarks().warnings()).isEmpty();
    return readings.subList(1, readings.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d.csv | 'id,text\n7,The bank denied it.\n' | 7",
        "d.tsv | 'text\tx\nThe bank denied it.\t1\n' | m.eml:d.tsv:2",
        "d.json | [{\"text\": \"The bank denied it.\"}] | m.eml:d.json:1",
        "d.jsonl | {\"text\": \"The bank denied it.\"} | m.eml:d.jsonl:1",
        "d.rss | <rss><channel><item><title>The bank denied it.</title></item></channel></rss>"
            + " | m.eml:d.rss:1",
        "d.eml | 'From: c@example.org\n\nThe bank denied it.' | m.eml:d.eml",
        "d.mht | 'From: c@example.org\n\nThe bank denied it.' | m.eml:d.mht",
        "d.txt | The bank denied it. | m.eml:d.txt"
      })
  void is_read_as_what_its_name_says_compressed_or_not(String name, String content, String doc) {
    List<Reading> plain = readings(name, utf8(content));
    assertThat(outline(plain)).containsExactly(doc);
    Article article = ((Reading.Read) plain.get(0)).article();
    assertThat(article.text()).isEqualTo("The bank denied it.");
    assertThat(article.published()).isEqualTo(SENT);
    List<Reading> packed = readings(name + ".gz", gzip(utf8(content)));
    assertThat(outline(packed)).containsExactly(doc.replace(name, name + ".gz"));
    assertThat(((Reading.Read) packed.get(0)).article().text()).isEqualTo("The bank denied it.");
  }

  @Test
  void of_any_format_that_has_a_name_is_read() {
    for (String name : ArticleNames.endings()) {
      if (ArticleNames.formatOf("d." + name) != Format.AUTO) {
        assertThat(readings("d." + name, utf8("The bank."))).as(name).hasSize(1);
      }
    }
  }

  @Test
  void that_is_broken_does_not_keep_back_what_follows() {
    String inner = mail("d.json", utf8("[{\"text\": 7}, {")).replace("--b--\n", "");
    String more =
        "--b\nContent-Type: text/plain; name=e.txt\nContent-Disposition: attachment;"
            + " filename=e.txt\n\nThe bank denied it.\n--b--\n";
    Path file = write(folder, "m.eml", utf8(inner + more));
    assertThat(outline(read(file, options(Format.AUTO))))
        .hasSize(4)
        .contains("m.eml", "m.eml:e.txt")
        .anyMatch(
            line -> line.startsWith("! m.eml:d.json: is JSON that is cut short after 1 article;"));
  }

  @Test
  void in_mails_within_mails_without_end_is_refused() {
    String deepest = "From: a@example.org\n\nThe bank denied it.";
    for (int i = 0; i < 8; i++) {
      deepest = mail("d.eml", utf8(deepest));
    }
    List<String> outline =
        outline(read(write(folder, "m.eml", utf8(deepest)), options(Format.AUTO)));
    assertThat(outline.get(outline.size() - 1)).contains("deep within other files");
  }

  @Test
  void is_not_read_as_the_format_that_the_mail_is_said_to_have() {
    Path file = write(folder, "m.txt", utf8(mail("d.csv", utf8("id,text\n7,The bank.\n"))));
    assertThat(outline(read(file, options(Format.MAIL)))).containsExactly("m.txt", "7");
  }
}
