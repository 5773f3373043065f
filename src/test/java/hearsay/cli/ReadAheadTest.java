package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.error.UserException;
import hearsay.jsonl.ClaimLine;
import hearsay.jsonl.ClaimLines;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(20)
class ReadAheadTest {
  private static ClaimLines lines(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append("{\"doc\":\"" + i + "\",\"content\":{\"text\":\"c\",\"spans\":[[0,1]],")
          .append("\"form\":\"direct\"}}\n");
    }
    return of(text.toString());
  }

  private static ClaimLines of(String text) {
    return ClaimLines.of("x", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void gives_all_claims_in_their_order_then_nothing() throws Exception {
    List<String> docs = new ArrayList<>();
    try (ReadAhead ahead =
        new ReadAhead(
            to -> {
              to.add(lines(0, 700));
              to.add(lines(700, 5000));
            })) {
      for (ClaimLine line = ahead.next(); line != null; line = ahead.next()) {
        docs.add(line.claim().doc());
      }
    }

    assertThat(docs).hasSize(5000);
    assertThat(docs.get(0)).isEqualTo("0");
    assertThat(docs.get(699)).isEqualTo("699");
    assertThat(docs.get(4999)).isEqualTo("4999");
  }

  @Test
  void a_line_that_is_none_fails_in_its_place() throws Exception {
    try (ReadAhead ahead =
        new ReadAhead(
            to -> {
              to.add(lines(0, 1));
              to.add(of("{}\n"));
              to.add(lines(1, 2));
            })) {
      assertThat(docOf(ahead.next())).isEqualTo("0");
      assertThatThrownBy(ahead::next)
          .isInstanceOf(ClaimLines.BadLineException.class)
          .hasMessageStartingWith("x:1: ");
      assertThat(docOf(ahead.next())).isEqualTo("1");
      assertThat(ahead.next()).isNull();
    }
  }

  @Test
  void a_file_that_cannot_be_read_fails_after_the_claims_before_it() throws Exception {
    try (ReadAhead ahead =
        new ReadAhead(
            to -> {
              to.add(lines(0, 1));
              throw new UserException("no such file");
            })) {
      assertThat(docOf(ahead.next())).isEqualTo("0");
      assertThatThrownBy(ahead::next).isInstanceOf(UserException.class).hasMessage("no such file");
    }
  }

  @Test
  void a_bug_in_reading_is_one_of_the_command() {
    try (ReadAhead ahead =
        new ReadAhead(
            to -> {
              throw new IllegalStateException("a bug");
            })) {
      assertThatThrownBy(ahead::next).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void does_not_read_far_ahead_of_what_is_wanted() throws Exception {
    AtomicInteger read = new AtomicInteger();
    try (ReadAhead ahead =
        new ReadAhead(
            to -> {
              while (true) {
                to.add(lines(0, 256));
                read.incrementAndGet();
              }
            })) {
      assertThat(docOf(ahead.next())).isEqualTo("0");
      int before;
      do {
        before = read.get();
        Thread.sleep(100);
      } while (read.get() > before);

      assertThat(read.get()).isLessThan(10);
    }
  }

  private static String docOf(@Nullable ClaimLine line) {
    return line == null ? "" : line.claim().doc();
  }
}
