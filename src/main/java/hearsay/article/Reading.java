package hearsay.article;

/** Stand-in. */
public sealed interface Reading {
  record Read(Article article) implements Reading {}

  record Unreadable(String doc, String message) implements Reading {}
}
