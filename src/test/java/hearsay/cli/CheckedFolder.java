package hearsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with a corpus and its committed claims, and the check of it. */
record CheckedFolder(Path root) {
  static final String HEAD = "---\npublished: 2025-09-26\n---\n";

  Path file(String name, String text) throws IOException {
    Path path = root.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  /** An article of the corpus that has a date; its first line of text is the fourth. */
  Path article(String name, String text) throws IOException {
    return file("corpus/" + name, HEAD + text);
  }

  String corpus() {
    return root.resolve("corpus").toString();
  }

  String out() {
    return root.resolve("out").toString();
  }

  String read(String name) throws IOException {
    return Files.readString(root.resolve(name));
  }

  /** Puts other words into a file. */
  void edit(String name, String old, String now) throws IOException {
    String text = read(name);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(name + " has no " + old);
    }
    Files.writeString(root.resolve(name), text.replace(old, now));
  }

  Ran extract() {
    return FakeClaims.run("extract", corpus(), "-o", out());
  }

  Ran check(String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", corpus()));
    arguments.addAll(List.of(options));
    return FakeClaims.run(arguments.toArray(String[]::new));
  }

  Ran against(String... options) {
    List<String> arguments = new ArrayList<>(List.of("--against", out()));
    arguments.addAll(List.of(options));
    return check(arguments.toArray(String[]::new));
  }

  /** {@code FILE:LINE rule} of each finding of a report in JSON. */
  List<String> places(Ran ran) {
    return ran.records().stream()
        .map(
            finding ->
                relative(finding.get("file").asText())
                    + ":"
                    + finding.get("line")
                    + " "
                    + finding.get("rule").asText())
        .toList();
  }

  /** The findings of a rule. */
  static List<JsonNode> of(String rule, Ran ran) {
    return ran.records().stream()
        .filter(finding -> finding.get("rule").asText().equals(rule))
        .toList();
  }

  String relative(String file) {
    return root.relativize(Path.of(file)).toString();
  }

  /** All files below a folder by their names. */
  Map<String, String> tree(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root.resolve(name))) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(root.resolve(name).relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
