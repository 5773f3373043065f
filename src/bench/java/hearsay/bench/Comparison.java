package hearsay.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two programs over the same articles, turn by turn: in each repeat both do the short article and
 * then all of them, and who begins changes with each repeat. A ratio is taken within a repeat, so
 * that what slows the machine for a while slows both sides of it.
 */
final class Comparison {
  private final String name;
  private final Program hearsay;
  private final Program stock;
  private final List<Trial> ofHearsay = new ArrayList<>();
  private final List<Trial> ofStock = new ArrayList<>();

  Comparison(String name, Program hearsay, Program stock) {
    this.name = name;
    this.hearsay = hearsay;
    this.stock = stock;
  }

  /**
   * A line of the comparison.
   *
   * @param ratio hearsay : stock
   */
  record Row(
      String comparison,
      String cost,
      @Nullable Spread hearsay,
      @Nullable Spread stock,
      @Nullable Spread ratio) {}

  /**
   * What both programs do.
   *
   * @param shortOne one short article, which costs little more than a start
   * @param all the articles
   */
  record Plan(Workload shortOne, Workload all, int threads, int repeats) {}

  void run(Laboratory laboratory, Plan plan) throws IOException, InterruptedException {
    for (int repeat = 1; repeat <= plan.repeats(); repeat++) {
      boolean hearsayFirst = repeat % 2 == 1;
      Trial first = trial(laboratory, hearsayFirst ? hearsay : stock, plan, repeat);
      Trial second = trial(laboratory, hearsayFirst ? stock : hearsay, plan, repeat);
      add(hearsayFirst ? first : second, hearsayFirst ? second : first);
    }
    for (Row row : rows()) {
      laboratory.results().add("comparison", row);
    }
  }

  private static Trial trial(Laboratory laboratory, Program program, Plan plan, int repeat)
      throws IOException, InterruptedException {
    Measurement ofShort = laboratory.run(program, plan.shortOne(), plan.threads(), repeat);
    Measurement ofAll = laboratory.run(program, plan.all(), plan.threads(), repeat);
    return new Trial(ofShort, plan.shortOne().tokens(), ofAll, plan.all().tokens());
  }

  /** Adds a repeat: what both programs cost. */
  void add(Trial hearsayTrial, Trial stockTrial) {
    ofHearsay.add(hearsayTrial);
    ofStock.add(stockTrial);
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Trial.Cost cost : Trial.Cost.values()) {
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < ofHearsay.size(); i++) {
        Optional<Double> ours = ofHearsay.get(i).cost(cost);
        Optional<Double> theirs = ofStock.get(i).cost(cost);
        if (ours.isPresent() && theirs.isPresent()) {
          ratios.add(ours.get() / theirs.get());
        }
      }
      rows.add(
          new Row(
              name,
              cost.label(),
              spread(ofHearsay, trial -> trial.cost(cost)),
              spread(ofStock, trial -> trial.cost(cost)),
              Spread.of(ratios).orElse(null)));
    }
    return rows;
  }

  private static @Nullable Spread spread(
      List<Trial> trials, Function<Trial, Optional<Double>> cost) {
    return Spread.of(trials.stream().map(cost).flatMap(Optional::stream).toList()).orElse(null);
  }

  String table() {
    MarkdownTable table =
        new MarkdownTable(name, hearsay.name(), stock.name(), "hearsay : CoreNLP");
    for (Row row : rows()) {
      table.row(
          row.cost(),
          MarkdownTable.spread(row.hearsay()),
          MarkdownTable.spread(row.stock()),
          MarkdownTable.spread(row.ratio()));
    }
    return table.toString();
  }
}
