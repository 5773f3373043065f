package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.api.Hearsay;
import hearsay.console.Terminal;
import hearsay.extract.Extractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What one command line gave, in-process and with a fake engine. */
record Ran(int status, String out, String err) {
  static Ran of(String... args) {
    return with("", Terminal.NONE, args);
  }

  static Ran with(String in, Terminal terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Ran ran = into(out, in, terminal, args);
    return new Ran(ran.status(), out.toString(StandardCharsets.UTF_8), ran.err());
  }

  static Ran into(OutputStream out, String in, Terminal terminal, String... args) {
    return into(out, in, terminal, new FakeEngine(), args);
  }

  static Ran by(Extractor engine, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Ran ran = into(out, "", Terminal.NONE, engine, args);
    return new Ran(ran.status(), out.toString(StandardCharsets.UTF_8), ran.err());
  }

  private static Ran into(
      OutputStream out, String in, Terminal terminal, Extractor engine, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Program((verbose, options) -> new Hearsay(options, engine), terminal)
            .run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    return new Ran(status, "", err.toString(StandardCharsets.UTF_8));
  }

  /** The records of standard output: every line of it parses. */
  List<JsonNode> records() {
    return parse(out);
  }

  List<String> texts() {
    return records().stream().map(record -> record.at("/content/text").asText()).toList();
  }

  static List<JsonNode> parse(String lines) {
    assertThat(lines.isEmpty() || lines.endsWith("\n")).isTrue();
    ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    List<JsonNode> records = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      try {
        records.add(json.readTree(line));
      } catch (JsonProcessingException e) {
        throw new AssertionError("no JSON: " + line, e);
      }
    }
    return records;
  }
}
