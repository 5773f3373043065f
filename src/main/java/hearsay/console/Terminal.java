package hearsay.console;

import java.util.Map;
import java.util.Set;

/**
 * Which standard streams are a terminal, and what it is like. Java 17 cannot ask for each, so the
 * launcher does ({@code test -t}) and passes the answers as system properties.
 *
 * @param columns its width in cells; {@link #DEFAULT_COLUMNS} where that is not known
 * @param colours whether the user's settings allow them: no {@code NO_COLOR} (no-color.org) that is
 *     not empty, and no {@code TERM} that has none
 */
public record Terminal(
    boolean stdin, boolean stdout, boolean stderr, int columns, boolean colours) {
  /** As terminals have been since the VT100. */
  public static final int DEFAULT_COLUMNS = 80;

  private static final int LEAST_COLUMNS = 40;
  private static final Set<String> COLOURLESS = Set.of("dumb", "unknown");

  /** None is a terminal. */
  public static final Terminal NONE = new Terminal(false, false);

  /** Standard output is none. */
  public Terminal(boolean stdin, boolean stderr) {
    this(stdin, false, stderr, DEFAULT_COLUMNS, true);
  }

  /**
   * Without the launcher none is: there is no progress line, standard input is read, and records
   * are lines of JSON.
   */
  public static Terminal detect() {
    return of(System.getenv());
  }

  static Terminal of(Map<String, String> environment) {
    return new Terminal(
        Boolean.getBoolean("hearsay.stdin.tty"),
        Boolean.getBoolean("hearsay.stdout.tty"),
        Boolean.getBoolean("hearsay.stderr.tty"),
        columns(environment.getOrDefault("COLUMNS", System.getProperty("hearsay.columns", ""))),
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !COLOURLESS.contains(environment.getOrDefault("TERM", "")));
  }

  private static int columns(String typed) {
    return typed.matches("[1-9][0-9]{0,3}")
        ? Math.max(LEAST_COLUMNS, Integer.parseInt(typed))
        : DEFAULT_COLUMNS;
  }
}
