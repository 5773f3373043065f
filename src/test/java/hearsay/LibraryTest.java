package hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of {@code src/docs/library.md}, compiled and run with the jars of the build. */
@Tag("packed")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LibraryTest {
  /** Java 24 and later warn without it. */
  private static final String NATIVE = "--enable-native-access=";

  private static final Pattern PROGRAM = Pattern.compile("(?s)```java\n(.*?)```");
  private static final String ARTICLE = "corpus/wire/graphite-licences.txt";

  private final Path folder;
  private final Path target = Path.of("target").toAbsolutePath();
  private String program = "";

  LibraryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void take() throws IOException {
    Matcher found = PROGRAM.matcher(Files.readString(Path.of("src/docs/library.md")));
    assertThat(found.find()).isTrue();
    program = found.group(1);
  }

  private String run(String... command) throws Exception {
    List<String> all = new ArrayList<>(List.of(command));
    all.set(0, Path.of(System.getProperty("java.home"), "bin", command[0]).toString());
    assumeTrue(Files.isExecutable(Path.of(all.get(0))), "a Java runtime without its compiler");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(all)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(err)).isZero();
    assertThat(err).as("standard error").isEmptyFile();
    return Files.readString(out);
  }

  /** An article of the corpus, by the path that its records have as {@code doc}. */
  private String article() throws IOException {
    Path article = folder.resolve(ARTICLE.replaceFirst("corpus/", ""));
    Files.createDirectories(article.getParent());
    Files.copy(Path.of(ARTICLE), article);
    return folder.relativize(article).toString();
  }

  private static String committed() throws IOException {
    return Files.readString(
        Path.of(ARTICLE.replaceFirst("corpus", "out").replace(".txt", ".jsonl")));
  }

  @Test
  void is_thirty_lines_on_the_class_path() throws Exception {
    assertThat(program.lines().dropWhile(line -> line.startsWith("import "))).hasSizeLessThan(31);
    Files.writeString(folder.resolve("Claims.java"), program);
    String path =
        String.join(
            File.pathSeparator, target + "/hearsay.jar", target + "/lib/*", folder.toString());

    run("javac", "-cp", path, "Claims.java");
    assertThat(run("java", NATIVE + "ALL-UNNAMED", "-cp", path, "Claims", article()))
        .isEqualTo(committed());
  }

  @Test
  void is_a_module_of_its_own_on_the_module_path() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src/app"));
    Files.writeString(sources.resolve("Claims.java"), "package app;\n" + program);
    Files.writeString(
        folder.resolve("src/module-info.java"), "module app {\n  requires hearsay;\n}\n");
    String path = target + "/hearsay.jar" + File.pathSeparator + target + "/lib";

    run(
        "javac",
        "-d",
        "mods/app",
        "--module-path",
        path,
        "src/module-info.java",
        "src/app/Claims.java");
    assertThat(
            run(
                "java",
                NATIVE + "com.microsoft.onnxruntime",
                "--module-path",
                "mods" + File.pathSeparator + path,
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "app/app.Claims",
                article()))
        .isEqualTo(committed());
  }
}
