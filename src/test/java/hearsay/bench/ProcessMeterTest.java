package hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class ProcessMeterTest {
  private Path messages;
  private ProcessMeter meter;

  @BeforeEach
  void setUp(@TempDir Path folder) {
    messages = folder.resolve("messages.log");
    meter = new ProcessMeter(messages);
  }

  @Test
  void the_first_record_comes_before_what_follows_it() throws Exception {
    Measurement cost = shell("echo one; sleep 0.2; echo two");

    assertThat(cost.records()).isEqualTo(2);
    assertThat(cost.firstRecordSeconds()).isPositive().isLessThan(cost.wallSeconds());
  }

  @Test
  void without_output_there_is_no_first_record() throws Exception {
    Measurement cost = shell("printf unfinished");

    assertThat(cost.records()).isZero();
    assertThat(cost.firstRecordSeconds()).isNull();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void work_and_memory_of_the_process_are_counted() throws Exception {
    Measurement idle = shell("sleep 0.2");
    Measurement busy =
        shell(
            "x=$(head -c 40000000 /dev/zero | tr '\\0' x); i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done");

    assertThat(idle.cpuSeconds()).isNotNull();
    assertThat(busy.cpuSeconds()).isGreaterThan(idle.cpuSeconds());
    assertThat(idle.peakMib()).isNotNull().isLessThan(30);
    assertThat(busy.peakMib()).isGreaterThan(38);
  }

  @Test
  void a_command_that_fails_is_an_error_that_says_where_its_messages_are() throws Exception {
    assertThatThrownBy(() -> shell("echo broken >&2; exit 3"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("status 3")
        .hasMessageContaining(messages.toString());
    assertThat(Files.readString(messages)).isEqualTo("broken\n");
  }

  private Measurement shell(String script) throws IOException, InterruptedException {
    return meter.measure(List.of("/bin/sh", "-c", script));
  }
}
