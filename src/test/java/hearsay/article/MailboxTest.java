package hearsay.article;

import static hearsay.article.ReadingCase.options;
import static hearsay.article.ReadingCase.outline;
import static hearsay.article.ReadingCase.read;
import static hearsay.article.ReadingCase.utf8;
import static hearsay.article.ReadingCase.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mails.mbox} by Python's mailbox. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailboxTest {
  @TempDir Path folder = Path.of("");

  private static byte[] mails() throws IOException {
    String path = "/hearsay/article/formats/mails.mbox";
    try (InputStream in = Objects.requireNonNull(MailboxTest.class.getResourceAsStream(path))) {
      return in.readAllBytes();
    }
  }

  @Test
  void each_mail_of_a_mailbox_and_what_is_attached_to_it_is_an_article() throws IOException {
    List<Reading> readings = read(write(folder, "a.mbox", mails()), options(Format.AUTO));
    assertThat(outline(readings)).containsExactly("a.mbox:1", "a.mbox:2", "a.mbox:2:notes.txt");
    Article first = ((Reading.Read) readings.get(0)).article();
    assertThat(first.text())
        .isEqualTo(
            "Grain ships\n\nThe harbour authority said on Tuesday that three grain ships had left."
                + "\n\nFrom the quay nobody saw them, the inspectors said.");
    assertThat(first.published()).isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(((Reading.Read) readings.get(1)).article().published())
        .isEqualTo(LocalDate.of(2026, 3, 4));
  }

  @Test
  void a_mailbox_is_told_by_its_first_lines() throws IOException {
    assertThat(outline(read(mails(), options(Format.AUTO)))).hasSize(3);
    assertThat(read(utf8("From the quay to the desk.\nNobody saw it."), options(Format.AUTO)))
        .hasSize(1);
  }

  @Test
  void a_mail_that_is_broken_or_too_large_is_named_and_those_after_it_are_read() {
    String envelope = "From a@b.example Mon Mar  2 08:00:00 2026\n";
    String header = "From: a@b.example\nSubject: Rain\n\n";
    String box =
        envelope
            + "\nno header\n\n"
            + envelope
            + header
            + "It rains.\n".repeat(1000)
            + "\n"
            + envelope
            + header
            + "It rains.\n";
    Path file = write(folder, "a.mbox", utf8(box));
    assertThat(outline(read(file, options(Format.AUTO, 1000))))
        .containsExactly(
            "! a.mbox:1: is no mail; it begins with no header",
            "! a.mbox:2: is larger than 1000 bytes; raise --max-article-bytes",
            "a.mbox:3");
  }
}
