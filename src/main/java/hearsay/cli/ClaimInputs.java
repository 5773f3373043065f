package hearsay.cli;

import hearsay.article.Input;
import hearsay.batch.Environment;
import hearsay.claim.Claim;
import hearsay.console.ExitCode;
import hearsay.error.UserException;
import hearsay.evaluate.ClaimFiles;
import hearsay.jsonl.ClaimLine;
import hearsay.jsonl.ClaimLines;
import hearsay.output.OutputPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Parameters;

/** The files of claims that a command reads, line by line. */
final class ClaimInputs {
  @Parameters(
      paramLabel = "CLAIMS",
      arity = "0..*",
      description =
          "Files of claims that extract has written, folders of such files (gold aside), or - for"
              + " standard input. Without any, standard input is read.")
  private List<String> inputs = new ArrayList<>();

  /** What is done with a claim. */
  @FunctionalInterface
  interface Use {
    void of(ClaimLine line) throws IOException, UserException;
  }

  /**
   * What came of reading.
   *
   * @param status {@link ExitCode#OK}, or {@link ExitCode#INCOMPLETE} if a line or file could not
   *     be read
   * @param read how many claims there were
   * @param used of these, those that were wanted
   */
  record Taken(int status, long read, long used) {
    /** Whether nothing at all could be read where something is: nothing is to be made of it. */
    boolean isUnreadable() {
      return status != ExitCode.OK && read == 0;
    }
  }

  /**
   * Reads all claims. A line that is none is named and passed over.
   *
   * @param wanted the claims that are used
   */
  Taken forEach(Environment environment, Predicate<Claim> wanted, Use use)
      throws IOException, UserException {
    return forEach(environment, inputs(environment), wanted, use);
  }

  /** The same of other inputs. */
  static Taken forEach(
      Environment environment, List<String> inputs, Predicate<Claim> wanted, Use use)
      throws IOException, UserException {
    int status = ExitCode.OK;
    long read = 0;
    long used = 0;
    try (ReadAhead claims = new ReadAhead(to -> read(environment, inputs, to))) {
      while (true) {
        try {
          ClaimLine line = claims.next();
          if (line == null) {
            return new Taken(status, read, used);
          }
          read++;
          if (wanted.test(line.claim())) {
            used++;
            use.of(line);
          }
        } catch (ClaimLines.BadLineException e) {
          environment.messages().error(String.valueOf(e.getMessage()));
          status = ExitCode.INCOMPLETE;
        }
      }
    }
  }

  private static void read(Environment environment, List<String> inputs, ReadAhead to)
      throws UserException, InterruptedException {
    for (String input : inputs) {
      if (input.equals(Input.STANDARD_INPUT)) {
        try (ClaimLines lines = ClaimLines.of("standard input", environment.in())) {
          to.add(lines);
        }
        continue;
      }
      for (Path file : files(OutputPlan.path(input))) {
        try (ClaimLines lines = ClaimLines.of(file)) {
          to.add(lines);
        }
      }
    }
  }

  /** The files that are read, but for standard input. */
  List<Path> files() throws UserException {
    List<Path> files = new ArrayList<>();
    for (String input : inputs) {
      if (!input.equals(Input.STANDARD_INPUT)) {
        files.addAll(files(OutputPlan.path(input)));
      }
    }
    return files;
  }

  private static List<Path> files(Path path) throws UserException {
    return Files.isDirectory(path) ? ClaimFiles.records(path) : List.of(path);
  }

  private List<String> inputs(Environment environment) throws UserException {
    if (!inputs.isEmpty()) {
      return inputs;
    }
    if (environment.terminal().stdin()) {
      throw new UserException(
          "nothing to read: name files or folders of claims, or - to type them");
    }
    return List.of(Input.STANDARD_INPUT);
  }
}
