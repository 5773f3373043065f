package hearsay.console;

/**
 * Which standard streams are a terminal. Java 17 cannot ask for each, so the launcher does ({@code
 * test -t}) and passes the answers as system properties.
 */
public record Terminal(boolean stdin, boolean stderr) {
  /** Neither is a terminal. */
  public static final Terminal NONE = new Terminal(false, false);

  /** Without the launcher none is: there is no progress line, and standard input is read. */
  public static Terminal detect() {
    return new Terminal(
        Boolean.getBoolean("hearsay.stdin.tty"), Boolean.getBoolean("hearsay.stderr.tty"));
  }
}
