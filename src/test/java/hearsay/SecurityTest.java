package hearsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What src/docs/security.md says of the program as a whole. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SecurityTest {
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");

  private static JavaClasses program() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<String> names =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(file -> Path.of("src/main/java").relativize(file).toString())
              .map(name -> name.replaceFirst("\\.java$", "").replace('/', '.').replace('\\', '.'))
              .collect(Collectors.toSet());
      return new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("hearsay")
          .that(
              DescribedPredicate.describe(
                  "are of the program",
                  c -> names.contains(c.getName().replaceFirst("\\$.*", ""))));
    }
  }

  @Test
  void the_program_opens_no_connection_and_loads_no_code() throws IOException {
    noClasses()
        .that()
        // Where its own jar is.
        .doNotHaveSimpleName("ProgramFile")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(?!URI$|URISyntaxException$|URLDecoder$).*|javax\\.net\\..*|java\\.rmi\\..*"
                + "|java\\.nio\\.channels\\.\\w*Socket\\w*|java\\.io\\.Object(In|Out)putStream"
                + "|javax\\.script\\..*|javax\\.naming\\..*|java\\.net\\.http\\..*"
                + "|java\\.lang\\.ClassLoader")
        .check(program());
  }

  @Test
  void the_program_starts_git_alone() throws IOException {
    noClasses()
        .that()
        .doNotHaveSimpleName("GitChanges")
        .should()
        .dependOnClassesThat(belongToAnyOf(ProcessBuilder.class, Process.class))
        .check(program());
    assertThat(Files.readString(Path.of("src/main/java/hearsay/check/corpus/GitChanges.java")))
        .containsOnlyOnce("new ProcessBuilder(")
        .contains("List.of(\"git\", ");
  }

  @Test
  void every_claim_of_the_page_names_a_test() throws IOException {
    List<String> rows;
    try (Stream<String> lines = Files.lines(Path.of("src/docs/security.md"))) {
      rows =
          lines
              .filter(line -> line.startsWith("| ") && !line.matches("\\| (---|claim|limit) .*"))
              .toList();
    }
    Map<String, String> tests = new HashMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith("Test.java")).toList()) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.java$", "");
        tests.put(name, Files.readString(file));
      }
    }

    assertThat(rows).hasSizeGreaterThan(10);
    for (String row : rows) {
      String held = row.substring(row.lastIndexOf('|', row.length() - 2));
      assertThat(CLASS.matcher(held).results())
          .as(row)
          .isNotEmpty()
          .allMatch(found -> isThere(tests.get(found.group(1)), found.group(2)));
    }
  }

  /** Whether there is a test, and where a method of it is named, that method. */
  private static boolean isThere(@Nullable String source, @Nullable String method) {
    return source != null && (method == null || source.contains("\n  void " + method + "("));
  }
}
