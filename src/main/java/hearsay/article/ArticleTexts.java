package hearsay.article;

import hearsay.error.UserException;
import hearsay.text.Printable;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads articles for those who have their claims already: all into memory, by {@code doc}. */
public final class ArticleTexts {
  private ArticleTexts() {}

  /**
   * The articles of files and folders, named as for the run that extracted their claims, so that
   * they go by the same {@code doc}.
   *
   * @param wanted of {@code doc}s
   * @param problems told of each that cannot be read, in one line, safe to print
   * @throws UserException if nothing at all can be read there, or there are claims and no articles
   */
  public static Map<String, Article> read(
      List<String> inputs,
      InputStream standardInput,
      ReaderOptions options,
      Predicate<String> wanted,
      Consumer<String> problems)
      throws UserException {
    InputFinder.Expansion expansion = InputFinder.find(inputs);
    expansion.problems().forEach(problems);
    if (expansion.inputs().isEmpty()) {
      throw new UserException("no articles in " + String.join(", ", inputs));
    }
    ArticleReader reader = new ArticleReader(options);
    Map<String, Article> articles = new LinkedHashMap<>();
    List<String> claims = new ArrayList<>();
    boolean any = false;
    for (Input input : expansion.inputs()) {
      try (ArticleStream stream = reader.open(input, standardInput)) {
        while (stream.hasNext()) {
          Reading reading = stream.next();
          any |= reading instanceof Reading.Read;
          if (reading instanceof Reading.Read read && wanted.test(read.doc())) {
            articles.put(read.doc(), read.article());
          } else if (reading instanceof Reading.Unreadable unreadable) {
            Consumer<String> told = unreadable.fault().isOfClaims() ? claims::add : problems;
            told.accept(unreadable.message());
          }
        }
      }
    }
    if (!any && !claims.isEmpty()) {
      throw new UserException(Printable.of(String.join(", ", inputs)) + ": " + ReadFault.CLAIMS);
    }
    claims.forEach(problems);
    return articles;
  }
}
