package hearsay.bench;

import hearsay.article.Article;
import hearsay.article.ArticleReader;
import hearsay.article.ArticleStream;
import hearsay.article.Format;
import hearsay.article.Input;
import hearsay.article.ReaderOptions;
import hearsay.article.Reading;
import hearsay.extract.ClaimExtractor;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * How the processor's time grows where a text doubles: read and searched for claims, at one, two
 * and four times a size. Time in proportion gives 2; what gives more than {@link #MOST} is named,
 * and the program ends with 1.
 */
final class ShapeGrowth {
  /** The square would be 4; 2 is never met exactly, and {@code n log n} is a bit above it. */
  static final double MOST = 2.3;

  private static final int TEXT_SIZE = 12_000;
  private static final int PAGE_SIZE = 250_000;
  // What takes less says nothing of how it grows.
  private static final double LEAST_SECONDS = 0.4;
  private static final int REPEATS = 2;
  private static final double NANOS_PER_SECOND = 1e9;

  private final ClaimExtractor extractor = new ClaimExtractor();
  private final PrintStream out;

  private ShapeGrowth(PrintStream out) {
    this.out = out;
    extractor.load();
    extractor.awaitLoaded();
  }

  /** All shapes, or those whose names have one of the words given. */
  public static void main(String[] words) {
    Map<String, IntFunction<String>> shapes = new TreeMap<>(Shapes.texts());
    shapes.putAll(Shapes.pages());
    ShapeGrowth growth = new ShapeGrowth(System.out);
    boolean good = true;
    for (Map.Entry<String, IntFunction<String>> shape : shapes.entrySet()) {
      boolean wanted = words.length == 0;
      for (String word : words) {
        wanted |= shape.getKey().contains(word);
      }
      good &= !wanted || growth.isLinear(shape.getKey(), shape.getValue());
    }
    System.exit(good ? 0 : 1);
  }

  private boolean isLinear(String name, IntFunction<String> shape) {
    boolean page = name.startsWith("page ");
    int size = page ? PAGE_SIZE : TEXT_SIZE;
    double[] seconds = new double[3];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = Double.MAX_VALUE;
      for (int repeat = 0; repeat < REPEATS; repeat++) {
        seconds[i] = Math.min(seconds[i], seconds(shape.apply(size << i), page));
      }
    }
    double growth = seconds[2] / seconds[1];
    boolean linear = seconds[2] < LEAST_SECONDS || growth <= MOST;
    out.printf(
        Locale.ROOT,
        "%-40s %6.2f %6.2f %6.2f s  %4.1f %s%n",
        name.replace("\n", "\\n"),
        seconds[0],
        seconds[1],
        seconds[2],
        growth,
        linear ? "" : "TOO MUCH");
    return linear;
  }

  private double seconds(String text, boolean page) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ReaderOptions options =
        new ReaderOptions(
            page ? Format.HTML : Format.TEXT,
            null,
            StandardCharsets.UTF_8,
            ReaderOptions.DEFAULT_MAX_ARTICLE_BYTES);
    try (ArticleStream articles =
        new ArticleReader(options)
            .open(
                Input.standardInput(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      while (articles.hasNext()) {
        if (articles.next() instanceof Reading.Read read && !page) {
          Article article = read.article();
          extractor.extract(article);
        }
      }
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin)
        / NANOS_PER_SECOND;
  }
}
