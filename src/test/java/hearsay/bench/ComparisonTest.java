package hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonTest {
  private final Comparison comparison =
      new Comparison(
          "tags",
          new Program.Hearsay(Path.of("home"), "tag"),
          new Program.Stock("tokenize,ner", "6g", 0));

  @Test
  void a_ratio_is_taken_within_each_repeat() {
    comparison.add(trial(1, 2, 100.0), trial(4, 10, 400.0));
    comparison.add(trial(1, 3, 100.0), trial(4, 6, 1000.0));

    assertThat(row(Trial.Cost.WALL).ratio()).isEqualTo(new Spread(0.35, 0.2, 0.5));
    assertThat(row(Trial.Cost.WALL).hearsay()).isEqualTo(new Spread(2.5, 2, 3));
    assertThat(row(Trial.Cost.PEAK).ratio()).isEqualTo(new Spread(0.175, 0.1, 0.25));
  }

  @Test
  void speed_after_start_up_leaves_out_the_start_and_the_short_article() {
    comparison.add(trial(1, 3, 100.0), trial(5, 9, 400.0));

    // 1,100 tokens in all, 100 of them in the short article.
    assertThat(row(Trial.Cost.RATE_AFTER_START).hearsay()).isEqualTo(new Spread(500, 500, 500));
    assertThat(row(Trial.Cost.RATE_AFTER_START).stock()).isEqualTo(new Spread(250, 250, 250));
    assertThat(row(Trial.Cost.RATE_AFTER_START).ratio()).isEqualTo(new Spread(2, 2, 2));
  }

  @Test
  void nothing_stands_where_the_articles_took_no_longer_than_the_start() {
    comparison.add(trial(3, 2, 100.0), trial(5, 9, 400.0));

    assertThat(row(Trial.Cost.RATE_AFTER_START).hearsay()).isNull();
    assertThat(row(Trial.Cost.RATE_AFTER_START).ratio()).isNull();
  }

  @Test
  void nothing_stands_where_the_system_does_not_tell() {
    comparison.add(trial(1, 2, null), trial(4, 10, null));

    assertThat(comparison.table())
        .startsWith("| tags | hearsay tag | CoreNLP tokenize,ner | hearsay : CoreNLP |\n| --- |")
        .contains("| wall time, s | 2.00 | 10.0 | 0.200 |\n")
        .contains("| peak memory, MiB | – | – | – |\n");
  }

  private Comparison.Row row(Trial.Cost cost) {
    return comparison.rows().stream()
        .filter(row -> row.cost().equals(cost.label()))
        .findFirst()
        .orElseThrow();
  }

  private static Trial trial(double shortWall, double allWall, @Nullable Double peakMib) {
    Measurement shortRun = new Measurement(shortWall, shortWall, shortWall, peakMib, 1);
    Measurement allRun = new Measurement(allWall, shortWall, allWall, peakMib, 10);
    return new Trial(shortRun, 100, allRun, 1_100);
  }
}
