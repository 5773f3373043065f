package hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the build alone runs ({@code src/build/java}) is no part of the program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BuildToolsTest {
  private static final Path SOURCES = Path.of("src", "build", "java");

  /** The names of the classes, with slashes. */
  private static Set<String> tools() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
          .map(file -> file.replaceFirst("\\.java$", ""))
          .collect(Collectors.toSet());
    }
  }

  private static boolean isTool(String className, Set<String> tools) {
    return tools.contains(className.replaceFirst("\\$.*", ""));
  }

  @Test
  void maven_itself_and_what_it_fetches_are_held_against_their_checksums() throws IOException {
    assertThat(Files.readString(Path.of(".mvn/wrapper/maven-wrapper.properties")))
        .containsPattern("(?m)^distributionSha256Sum=[0-9a-f]{64}$");
    assertThat(Files.readString(Path.of(".mvn/maven.config")))
        .contains("--strict-checksums", "postProcessor.trustedChecksums=true");
  }

  @Test
  void the_times_in_archives_are_those_of_no_place() throws IOException {
    assertThat(Files.readString(Path.of(".mvn/jvm.config"))).contains("-Duser.timezone=UTC");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<project.build.outputTimestamp>2026-01-01T00:00:00Z<");
  }

  @Test
  @Tag("packed")
  void no_file_of_the_jar_has_a_time_of_the_clock() throws IOException {
    try (JarFile jar = new JarFile(Path.of("target", "hearsay.jar").toFile())) {
      assertThat(jar.stream().map(ZipEntry::getTimeLocal))
          .isNotEmpty()
          .containsOnly(LocalDateTime.of(2026, 1, 1, 0, 0));
    }
  }

  @Test
  void each_library_of_the_build_has_its_checksum_in_the_project() throws IOException {
    List<String> known = Files.readAllLines(Path.of(".mvn/checksums/checksums.sha256"));
    List<String> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(path -> path.replace('\\', '/'))
            .filter(path -> path.contains("/repository/"))
            .map(path -> path.substring(path.indexOf("/repository/") + "/repository/".length()))
            .toList();

    assertThat(libraries)
        .as("CONTRIBUTING.md says how to add one")
        .allSatisfy(
            path ->
                assertThat(known)
                    .anyMatch(line -> line.matches("[0-9a-f]{64}  " + Pattern.quote(path))));
  }

  @Test
  void the_program_does_not_use_them() throws IOException {
    Set<String> tools = tools();
    DescribedPredicate<JavaClass> tool =
        DescribedPredicate.describe(
            "are tools of the build", c -> isTool(c.getName().replace('.', '/'), tools));

    noClasses()
        .that(DescribedPredicate.not(tool))
        .should()
        .dependOnClassesThat(tool)
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("hearsay"));
  }

  @Test
  @Tag("packed")
  void they_are_not_in_the_jar() throws IOException {
    Set<String> tools = tools();
    assertThat(tools).isNotEmpty();
    try (JarFile jar = new JarFile(Path.of("target", "hearsay.jar").toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .contains("hearsay/annotate/linear/Binary.class")
          .noneMatch(name -> isTool(name.replaceFirst("\\.class$", ""), tools));
    }
  }
}
