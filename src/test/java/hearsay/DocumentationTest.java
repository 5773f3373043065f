package hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the documentation names is there: paths, packages and classes between backticks, paths in
 * its commands, and where its links lead. A part of a path in capitals stands for any name.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentationTest {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

  /** {@code ClaimExtractor}, {@code claim.Claim}, {@code annotate/Annotator}, {@code Claim.of}. */
  private static final Pattern CLASS =
      Pattern.compile(
          "(?:([a-z]+(?:[./][a-z]+)*)[./])?([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\\.(\\w+)(?:\\(\\))?)?");

  /** {@code annotate.linear}; one word alone may be anything. */
  private static final Pattern PACKAGE = Pattern.compile("([a-z]+)(?:\\.[a-z]+)+");

  /** Files that programs write, which look like packages. */
  private static final Pattern WRITTEN = Pattern.compile(".+\\.(?:conf|json|html)");

  /** What looks like a class of ours: a field of Linux's {@code /proc}. */
  private static final Set<String> FOREIGN = Set.of("VmHWM");

  private static final Pattern PATH =
      Pattern.compile("(?:\\./)?(?:src|corpus|out|\\.ci)/[\\w./*-]*\\w");
  private static final Pattern FILE =
      Pattern.compile("[\\w-]+\\.(?:md|tsv|txt|bloom|onnx|java|py|xml)");
  private static final Pattern ANY_NAME = Pattern.compile("[A-Z]{2,}|\\*");

  private static Stream<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    documents.add(Path.of("CONTRIBUTING.md"));
    documents.add(Path.of("README.md"));
    for (String folder : List.of("src/docs", "src/bench", "src/fuzz", "src/train")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    return documents.stream();
  }

  @TestFactory
  Stream<DynamicTest> names_what_is_there() throws IOException {
    Sources sources = Sources.read();
    return documents()
        .map(
            document ->
                dynamicTest(
                    document.toString(),
                    () ->
                        assertThat(missing(document, sources)).as(document + " names").isEmpty()));
  }

  @Test
  void notices_what_is_not_there() throws IOException {
    Sources sources = Sources.read();

    assertThat(sources.lack("src/main/java/hearsay/Nowhere.java")).isTrue();
    assertThat(sources.lack("hearsay.extract.Nowhere")).isTrue();
    assertThat(sources.lack("claim.ClaimExtractor")).isTrue();
    assertThat(sources.lack("annotate.nowhere")).isTrue();
    assertThat(sources.lack("nowhere.tsv")).isTrue();
    assertThat(sources.lack("extract/ClaimExtractor")).isFalse();
    assertThat(sources.lack("src/main/java/hearsay/ROOM/package-info.java")).isFalse();
    assertThat(sources.lack("annotate.linear")).isFalse();
    assertThat(sources.lack("--threads")).isFalse();
  }

  private static Set<String> missing(Path document, Sources sources) throws IOException {
    String text = Files.readString(document, StandardCharsets.UTF_8);
    Set<String> missing = new TreeSet<>();
    String prose = FENCED.matcher(text).replaceAll("");
    QUOTED
        .matcher(prose)
        .results()
        .map(found -> found.group(1))
        .filter(sources::lack)
        .forEach(missing::add);
    PATH.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(sources::lack)
        .forEach(missing::add);
    LINK.matcher(prose)
        .results()
        .map(found -> found.group(1))
        .filter(link -> !Files.exists(document.resolveSibling(link)))
        .forEach(missing::add);
    return missing;
  }

  /**
   * The repository as it is.
   *
   * @param classes sources by the names of their classes, with packages in front and without
   * @param packages with and without those that they are in
   * @param files names of files without their folders
   */
  private record Sources(Map<String, String> classes, Set<String> packages, Set<String> files) {
    private static final Pattern PYTHON_CLASS = Pattern.compile("(?m)^class (\\w+)");

    static Sources read() throws IOException {
      Sources sources = new Sources(new HashMap<>(), new HashSet<>(), new HashSet<>());
      try (Stream<Path> files = Files.walk(Path.of("src"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          sources.add(file, file.toString().replace('\\', '/'));
        }
      }
      try (Stream<Path> files = Files.list(Path.of(""))) {
        files.map(Path::toString).forEach(sources.files::add);
      }
      return sources;
    }

    private void add(Path file, String path) throws IOException {
      String name = path.substring(path.lastIndexOf('/') + 1);
      files.add(name);
      if (name.endsWith(".py")) {
        String source = Files.readString(file);
        PYTHON_CLASS.matcher(source).results().forEach(at -> classes.put(at.group(1), source));
      }
      int root = path.indexOf("/java/hearsay/");
      if (root < 0 || !name.endsWith(".java")) {
        return;
      }
      String source = Files.readString(file);
      String qualified =
          path.substring(root + "/java/".length(), path.length() - ".java".length())
              .replace('/', '.');
      for (int at = 0; at >= 0; at = qualified.indexOf('.', at) + 1) {
        String shorter = qualified.substring(at);
        classes.put(shorter, source);
        if (!shorter.contains(".")) {
          break;
        }
        packages.add(shorter.substring(0, shorter.lastIndexOf('.')));
      }
    }

    /** Whether this is the name of a path, class or package and there is none. */
    boolean lack(String named) {
      if (PATH.matcher(named).matches()) {
        return !exists(named);
      }
      if (FILE.matcher(named).matches()) {
        return !ANY_NAME.matcher(named.replaceFirst("README", "")).find() && !files.contains(named);
      }
      Matcher asClass = CLASS.matcher(named);
      if (asClass.matches()) {
        return !FOREIGN.contains(named) && !isClass(asClass);
      }
      Matcher asPackage = PACKAGE.matcher(named);
      return asPackage.matches()
          && !WRITTEN.matcher(named).matches()
          && (packages.contains("hearsay." + asPackage.group(1)) || named.startsWith("hearsay."))
          && !packages.contains(named);
    }

    private boolean isClass(Matcher named) {
      String room = named.group(1) == null ? "" : named.group(1).replace('/', '.') + ".";
      String source = classes.get(room + named.group(2));
      String member = named.group(3);
      if (source == null) {
        return room.isEmpty() && isOfJava(named.group(2));
      }
      return member == null || Pattern.compile("\\b" + member + "\\b").matcher(source).find();
    }

    private static boolean isOfJava(String name) {
      try {
        Class.forName("java.lang." + name);
        return true;
      } catch (ClassNotFoundException e) {
        return false;
      }
    }

    private static boolean exists(String path) {
      Path known = Path.of("");
      for (Path part : Path.of(path).normalize()) {
        if (ANY_NAME.matcher(part.toString()).find() && !Files.exists(known.resolve(part))) {
          break;
        }
        known = known.resolve(part);
      }
      return Files.exists(known);
    }
  }
}
