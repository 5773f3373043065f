package hearsay.check.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.check.Finding;
import hearsay.check.Report;
import hearsay.text.Printable;
import java.util.stream.Collectors;

/** JSON Lines, an object for each finding. */
final class JsonReport {
  private JsonReport() {}

  /** Empty where nothing was found. */
  static String of(Report report) {
    return report.findings().map(finding -> object(finding) + "\n").collect(Collectors.joining());
  }

  private static ObjectNode object(Finding finding) {
    ObjectNode object =
        JsonNodeFactory.instance
            .objectNode()
            .put("rule", finding.rule().key())
            .put("severity", finding.severity().key())
            .put("file", Printable.of(finding.file()))
            .put("line", finding.line())
            .put("message", finding.message());
    ArrayNode diff = object.putArray("diff");
    finding.diff().forEach(diff::add);
    return object
        .put("claim", finding.claim())
        .put("key", finding.key())
        .put("fingerprint", finding.fingerprint());
  }
}
