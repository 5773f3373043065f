package hearsay.console;

/** When progress is shown on standard error; {@code AUTO}: on a terminal. */
public enum ProgressMode {
  AUTO,
  ALWAYS,
  NEVER
}
