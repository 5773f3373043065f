package hearsay.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.error.UserException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
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
