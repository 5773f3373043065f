package hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code ./mvnw package} packs, unpacked and started as a user does. Runs after it is packed.
 */
@Tag("packed")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DistributionTest {
  private static final long LARGEST = 110_000_000;
  private static final int LIMIT_MINUTES = 10;
  private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib|jnilib|pdb)(\\..*)?");

  /** What README.md says two threads need. */
  private static final String HEAP = "-Xmx250m";

  private static final Path CORPUS = Path.of("corpus").toAbsolutePath();
  private static final Path ARTICLE = CORPUS.resolve("wire/kerrison-antimony-bank.txt");

  @TempDir static Path folder;
  private static Path packed;
  private static Path home;
  private static Ran first;

  private record Ran(int status, String out, String err) {}

  @BeforeAll
  static void unpack_and_extract_the_corpus() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".tar.gz")).toList();
      assertThat(found).hasSize(1);
      packed = found.get(0).toAbsolutePath();
    }
    Path programs = Files.createDirectory(folder.resolve("programs"));
    Files.createDirectory(folder.resolve("messages"));
    Process tar =
        new ProcessBuilder("tar", "xzf", packed.toString()).directory(programs.toFile()).start();
    assertThat(tar.waitFor()).isZero();
    try (Stream<Path> unpacked = Files.list(programs)) {
      home = unpacked.findFirst().orElseThrow();
    }
    first = run(HEAP, "extract", CORPUS.toString(), "-o", out().toString(), "--threads", "2");
  }

  private static Path out() {
    return folder.resolve("out");
  }

  private static Process start(String javaOptions, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(home.resolve("hearsay").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("HEARSAY_JAVA_OPTS", javaOptions);
    builder.redirectError(Files.createTempFile(folder.resolve("messages"), "", "").toFile());
    return builder.start();
  }

  private static Ran result(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)).isTrue();
    return new Ran(process.exitValue(), out, messages());
  }

  /** Of all starts until now. */
  private static String messages() throws IOException {
    return String.join("", filesBelow(folder.resolve("messages")).values());
  }

  private static Ran run(String javaOptions, String... arguments) throws Exception {
    return result(start(javaOptions, arguments));
  }

  private static Map<String, String> filesBelow(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path path : found.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void is_small() throws IOException {
    assertThat(Files.size(packed)).isLessThanOrEqualTo(LARGEST);
  }

  @Test
  void extracts_the_corpus_in_the_memory_that_two_threads_are_said_to_need() throws Exception {
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.err()).isEmpty();
    CommittedRecords.assertSame(filesBelow(out()), filesBelow(Path.of("out")));
  }

  @Test
  void has_native_libraries_of_the_platforms_that_it_names_alone() throws IOException {
    Set<String> platforms = new TreeSet<>();
    try (Stream<Path> files = Files.list(home.resolve("native"))) {
      files.forEach(file -> platforms.add(file.getFileName().toString()));
    }
    assertThat(platforms).containsExactly("linux-aarch64", "linux-x64", "osx-aarch64", "win-x64");

    List<String> inJars = new ArrayList<>();
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      for (Path path : jars.toList()) {
        try (JarFile jar = new JarFile(path.toFile())) {
          jar.stream().map(Object::toString).filter(NATIVE.asMatchPredicate()).forEach(inJars::add);
        }
      }
    }
    assertThat(inJars).isEmpty();
  }

  @Test
  void later_starts_take_their_classes_from_an_archive() throws Exception {
    assumeTrue(
        Files.exists(Path.of(System.getProperty("java.home"), "lib", "server", "classes.jsa")),
        "a Java runtime without the archive that others build upon");
    Ran second = run("-Xlog:class+load:file=loaded.log", "extract", ARTICLE.toString());

    assertThat(second.status()).as(second.err()).isZero();
    assertThat(folder.resolve("loaded.log"))
        .content()
        .containsPattern("hearsay\\.extract\\.ClaimExtractor source: shared objects");
    try (Stream<Path> kept = Files.list(home.resolve(".cache"))) {
      assertThat(kept.map(file -> file.getFileName().toString()))
          .contains("classes.jsa", "for")
          .isSubsetOf("classes.jsa", "for", "tied");
    }
  }

  @Test
  void an_archive_that_does_not_fit_is_passed_over_in_silence() throws Exception {
    // As compressed pointers are in the archive, and not in the program.
    Ran other = run("-XX:-UseCompressedOops", "extract", ARTICLE.toString());

    assertThat(other.status()).isZero();
    assertThat(other.err()).isEmpty();
    assertThat(other.out()).isNotEmpty();
  }

  @Test
  void works_in_a_folder_and_on_an_article_of_names_that_the_locale_does_not_have()
      throws Exception {
    // A shell makes and removes them, since Java itself may be in such a locale.
    String script =
        """
        u=$(printf '\\303\\274')
        mkdir "B${u}ro" && cp -R "$1" "B${u}ro/hearsay" && cp "$2" "B${u}ro/M${u}ller.txt" &&
          "B${u}ro/hearsay/hearsay" extract "B${u}ro/M${u}ller.txt"
        status=$?
        rm -rf "B${u}ro"
        exit $status
        """;
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", script, "sh", home.toString(), ARTICLE.toString());
    builder.directory(folder.toFile()).redirectError(folder.resolve("said").toFile());
    builder.environment().keySet().removeIf(name -> name.matches("LANG|LC_.*|HEARSAY_JAVA_OPTS"));
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));

    Ran ran = result(builder.start());

    assertThat(ran.status()).as(Files.readString(folder.resolve("said"))).isZero();
    assertThat(folder.resolve("said")).isEmptyFile();
    assertThat(ran.out().lines())
        .hasSameSizeAs(Files.readAllLines(Path.of("out", "wire", "kerrison-antimony-bank.jsonl")))
        .allMatch(line -> line.contains("\"doc\":\"B\u00fcro/M\u00fcller.txt\""));
  }

  @Test
  void the_command_line_is_there_without_models() throws Exception {
    Ran version = run("", "--version");

    assertThat(version.status()).isZero();
    assertThat(home).hasFileName(version.out().strip().replace(' ', '-'));
  }

  @Test
  void has_the_licence_of_each_library_and_a_bill_of_them_all() throws Exception {
    Path licenses = home.resolve("licenses");
    String table = Files.readString(licenses.resolve("README.md"));
    JsonNode bill = new ObjectMapper().readTree(licenses.resolve("sbom.cdx.json").toFile());
    Map<String, JsonNode> components = new TreeMap<>();
    bill.get("components").forEach(one -> components.put(one.get("name").asText(), one));

    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      for (Path jar : jars.toList()) {
        String name = jar.getFileName().toString().replaceFirst("-[0-9].*", "");
        List<String> rows =
            table.lines().filter(row -> row.matches("\\| " + name + "(,.*)? \\|.*")).toList();
        assertThat(rows).as(name).hasSize(1);
        for (String text : rows.get(0).split("\\|", -1)[4].strip().split(", ", -1)) {
          assertThat(licenses.resolve(text)).as(name).exists();
        }
        assertThat(components.get(name).at("/hashes/0/content").asText()).isEqualTo(sha256(jar));
        assertThat(jar)
            .hasFileName(name + "-" + components.get(name).get("version").asText() + ".jar");
      }
    }
    assertThat(
            components.get("native/linux-x64/libonnxruntime.so").at("/hashes/0/content").asText())
        .isEqualTo(sha256(home.resolve("native/linux-x64/libonnxruntime.so")));
    assertThat(bill.get("bomFormat").asText()).isEqualTo("CycloneDX");
  }

  private static String sha256(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
