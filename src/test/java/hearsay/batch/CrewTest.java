package hearsay.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.error.UserException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrewTest {
  private final BlockingQueue<String> steps = new ArrayBlockingQueue<>(4);

  @Test
  void what_waits_for_a_worker_that_java_has_ended_is_told() {
    try (Crew crew = new Crew(() -> {}, 2)) {
      crew.start();
      crew.execute(CrewTest::end);

      assertThatThrownBy(() -> crew.await(new FutureTask<>(() -> "lost with it")))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("--resume");
    }
  }

  @Test
  void what_waits_for_a_reader_that_java_has_ended_is_told_once_all_that_it_read_is_taken()
      throws Exception {
    Runnable reading =
        () -> {
          steps.add("read before");
          end();
        };
    try (Crew crew = new Crew(reading, 2)) {
      crew.start();

      assertThat(crew.take(steps)).isEqualTo("read before");
      assertThatThrownBy(() -> crew.take(steps)).isInstanceOf(UserException.class);
      assertThatThrownBy(() -> crew.await(new FutureTask<>(() -> "never handed over")))
          .isInstanceOf(UserException.class);
    }
  }

  @Test
  void who_waits_while_another_thread_fills_the_memory_waits_on() throws Exception {
    AtomicInteger full = new AtomicInteger(2);
    BlockingQueue<String> filled =
        new ArrayBlockingQueue<>(1) {
          @Override
          public @Nullable String poll(long timeout, TimeUnit unit) throws InterruptedException {
            throwIfFull(full);
            return super.poll(timeout, unit);
          }
        };
    FutureTask<String> worked =
        new FutureTask<>(() -> "done") {
          @Override
          public String get(long timeout, TimeUnit unit)
              throws InterruptedException, ExecutionException, TimeoutException {
            throwIfFull(full);
            return super.get(timeout, unit);
          }
        };
    try (Crew crew = new Crew(() -> filled.add("read"), 1)) {
      crew.start();
      assertThat(crew.take(filled)).isEqualTo("read");

      full.set(2);
      crew.execute(worked);
      assertThat(crew.await(worked)).isEqualTo("done");
    }
    assertThat(full).hasNonPositiveValue();
  }

  private static void throwIfFull(AtomicInteger full) {
    if (full.getAndDecrement() > 0) {
      throw new OutOfMemoryError("Java heap space");
    }
  }

  @Test
  void what_a_worker_makes_for_long_after_all_is_read_is_waited_for() throws Exception {
    FutureTask<String> worked =
        new FutureTask<>(
            () -> {
              Thread.sleep(1500);
              return "done";
            });
    try (Crew crew = new Crew(() -> steps.add("read"), 1)) {
      crew.start();
      assertThat(crew.take(steps)).isEqualTo("read");
      crew.execute(worked);

      assertThat(crew.await(worked)).isEqualTo("done");
    }
  }

  /** Ends the thread that calls it as Java does where it lacks what it needs for itself. */
  private static void end() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> {});
    throw new InternalError("no more of this thread");
  }
}
