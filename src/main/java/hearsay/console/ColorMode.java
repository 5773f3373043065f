package hearsay.console;

/** When output is coloured. */
public enum ColorMode {
  /** On a terminal, unless the user's settings forbid it. */
  AUTO,
  ALWAYS,
  NEVER;

  /** Whether what goes to standard output is. */
  public boolean isOn(Terminal terminal) {
    return this == ALWAYS || (this == AUTO && terminal.stdout() && terminal.colours());
  }
}
