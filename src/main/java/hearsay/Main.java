package hearsay;

import hearsay.batch.ClaimEngine;
import hearsay.cli.Program;
import hearsay.console.Terminal;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** Streams in, exit status out. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new Program(ClaimEngine::new, Terminal.detect()).runAsProcess(args));
  }

  /**
   * The whole program.
   *
   * @param in standard input, read for {@code -} and where no input is named
   * @param out standard output: records and requested help, UTF-8; its write errors are reported
   * @param err standard error, for messages
   * @return the exit status, one of {@link hearsay.console.ExitCode}
   */
  public static int run(InputStream in, OutputStream out, PrintStream err, String... args) {
    return new Program(ClaimEngine::new, Terminal.detect()).run(in, out, err, args);
  }
}
