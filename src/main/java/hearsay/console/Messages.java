package hearsay.console;

import hearsay.text.Printable;
import java.io.PrintStream;
import java.util.Locale;

/**
 * The one place that prints to the user: one line each on standard error, with the program's name
 * in front and without control characters. Keeps a progress line, if there is one, below them.
 */
public final class Messages {
  private static final String PREFIX = "hearsay: ";

  /** In code points. */
  private static final int LONGEST = 1000;

  private final PrintStream err;
  private boolean quiet;
  private boolean verbose;
  private String status = "";

  /** To standard error, or what stands for it; neither quiet nor verbose. */
  public Messages(PrintStream err) {
    this.err = err;
  }

  /** Whether nothing but errors is said. */
  public synchronized void quiet(boolean on) {
    this.quiet = on;
  }

  /** Whether details are said, and bugs shown with their stack traces. */
  public synchronized void verbose(boolean on) {
    this.verbose = on;
  }

  /** Something failed. */
  public synchronized void error(String message) {
    say(message);
  }

  /** Something to know; not said when quiet. */
  public synchronized void note(String message) {
    if (!quiet) {
      say(message);
    }
  }

  /** Something that only those want to know who ask for more; said when verbose. */
  public synchronized void detail(String message) {
    if (verbose) {
      say(message);
    }
  }

  /** An exception that no one foresaw; its trace is shown when verbose. */
  public synchronized void bug(String where, Throwable bug) {
    error(ofBug(where, bug) + (verbose ? "" : "; run with -v for the trace"));
    if (verbose) {
      trace(bug);
    }
  }

  /** Shows the progress line, in place of the one before; empty takes it away. */
  synchronized void status(String line) {
    if (!line.isEmpty() || !status.isEmpty()) {
      String padding = " ".repeat(Math.max(0, status.length() - line.length()));
      err.print("\r" + line + padding + (line.isEmpty() ? "\r" : ""));
      err.flush();
      status = line;
    }
  }

  /** In full, but for a name without end in it. */
  private void say(String message) {
    line(PREFIX + Printable.ends(message, LONGEST));
  }

  private void line(String text) {
    String shown = status;
    status("");
    err.println(text);
    status(shown);
  }

  /** What is said of it, less the hint. */
  public static String ofBug(String where, Throwable bug) {
    return where + "internal error: " + describe(bug);
  }

  private static String describe(Throwable bug) {
    String name = bug.getClass().getSimpleName();
    return bug.getMessage() == null ? name : name + ": " + bug.getMessage();
  }

  private void trace(Throwable bug) {
    for (Throwable at = bug; at != null; at = at.getCause()) {
      line(Printable.of(String.format(Locale.ROOT, "  %s", at)));
      for (StackTraceElement frame : at.getStackTrace()) {
        line("    at " + frame);
      }
    }
  }
}
