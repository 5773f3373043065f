package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What fuzzing begins with, and what it found, goes through its targets with every build. */
class FuzzSeedsTest {
  private static final Path SEEDS = Path.of("src/test/resources/hearsay/fuzz");

  @TestFactory
  Stream<DynamicTest> readers() throws IOException {
    return seeds("reader", ReaderFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> front_matter() throws IOException {
    return seeds("front-matter", FrontMatterFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> web_pages() throws IOException {
    return seeds("html", HtmlFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> whole_pipeline() throws IOException {
    return seeds("pipeline", PipelineFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> lists_of_organizations() throws IOException {
    return seeds("list", ListFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> files_of_claims() throws IOException {
    return seeds("claims", ClaimsFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> settings() throws IOException {
    return seeds("settings", SettingsFuzz::fuzzerTestOneInput);
  }

  private static Stream<DynamicTest> seeds(String target, Consumer<byte[]> fuzz)
      throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS.resolve(target))) {
      for (Path file : files.sorted().toList()) {
        byte[] seed = Files.readAllBytes(file);
        tests.add(dynamicTest(file.getFileName().toString(), () -> fuzz.accept(seed)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }
}
