package hearsay.spark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;

/**
 * What a task costs Spark's driver, and what the commit of a file, for the model in {@code
 * spark.md}: {@code src/bench/spark --stages} runs it. Its tasks have a row each and nothing to do.
 */
public final class DriverCost {
  private DriverCost() {}

  /**
   * Prints seconds for so many tasks that write nothing, and for so many that write a file each.
   *
   * @param arguments a folder, and how many tasks
   */
  public static void main(String[] arguments) throws IOException {
    String folder = arguments[0];
    int tasks = Integer.parseInt(arguments[1]);
    try (SparkSession spark = SparkSession.builder().appName("cost").getOrCreate()) {
      // Code is compiled by then.
      write(spark, tasks / 10, folder);
      double idle = seconds(() -> spark.range(0, tasks, 1, tasks).toJavaRDD().count());
      double written = seconds(() -> write(spark, tasks, folder));
      System.out.printf(
          "%d tasks: %.3f s without, %.3f s with a file each%n", tasks, idle, written);
    }
  }

  private static void write(SparkSession spark, int tasks, String folder) {
    spark.range(0, tasks, 1, tasks).write().mode("overwrite").parquet(folder);
  }

  private static double seconds(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return (double) (System.nanoTime() - begun) / TimeUnit.SECONDS.toNanos(1);
  }
}
