package hearsay.check.report;

import hearsay.check.Finding;
import hearsay.check.Report;
import hearsay.check.Report.ArticleReport;
import hearsay.check.Severity;
import hearsay.text.Printable;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit's XML, as Surefire writes it: a test case for each article. One with findings of error
 * severity has failed, one that could not be processed has had an error; what is less severe is its
 * output.
 */
final class JunitReport {
  private final XMLStreamWriter xml;

  private JunitReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The document, its last line ended. */
  static String of(Report report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new JunitReport(xml).write(report);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return text.append('\n').toString();
  }

  private void write(Report report) throws XMLStreamException {
    List<ArticleReport> cases = cases(report);
    long errors = cases.stream().filter(ArticleReport::failed).count();
    long failures = cases.stream().filter(one -> !one.failed() && hasError(one)).count();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    attribute("name", "hearsay check");
    attribute("time", seconds(cases.stream().mapToDouble(ArticleReport::seconds).sum()));
    attribute("tests", String.valueOf(cases.size()));
    attribute("errors", String.valueOf(errors));
    attribute("skipped", "0");
    attribute("failures", String.valueOf(failures));
    for (ArticleReport one : cases) {
      xml.writeCharacters("\n  ");
      writeCase(one);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  /** The articles, and each other file with a finding as if it were one. */
  private static List<ArticleReport> cases(Report report) {
    List<ArticleReport> cases = new ArrayList<>(report.articles());
    Map<String, List<Finding>> others =
        report.others().stream()
            .collect(Collectors.groupingBy(Finding::file, LinkedHashMap::new, Collectors.toList()));
    others.forEach(
        (file, findings) ->
            cases.add(
                new ArticleReport(
                    file,
                    file,
                    findings.stream().anyMatch(finding -> finding.rule().isFixed()),
                    0,
                    findings)));
    return cases;
  }

  private void writeCase(ArticleReport one) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("name", one.doc());
    attribute("classname", one.file());
    attribute("time", seconds(one.seconds()));
    if (one.failed() || hasError(one)) {
      writeFault(one.failed() ? "error" : "failure", one.findings());
    }
    String rest = text(one.findings(), false);
    if (!rest.isEmpty()) {
      xml.writeCharacters("\n    ");
      xml.writeStartElement("system-out");
      xml.writeCharacters(legal(rest));
      xml.writeEndElement();
    }
    if (!one.findings().isEmpty() || one.failed()) {
      xml.writeCharacters("\n  ");
    }
    xml.writeEndElement();
  }

  private void writeFault(String element, List<Finding> findings) throws XMLStreamException {
    List<Finding> errors =
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    xml.writeCharacters("\n    ");
    xml.writeStartElement(element);
    if (!errors.isEmpty()) {
      Finding first = errors.get(0);
      String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
      attribute("message", first.message() + more);
      attribute("type", first.rule().key());
    }
    xml.writeCharacters(legal(text(findings, true)));
    xml.writeEndElement();
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }

  private static boolean hasError(ArticleReport one) {
    return one.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private static String text(List<Finding> findings, boolean errors) {
    return findings.stream()
        .filter(finding -> (finding.severity() == Severity.ERROR) == errors)
        .map(TextReport::lines)
        .collect(Collectors.joining());
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(Printable.of(value)));
  }

  /** Beside controls and lone surrogates, which are made safe before, XML 1.0 lacks these two. */
  private static String legal(String text) {
    return text.replace("\uFFFE", "\\uFFFE").replace("\uFFFF", "\\uFFFF");
  }
}
