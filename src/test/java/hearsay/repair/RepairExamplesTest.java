package hearsay.repair;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribute.Attribution;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has examples, and does what they say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepairExamplesTest {
  private static final List<Repair> ALL = Repairs.all().list();

  static Stream<Repair> repairs() {
    return ALL.stream();
  }

  static Stream<RepairExample> examples() {
    return repairs().flatMap(repair -> RepairExample.of(repair.id()).stream());
  }

  private static Repair repair(RepairExample example) {
    return repairs()
        .filter(repair -> example.toString().startsWith(repair.id() + " "))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("repairs")
  void each_rule_has_an_example_where_it_acts_and_one_where_it_must_not(Repair repair) {
    assertThat(RepairExample.of(repair.id()))
        .as(repair.id())
        .anyMatch(RepairExample::acts)
        .anyMatch(example -> !example.acts());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_example_is_as_it_says(RepairExample example) {
    MarkedSentences sentences = example.sentences();
    List<Attribution> before = example.before(sentences);

    Repair repair = repair(example);

    List<Attribution> after = new Repairs(List.of(repair)).apply(sentences.context(), before);

    assertThat(after)
        .extracting(attribution -> sentences.written(attribution, after))
        .containsExactlyElementsOf(example.after(sentences));
    assertThat(after.equals(before)).as("unchanged").isEqualTo(!example.acts());
    assertThat(after)
        .filteredOn(attribution -> !before.contains(attribution))
        .allSatisfy(changed -> assertThat(changed.repairs()).containsExactly(repair.id()));
  }

  @Test
  void ids_are_unique_and_in_kebab_case() {
    assertThat(ALL)
        .extracting(Repair::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+(?:-[a-z]+)*"));
  }

  @Test
  void no_examples_are_without_a_rule() throws IOException, URISyntaxException {
    URL any = Objects.requireNonNull(RepairExample.class.getResource("according-to.txt"));
    try (Stream<Path> files =
        Files.list(Objects.requireNonNull(Path.of(any.toURI()).getParent()))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .filteredOn(name -> name.endsWith(".txt"))
          .containsExactlyInAnyOrderElementsOf(repairs().map(one -> one.id() + ".txt").toList());
    }
  }
}
