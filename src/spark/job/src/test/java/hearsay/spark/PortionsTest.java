package hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortionsTest {
  private static final long KIB = 1L << 10;
  private static final long MIB = 1L << 20;

  @Test
  void each_core_has_several_files_however_little_there_is() {
    assertThat(new Portions(10, 3).files()).isEqualTo(12);
  }

  @Test
  void there_are_files_for_cores_that_are_not_known_yet() {
    assertThat(new Portions(6 * MIB, 2).files()).isEqualTo(32);
    assertThat(new Portions(640 * KIB, 2).files()).isEqualTo(10);
  }

  @Test
  void files_have_a_size_where_there_is_much_and_are_not_too_many() {
    assertThat(new Portions(5_000 * MIB, 2).files()).isEqualTo(5_000);
    assertThat(new Portions(1L << 50, 2).files()).isEqualTo(20_000);
  }

  @Test
  void inputs_are_read_by_more_than_one_task_unless_they_are_tiny() {
    assertThat(new Portions(32 * MIB, 2).toRead()).isEqualTo(MIB);
    assertThat(new Portions(1, 2).toRead()).isEqualTo(512 * KIB);
  }

  @Test
  void all_known_cores_read_and_what_a_task_reads_has_an_end() {
    assertThat(new Portions(400 * MIB, 100).toRead()).isEqualTo(MIB);
    assertThat(new Portions(1L << 50, 100).toRead()).isEqualTo(8 * MIB);
  }

  @Test
  void small_files_share_a_task_and_a_large_one_is_not_cut() {
    List<InputFile> files = List.of(file(0, 3), file(1, 4), file(2, 9), file(3, 1), file(4, 2));

    assertThat(ReadStage.tasks(files, 8))
        .containsExactly(files.subList(0, 2), files.subList(2, 3), files.subList(3, 5));
  }

  private static InputFile file(int number, long length) {
    return new InputFile(number, "file:/" + number, String.valueOf(number), length);
  }
}
