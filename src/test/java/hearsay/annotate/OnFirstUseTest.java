package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnFirstUseTest {
  @Test
  void isLoadedOnceHoweverOftenItIsAskedFor() {
    AtomicInteger times = new AtomicInteger();
    OnFirstUse<Integer> model = new OnFirstUse<>(times::incrementAndGet);

    assertThat(times).hasValue(0);
    model.start();
    assertThat(model.get()).isEqualTo(1);
    assertThat(model.get()).isEqualTo(1);
    assertThat(times).hasValue(1);
  }

  @Test
  void whoeverIsDoneWithItWaitsUntilItIsLoaded() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch loaded = new CountDownLatch(1);
    OnFirstUse<String> model =
        new OnFirstUse<>(
            () -> {
              asked.countDown();
              await(loaded);
              return "model";
            });
    List<String> ended = new ArrayList<>();
    model.start();
    await(asked);
    Thread ending = new Thread(() -> model.ifLoading(ended::add));
    ending.start();

    while (ending.getState() != Thread.State.WAITING) {
      assertThat(ending.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    loaded.countDown();
    ending.join();
    assertThat(ended).containsExactly("model");
  }

  @Test
  void whatWasNeverAskedForIsNotLoadedAtTheEnd() {
    AtomicInteger times = new AtomicInteger();
    OnFirstUse<Integer> model = new OnFirstUse<>(times::incrementAndGet);

    model.ifLoading(number -> times.addAndGet(10));

    assertThat(times).hasValue(0);
  }

  @Test
  void aFailureToLoadIsThrownAtEachCallAndNotAtTheEnd() {
    OnFirstUse<String> model =
        new OnFirstUse<>(
            () -> {
              throw new IllegalStateException("cannot load");
            });

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(model::get)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("cannot load");
    }
    List<String> ended = new ArrayList<>();
    model.ifLoading(ended::add);
    assertThat(ended).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
