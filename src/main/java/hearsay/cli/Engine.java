package hearsay.cli;

import hearsay.article.Article;
import hearsay.error.UserException;

/**
 * What the commands need of the extractor: an article in, the lines of its records out, as UTF-8,
 * each ended by {@code \n}; none is an empty array. Called from several threads.
 *
 * <p>An exception that is not a {@link UserException} concerns the one article; a {@link
 * UserException} says that no article can be processed.
 */
public interface Engine {
  byte[] claims(Article article) throws UserException;

  byte[] tags(Article article) throws UserException;

  /** Starts to load the models in the background. */
  void warmUp();

  /** Makes an engine, cheaply; called once it is known that there is something to read. */
  @FunctionalInterface
  interface Factory {
    /** With {@code verbose}, the libraries' own logs are shown on standard error. */
    Engine create(boolean verbose);
  }
}
