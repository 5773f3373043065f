package hearsay.check.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.check.Finding;
import hearsay.check.Region;
import hearsay.check.Report;
import hearsay.check.Rule;
import hearsay.check.Severity;
import java.util.List;

/** SARIF 2.1.0, the exchange format of static analysis, as one JSON object. */
final class SarifReport {
  static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private static final List<Rule> RULES = List.of(Rule.values());

  private SarifReport() {}

  /**
   * The document, its line ended.
   *
   * @param version of this program
   */
  static String of(Report report, String version) {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "hearsay").put("version", version);
    ArrayNode rules = driver.putArray("rules");
    for (Rule rule : RULES) {
      addRule(rules.addObject(), rule);
    }
    run.putArray("invocations").addObject().put("executionSuccessful", report.failed() == 0);
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    report.findings().forEach(finding -> addResult(results.addObject(), finding));
    return log + "\n";
  }

  private static void addRule(ObjectNode node, Rule rule) {
    node.put("id", rule.key());
    node.putObject("shortDescription").put("text", rule.summary());
    node.putObject("fullDescription").put("text", rule.summary());
    node.putObject("help")
        .put("text", rule.remedy())
        .put("markdown", "**" + rule.key() + "**: " + rule.summary() + " " + rule.remedy());
    node.putObject("defaultConfiguration").put("level", level(rule.severity()));
  }

  private static void addResult(ObjectNode node, Finding finding) {
    node.put("ruleId", finding.rule().key())
        .put("ruleIndex", RULES.indexOf(finding.rule()))
        .put("level", level(finding.severity()));
    node.putObject("message").put("text", TextReport.words(finding));
    ObjectNode place = node.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", Locations.uri(finding.file()));
    addRegion(place.putObject("region"), finding);
    // GitHub goes by the second, whose name it lays down; others by any.
    node.putObject("partialFingerprints")
        .put("hearsayFinding/v2", finding.fingerprint())
        .put("primaryLocationLineHash", finding.fingerprint());
    if (finding.claim() != null) {
      node.putObject("properties").put("claim", finding.claim()).put("key", finding.key());
    }
  }

  private static void addRegion(ObjectNode node, Finding finding) {
    Region region = finding.region();
    if (region == null) {
      node.put("startLine", finding.line());
    } else {
      node.put("startLine", region.startLine())
          .put("startColumn", region.startColumn())
          .put("endLine", region.endLine())
          .put("endColumn", region.endColumn());
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
