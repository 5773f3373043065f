package hearsay.console;

import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Articles done, rate and, where their number is known, time left. */
public final class Progress implements AutoCloseable {
  private static final int WIDTH = 78;
  private static final int UPDATE_MILLIS = 200;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Shows nothing. */
  public static Progress none() {
    return new Progress(null);
  }

  /**
   * Shown below the messages.
   *
   * @param total the number of articles, or -1 where it is not known beforehand
   */
  public static Progress shown(Messages messages, long total) {
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("articles")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setSpeedUnit(ChronoUnit.SECONDS)
            .showSpeed()
            .setConsumer(new StatusLine(messages))
            .build());
  }

  /** One more article is done. */
  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private record StatusLine(Messages messages) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String line) {
      messages.status(line.strip());
    }

    /** The last state is taken away: what remains on the terminal are messages. */
    @Override
    public void close() {
      messages.status("");
    }
  }
}
