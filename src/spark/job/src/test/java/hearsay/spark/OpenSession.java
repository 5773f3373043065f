package hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process of Spark's that does several jobs, for its start takes longer than they do. */
final class OpenSession implements AutoCloseable {
  private final Path log;
  private final Process process;
  private final BufferedWriter jobs;
  private final BufferedReader answers;

  OpenSession(Path folder, String master) throws IOException {
    this.log = folder.resolve("log");
    this.process = Processes.startServer(folder, log, master);
    this.jobs = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Waits for a job's end; what Spark and the job have said. */
  String run(List<String> arguments) throws IOException {
    int before = said().length();
    jobs.write(String.join(JobServer.BETWEEN, arguments));
    jobs.newLine();
    jobs.flush();
    String answer = answers.readLine();
    String said = said().substring(before);
    assertThat(answer).as(said).isEqualTo(JobServer.ENDED);
    return said;
  }

  private String said() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
