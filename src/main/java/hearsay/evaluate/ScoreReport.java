package hearsay.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/** Scores as a table for people and as JSON for programs. */
public final class ScoreReport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ScoreReport() {}

  /** Lines of a table; rates in percent with one decimal. */
  public static String table(Scores scores) {
    StringBuilder table = new StringBuilder();
    table
        .append(scores.articles())
        .append(" articles, ")
        .append(scores.goldClaims())
        .append(" gold claims, ")
        .append(scores.predictedClaims())
        .append(" predicted claims\n");
    String group = "";
    for (Map.Entry<String, Tally> entry : scores.tallies().entrySet()) {
      String next = entry.getKey().contains(" ") ? "spans" : "claims";
      if (!next.equals(group)) {
        group = next;
        table.append(heading(group));
      }
      table.append(row(entry.getKey(), entry.getValue()));
    }
    table
        .append("  of the ")
        .append(scores.contentMatched())
        .append(" content matches: source accuracy ")
        .append(oneDecimal(scores.sourceAccuracy()))
        .append(", cue accuracy ")
        .append(oneDecimal(scores.cueAccuracy()))
        .append('\n');
    if (!scores.fields().isEmpty()) {
      table.append("  their fields:");
      scores
          .fields()
          .forEach(
              (field, tally) ->
                  table
                      .append(' ')
                      .append(field)
                      .append(' ')
                      .append(oneDecimal(tally.precision())));
      table.append(" (percent); in a wrong mouth: ").append(scores.wrongMouths()).append('\n');
    }
    if (!scores.optional().isEmpty()) {
      table.append(heading("their sources'"));
      scores.optional().forEach((field, tally) -> table.append(row(field, tally)));
    }
    table.append(names(scores.forms()));
    return table.toString().replace(System.lineSeparator(), "\n");
  }

  /** How sources are named, by the kind of words that gold's are. */
  private static String names(Map<SourceForm, NameTally> forms) {
    StringBuilder table = new StringBuilder();
    forms.forEach(
        (form, tally) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "  %-26s%8s%8d%12d%8d%8d%n",
                    form.title(),
                    oneDecimal(Tally.percent(tally.right(), tally.all())),
                    tally.right(),
                    tally.unresolved(),
                    tally.wrong(),
                    tally.all())));
    return table.isEmpty()
        ? ""
        : String.format(
                Locale.ROOT,
                "%n%-28s%8s%8s%12s%8s%8s%n",
                "names, by the words",
                "%",
                "right",
                "unresolved",
                "wrong",
                "all")
            + table;
  }

  private static String heading(String group) {
    return String.format(
        Locale.ROOT, "%n%-22s%7s%7s%7s%8s%8s%8s%n", group, "P", "R", "F1", "right", "pred", "gold");
  }

  private static String row(String name, Tally tally) {
    return String.format(
        Locale.ROOT,
        "  %-20s%7s%7s%7s%8d%8d%8d%n",
        name,
        oneDecimal(tally.precision()),
        oneDecimal(tally.recall()),
        oneDecimal(tally.f1()),
        tally.right(),
        tally.predicted(),
        tally.gold());
  }

  private static String oneDecimal(double percent) {
    return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** One JSON object, on one line, with the full figures. */
  public static String json(Scores scores) {
    ObjectNode report = JSON.createObjectNode();
    report.put("articles", scores.articles());
    report.put("gold_claims", scores.goldClaims());
    report.put("predicted_claims", scores.predictedClaims());
    ObjectNode spans = report.putObject("spans");
    ObjectNode claims = report.putObject("claims");
    for (Map.Entry<String, Tally> entry : scores.tallies().entrySet()) {
      int blank = entry.getKey().indexOf(' ');
      ObjectNode place =
          blank < 0
              ? claims.putObject(entry.getKey())
              : spans
                  .withObjectProperty(entry.getKey().substring(0, blank))
                  .putObject(entry.getKey().substring(blank + 1));
      put(place, entry.getValue());
    }
    claims.put("content_matched", scores.contentMatched());
    claims.put("source_accuracy", scores.sourceAccuracy());
    claims.put("cue_accuracy", scores.cueAccuracy());
    if (!scores.fields().isEmpty()) {
      ObjectNode fields = report.putObject("fields");
      scores.fields().forEach((field, tally) -> fields.put(field, tally.precision()));
      fields.put("wrong_mouth", scores.wrongMouths());
      scores.optional().forEach((field, tally) -> put(fields.putObject(field), tally));
      ObjectNode names = fields.putObject("names");
      scores
          .forms()
          .forEach(
              (form, tally) ->
                  names
                      .putObject(form.key())
                      .put("right", tally.right())
                      .put("unresolved", tally.unresolved())
                      .put("wrong", tally.wrong()));
    }
    return report + "\n";
  }

  private static void put(ObjectNode place, Tally tally) {
    place.put("p", tally.precision());
    place.put("r", tally.recall());
    place.put("f1", tally.f1());
    place.put("right", tally.right());
    place.put("predicted", tally.predicted());
    place.put("gold", tally.gold());
  }
}
