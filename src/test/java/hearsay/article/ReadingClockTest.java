package hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import hearsay.article.ReadFault.Cause;
import hearsay.article.entry.BrokenFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class ReadingClockTest {
  private final ReadingClock clock = new ReadingClock(1);

  /** A charset whose decoding never ends, unless it is interrupted. */
  private static final class Endless extends Charset {
    private Endless() {
      super("x-endless", null);
    }

    @Override
    public boolean contains(Charset other) {
      return false;
    }

    @Override
    public CharsetDecoder newDecoder() {
      return new CharsetDecoder(this, 1, 1) {
        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
          try {
            TimeUnit.MINUTES.sleep(10);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return CoderResult.UNDERFLOW;
        }
      };
    }

    @Override
    public CharsetEncoder newEncoder() {
      return StandardCharsets.UTF_8.newEncoder();
    }
  }

  @Test
  void gives_what_was_read_and_throws_what_was_thrown() throws Exception {
    assertThat(clock.<String>within(() -> "read")).isEqualTo("read");
    assertThatExceptionOfType(BrokenFileException.class)
        .isThrownBy(
            () ->
                clock.<String>within(
                    () -> {
                      throw new BrokenFileException("broken");
                    }));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                clock.<String>within(
                    () -> {
                      throw new IOException("gone");
                    }));
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                clock.<String>within(
                    () -> {
                      throw new IllegalStateException("bug");
                    }));
  }

  @Test
  void gives_up_and_interrupts_what_takes_longer() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(
            () ->
                clock.<String>within(
                    () -> {
                      try {
                        TimeUnit.MINUTES.sleep(10);
                      } catch (InterruptedException e) {
                        stopped.countDown();
                      }
                      return "";
                    }))
        .satisfies(e -> assertThat(e.fault().cause()).isEqualTo(Cause.TIMEOUT))
        .withMessageContaining("after 1 s of reading");
    assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void goes_on_where_several_do_not_even_end_when_interrupted() throws Exception {
    AtomicBoolean end = new AtomicBoolean();
    ReadingClock.Work<String> deaf =
        () -> {
          while (!end.get()) {
            Thread.onSpinWait();
          }
          return "";
        };
    try {
      for (int i = 0; i < 3; i++) {
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> clock.within(deaf));
      }
      assertThat(clock.<String>within(() -> "next")).isEqualTo("next");
    } finally {
      end.set(true);
    }
  }

  @Test
  void the_next_waits_where_two_are_left_behind() throws Exception {
    AtomicBoolean end = new AtomicBoolean();
    ReadingClock.Work<String> deaf =
        () -> {
          while (!end.get()) {
            Thread.onSpinWait();
          }
          return "";
        };
    try {
      for (int i = 0; i < 2; i++) {
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> clock.within(deaf));
      }
      long start = System.nanoTime();
      assertThat(clock.<String>within(() -> "next")).isEqualTo("next");

      assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(TimeUnit.SECONDS.toMillis(clock.seconds()) - 50);
    } finally {
      end.set(true);
    }
  }

  @Test
  void a_page_without_end_is_one_unreadable_article() {
    ReaderOptions options =
        new ReaderOptions(
            Format.HTML, null, new Endless(), false, false, 1 << 20, 1, FieldNames.DEFAULT);

    List<Reading> readings =
        ReadingCase.read("<p>It rains.</p>".getBytes(StandardCharsets.UTF_8), options);

    assertThat(readings)
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            unread -> assertThat(unread.message()).contains("given up after 1 s of reading"));
  }
}
