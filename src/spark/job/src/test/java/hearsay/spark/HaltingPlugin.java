package hearsay.spark;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.spark.api.plugin.DriverPlugin;
import org.apache.spark.api.plugin.ExecutorPlugin;
import org.apache.spark.api.plugin.PluginContext;
import org.apache.spark.api.plugin.SparkPlugin;

/**
 * Ends the first executor that is seen in the middle of an article, and no other: what runs there
 * has no chance to end in order. Where it was is left in the file that the setting {@link #MARK}
 * names.
 */
public final class HaltingPlugin implements SparkPlugin {
  static final String MARK = "spark.hearsay.halted";

  private static final String EXTRACTION = "hearsay.extract.";
  private static final int KILLED = 137;

  @Override
  public DriverPlugin driverPlugin() {
    return null;
  }

  @Override
  public ExecutorPlugin executorPlugin() {
    return new Halting();
  }

  private static final class Halting implements ExecutorPlugin {
    @Override
    public void init(PluginContext context, Map<String, String> extra) {
      Path mark = Path.of(context.conf().get(MARK));
      Thread watch = new Thread(() -> watch(mark), "watch");
      watch.setDaemon(true);
      watch.start();
    }

    private static void watch(Path mark) {
      try {
        while (!Files.exists(mark)) {
          for (StackTraceElement[] frames : Thread.getAllStackTraces().values()) {
            if (Arrays.stream(frames).anyMatch(Halting::isExtraction)) {
              halt(mark, frames);
            }
          }
          TimeUnit.MILLISECONDS.sleep(5);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private static boolean isExtraction(StackTraceElement frame) {
      return frame.getClassName().startsWith(EXTRACTION) && frame.getMethodName().equals("extract");
    }

    private static void halt(Path mark, StackTraceElement[] frames) {
      String where =
          Arrays.stream(frames).map(StackTraceElement::toString).collect(Collectors.joining("\n"));
      try {
        Files.writeString(mark, where, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        // Another executor was the first.
        return;
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      Runtime.getRuntime().halt(KILLED);
    }
  }
}
