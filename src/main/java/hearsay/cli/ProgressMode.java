package hearsay.cli;

/** When progress is shown on standard error; {@code AUTO}: on a terminal. */
enum ProgressMode {
  AUTO,
  ALWAYS,
  NEVER
}
