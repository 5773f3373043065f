package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import hearsay.claim.ClaimKey;
import hearsay.console.ExitCode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The formats of {@code check}, those of others held against their public schemas. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CheckFormatsTest {
  private static final Path SCHEMAS = Path.of("src/test/resources/schemas");

  private final CheckedFolder folder;

  CheckFormatsTest(@TempDir Path root) {
    this.folder = new CheckedFolder(root);
  }

  /** Findings of each severity, an article that failed, a sound one and a stale file. */
  private void all_kinds_of_findings() throws IOException {
    folder.article("a.txt", "Anna said it <rains> & \"pours\" 100%\nBert said it snows\n");
    folder.article("crash.txt", "Text.\n");
    folder.article("gone.txt", "Emil said it is over\n");
    folder.article("sound.txt", "Nothing.\n");
    folder.article("drift.txt", "Dora said it drifts\n");
    folder.extract();
    Files.delete(folder.root().resolve("corpus/gone.txt"));
    folder.edit("corpus/crash.txt", "Text.", "CRASH");
    folder.edit("out/a.jsonl", "\"name\":\"Anna\"", "\"name\":\"Hanna \uFFFE\"");
    folder.edit("out/drift.jsonl", "\"confidence\":0.9", "\"confidence\":0.88");
    folder.file("corpus/wei rd: 1,2%.txt", "Undated.\n");
  }

  private JsonNode sarif(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--format", "sarif"));
    all.addAll(List.of(options));
    JsonNode log = new ObjectMapper().readTree(folder.against(all.toArray(String[]::new)).out());
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V4)
            .getSchema(Files.readString(SCHEMAS.resolve("sarif-2.1.0-rtm.5.json")));
    assertThat(schema.validate(log)).isEmpty();
    return log.get("runs").get(0);
  }

  private static List<String> texts(Iterable<JsonNode> nodes, String pointer) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(node.at(pointer).asText()));
    return texts;
  }

  @Test
  void json_has_the_same_keys_in_every_line() throws IOException {
    all_kinds_of_findings();

    List<JsonNode> findings = folder.against("--format", "json").records();

    assertThat(findings).hasSizeGreaterThan(4);
    assertThat(findings)
        .allSatisfy(
            finding ->
                assertThat(finding.fieldNames())
                    .toIterable()
                    .containsExactly(
                        "rule",
                        "severity",
                        "file",
                        "line",
                        "message",
                        "diff",
                        "claim",
                        "key",
                        "fingerprint"));
    assertThat(texts(findings, "/fingerprint")).doesNotHaveDuplicates();
  }

  @Test
  void sarif_keeps_its_schema_and_tells_rule_level_and_place() throws IOException {
    all_kinds_of_findings();

    JsonNode run = sarif();

    JsonNode results = run.get("results");
    assertThat(texts(results, "/ruleId"))
        .contains(
            "claims/changed",
            "claims/confidence",
            "article/crashed",
            "article/no-published",
            "claims/stale");
    assertThat(texts(results, "/level")).contains("error", "warning", "note");
    assertThat(texts(results, "/locations/0/physicalLocation/artifactLocation/uri"))
        .allMatch(uri -> java.net.URI.create(uri).isAbsolute())
        .anyMatch(uri -> uri.endsWith("/corpus/wei%20rd%3A%201,2%25.txt"));
    for (JsonNode result : results) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    }
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
  }

  @Test
  void sarif_of_a_clean_corpus_has_no_results() throws IOException {
    folder.article("a.txt", "Anna said it rains\n");
    folder.extract();

    JsonNode run = sarif();

    assertThat(run.get("results")).isEmpty();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void a_finding_keeps_its_fingerprint_when_its_lines_move() throws IOException {
    folder.article("a.txt", "Anna said it rains\nBert said it snows\n");
    folder.file("out/a.jsonl", "");
    JsonNode before = sarif().get("results");
    folder.edit("corpus/a.txt", "Anna", "A line above.\n\nAnother.\nAnna");

    JsonNode after = sarif().get("results");

    String line = "/locations/0/physicalLocation/region/startLine";
    assertThat(texts(before, line)).containsExactly("4", "5");
    assertThat(texts(after, line)).containsExactly("7", "8");
    assertThat(texts(after, "/properties/key"))
        .containsExactly(
            ClaimKey.of("Anna", "said", "it rains"), ClaimKey.of("Bert", "said", "it snows"));
    for (String key : List.of("hearsayFinding~1v2", "primaryLocationLineHash")) {
      List<String> fingerprints = texts(after, "/partialFingerprints/" + key);
      assertThat(fingerprints)
          .doesNotHaveDuplicates()
          .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{16}"))
          .isEqualTo(texts(before, "/partialFingerprints/" + key));
    }
  }

  @Test
  void the_same_words_claimed_twice_have_two_fingerprints() throws IOException {
    folder.article("a.txt", "Anna said it rains\nAnna said it rains\n");
    folder.file("out/a.jsonl", "");

    assertThat(texts(sarif().get("results"), "/partialFingerprints/primaryLocationLineHash"))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .anyMatch(fingerprint -> fingerprint.endsWith(":2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"surefire-test-report.xsd", "junit-10.xsd"})
  void junit_keeps_the_schemas_of_those_who_read_it(String schema)
      throws IOException, SAXException {
    all_kinds_of_findings();

    String xml = folder.against("--format", "junit").out();

    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMAS.resolve(schema).toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    assertThat(xml).startsWith("<?xml").endsWith("</testsuite>\n");
  }

  @Test
  void junit_has_a_test_case_for_each_article()
      throws IOException, SAXException, ParserConfigurationException {
    all_kinds_of_findings();

    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(folder.against("--format", "junit").out())))
            .getDocumentElement();

    List<String> cases = new ArrayList<>();
    for (int i = 0; i < suite.getElementsByTagName("testcase").getLength(); i++) {
      Element one = (Element) suite.getElementsByTagName("testcase").item(i);
      String state =
          one.getElementsByTagName("error").getLength()
              + " "
              + one.getElementsByTagName("failure").getLength()
              + " "
              + one.getElementsByTagName("system-out").getLength();
      cases.add(folder.relative(one.getAttribute("classname")) + " " + state);
    }
    assertThat(cases)
        .containsExactly(
            "corpus/a.txt 0 1 0",
            "corpus/crash.txt 1 0 0",
            "corpus/drift.txt 0 0 1",
            "corpus/sound.txt 0 0 0",
            "corpus/wei rd: 1,2%.txt 0 1 1",
            "out/gone.jsonl 0 1 0");
    assertThat(suite.getAttribute("tests")).isEqualTo("6");
    assertThat(suite.getAttribute("errors")).isEqualTo("1");
    assertThat(suite.getAttribute("failures")).isEqualTo("3");
  }

  @Test
  void github_commands_are_escaped() throws IOException {
    all_kinds_of_findings();

    String out = folder.against("--format", "github").out();

    assertThat(out)
        .contains("/corpus/wei rd%3A 1%2C2%25.txt,line=1,title=article/no-published::has no date")
        .contains("claim changed: Anna: it <rains> & \"pours\" 100%25%0A- source.name");
    assertThat(out.lines()).allMatch(line -> line.matches("::(error|warning|notice) .+::.+"));
  }

  @Test
  void github_gets_ten_annotations_of_a_kind_errors_first_and_the_rest_summed_up()
      throws IOException {
    for (int i = 0; i < 12; i++) {
      folder.file("corpus/" + i + ".txt", "");
    }
    folder.article("z.txt", "x\u0007");

    List<String> lines = folder.check("--format", "github").out().lines().toList();

    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
    assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::warning "));
    assertThat(lines.get(9))
        .isEqualTo("::error title=hearsay check::3 more of this severity: article/empty 3");
    assertThat(lines.get(19))
        .isEqualTo(
            "::warning title=hearsay check::4 more of this severity: article/characters 1,"
                + " article/no-published 3");
    assertThat(lines).hasSize(20);
  }

  @Test
  void github_shows_all_of_ten() throws IOException {
    for (int i = 0; i < 10; i++) {
      folder.article(i + ".txt", "");
    }

    assertThat(folder.check("--format", "github").out().lines())
        .hasSize(10)
        .noneMatch(line -> line.contains("more of this severity"));
  }

  @Test
  void sarif_tells_where_a_claim_stands_and_what_to_do_about_its_rule() throws IOException {
    folder.article("a.txt", "\uD83D\uDE00 A line.\nAnna said it \uD83D\uDE00 rains\n");
    folder.file("out/a.jsonl", "");

    JsonNode run = sarif();

    assertThat(run.at("/results/0/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":5,\"startColumn\":11,\"endLine\":5,\"endColumn\":21}");
    assertThat(texts(run.at("/tool/driver/rules"), "/help/text"))
        .allMatch(help -> help.endsWith("."))
        .anyMatch(help -> help.contains("hearsay check --update"));
  }

  @Test
  void junit_tells_how_long_each_article_took() throws IOException {
    folder.article("a.txt", "Anna said it rains\n");

    assertThat(folder.check("--format", "junit").out())
        .containsPattern("<testsuite [^>]*time=\"[0-9]+\\.[0-9]{3}\"")
        .containsPattern("<testcase [^>]*time=\"[0-9]+\\.[0-9]{3}\"");
  }

  @Test
  void several_reports_come_of_one_run() throws IOException {
    all_kinds_of_findings();
    Path sarif = folder.root().resolve("reports/check.sarif");
    Path junit = folder.root().resolve("reports/check.xml");
    String[] formats = {"--format=github", "--format=sarif=" + sarif, "--format=junit=" + junit};

    Ran ran = folder.against(formats);

    assertThat(ran.out()).isEqualTo(folder.against("--format=github").out());
    assertThat(sarif).hasContent(folder.against("--format=sarif").out());
    assertThat(junit).content().startsWith("<?xml");
    // Written anew by the next run, and nothing else is.
    assertThat(folder.against(formats).status()).isEqualTo(ran.status());
    Files.writeString(junit, "a letter\n");
    assertThat(folder.against(formats).status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(folder.against("--format=json=" + folder.root().resolve("corpus/a.txt")).err())
        .contains("would be written over");
    assertThat(folder.against("--format=json", "--format=text").err())
        .contains("standard output takes one --format");
    assertThat(folder.against("--format=json=" + sarif, "--format=text=" + sarif).status())
        .isEqualTo(ExitCode.UNUSABLE);
  }
}
