package hearsay.bench;

import hearsay.article.Format;
import hearsay.bench.StageTimes.Stage;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * How the processor's time grows where a text doubles: read and searched for claims, at one, two
 * and four times a size. Time in proportion gives 2; what gives more than {@link #MOST}, as a whole
 * or in a stage, is named, and the program ends with 1. It is measured again at larger sizes first:
 * where claims begin to be found only far into a text, their number grows by more than 2 at small
 * sizes, but what grows by the square does so at all.
 */
final class ShapeGrowth {
  /** The square would be 4; 2 is never met exactly, and {@code n log n} is a bit above it. */
  static final double MOST = 2.3;

  // Characters that a text has at first; it doubles until it takes long enough.
  private static final int TEXT_SIZE = 12_000;
  private static final int PAGE_SIZE = 4_000;
  private static final int READ_SIZE = 250_000;

  /** Four times that, at three bytes a character, is what an article may have. */
  private static final int LARGEST = 1_600_000;

  // What takes less says nothing of how it grows.
  private static final double LEAST_SECONDS = 0.4;
  private static final double LEAST_STAGE_SECONDS = 0.1;

  /** What takes more is not tried at a larger size. */
  private static final double MOST_SECONDS = 10;

  /** Of what seems to grow too fast, so that other work on the machine is not blamed on it. */
  private static final int MORE_REPEATS = 4;

  private final StagedRun run = new StagedRun();
  private final PrintStream out;

  private ShapeGrowth(PrintStream out) {
    this.out = out;
  }

  /**
   * What one, two and four times a size took.
   *
   * @param size in UTF-16 units
   */
  private record Growth(int size, StageTimes once, StageTimes twice, StageTimes fourTimes) {
    double of(ToDoubleFunction<StageTimes> part) {
      return part.applyAsDouble(fourTimes) / part.applyAsDouble(twice);
    }

    boolean isTooMuch(Stage stage) {
      return fourTimes.of(stage) >= LEAST_STAGE_SECONDS && of(times -> times.of(stage)) > MOST;
    }

    boolean isTooMuch() {
      return (fourTimes.whole() >= LEAST_SECONDS && of(StageTimes::whole) > MOST)
          || Arrays.stream(Stage.values()).anyMatch(this::isTooMuch);
    }
  }

  /** All shapes, or those whose names have one of the words given. */
  public static void main(String[] words) {
    ShapeGrowth growth = new ShapeGrowth(System.out);
    int faults = 0;
    for (Map.Entry<String, IntFunction<String>> shape : chosen(Shapes.texts(), words).entrySet()) {
      faults +=
          growth.faults(
              shape.getKey(),
              TEXT_SIZE,
              size -> growth.run.extract(shape.getValue().apply(size), Format.TEXT));
    }
    for (Map.Entry<String, IntFunction<String>> shape : chosen(Shapes.pages(), words).entrySet()) {
      // The network's time would hide that of reading, so that is measured alone as well.
      faults +=
          growth.faults(
              shape.getKey() + ", read",
              READ_SIZE,
              size -> growth.run.read(shape.getValue().apply(size), Format.HTML));
      faults +=
          growth.faults(
              shape.getKey(),
              PAGE_SIZE,
              size -> growth.run.extract(shape.getValue().apply(size), Format.HTML));
    }
    System.exit(faults == 0 ? 0 : 1);
  }

  private static Map<String, IntFunction<String>> chosen(
      Map<String, IntFunction<String>> shapes, String... words) {
    Map<String, IntFunction<String>> chosen = new TreeMap<>(shapes);
    if (words.length > 0) {
      chosen.keySet().removeIf(name -> Arrays.stream(words).noneMatch(name::contains));
    }
    return chosen;
  }

  /** 1 where it grows too fast, else 0. */
  private int faults(String name, int smallest, Function<Integer, StageTimes> work) {
    Growth growth = repeatedIfTooMuch(measured(smallest, work), work);
    while (growth.isTooMuch()
        && growth.fourTimes().whole() < MOST_SECONDS
        && growth.size() < LARGEST) {
      growth = repeatedIfTooMuch(measured(2 * growth.size(), work), work);
    }
    tell(name, growth);
    return growth.isTooMuch() ? 1 : 0;
  }

  private static Growth repeatedIfTooMuch(Growth growth, Function<Integer, StageTimes> work) {
    return growth.isTooMuch() ? again(growth, work) : growth;
  }

  private static Growth measured(int smallest, Function<Integer, StageTimes> work) {
    int size = Math.min(smallest, LARGEST);
    StageTimes fourTimes = twice(4 * size, work);
    while (fourTimes.whole() < LEAST_SECONDS && size < LARGEST) {
      size = Math.min(2 * size, LARGEST);
      fourTimes = twice(4 * size, work);
    }
    return new Growth(size, twice(size, work), twice(2 * size, work), fourTimes);
  }

  /** Java compiles what runs often in the first run at the latest. */
  private static StageTimes twice(int size, Function<Integer, StageTimes> work) {
    return work.apply(size).or(work.apply(size));
  }

  private static Growth again(Growth growth, Function<Integer, StageTimes> work) {
    StageTimes twice = growth.twice();
    StageTimes fourTimes = growth.fourTimes();
    for (int i = 0; i < MORE_REPEATS; i++) {
      twice = twice.or(work.apply(2 * growth.size()));
      fourTimes = fourTimes.or(work.apply(4 * growth.size()));
    }
    return new Growth(growth.size(), growth.once(), twice, fourTimes);
  }

  private void tell(String name, Growth growth) {
    StringBuilder stages = new StringBuilder();
    for (Stage stage : Stage.values()) {
      if (growth.fourTimes().of(stage) >= LEAST_STAGE_SECONDS) {
        stages.append(
            String.format(
                Locale.ROOT,
                "  %s %.2f s %.1f%s",
                stage.name().toLowerCase(Locale.ROOT),
                growth.fourTimes().of(stage),
                growth.of(times -> times.of(stage)),
                growth.isTooMuch(stage) ? "!" : ""));
      }
    }
    out.printf(
        Locale.ROOT,
        "%-40s %8d %6.2f %6.2f %6.2f s  %4.1f %s%s%n",
        name.replace("\n", "\\n").replace("\t", "\\t"),
        growth.size(),
        growth.once().whole(),
        growth.twice().whole(),
        growth.fourTimes().whole(),
        growth.of(StageTimes::whole),
        growth.isTooMuch() ? "TOO MUCH" : "",
        stages);
  }
}
