package hearsay.article;

/** Stand-in. */
public enum Format {
  AUTO,
  TEXT,
  HTML,
  JSONL
}
