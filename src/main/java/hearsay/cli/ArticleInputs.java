package hearsay.cli;

import hearsay.article.Article;
import hearsay.article.ArticleTexts;
import hearsay.article.Format;
import hearsay.article.Input;
import hearsay.article.InputFinder;
import hearsay.article.ReaderOptions;
import hearsay.batch.Environment;
import hearsay.error.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The articles whose claims a command reads, for their texts. */
final class ArticleInputs {
  @Option(
      names = "--articles",
      paramLabel = "INPUT",
      description =
          "The articles that the claims are of: what extract was given, a file or folder. May be"
              + " given several times.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private FieldOptions fields = new FieldOptions();

  boolean any() {
    return !inputs.isEmpty();
  }

  /** The files that are read, but for standard input. */
  List<Path> files() throws UserException {
    List<Path> files = new ArrayList<>();
    for (Input input : InputFinder.find(inputs).inputs()) {
      if (input.path() != null) {
        files.add(input.path());
      }
    }
    return files;
  }

  /**
   * They, by {@code doc}; those that cannot be read are told of.
   *
   * @param wanted of {@code doc}s
   */
  Map<String, Article> read(Environment environment, Predicate<String> wanted)
      throws UserException {
    if (inputs.isEmpty()) {
      return Map.of();
    }
    ReaderOptions plain = ReaderOptions.DEFAULT;
    ReaderOptions options =
        new ReaderOptions(
            Format.AUTO,
            null,
            plain.encoding(),
            false,
            true,
            plain.maxArticleBytes(),
            plain.timeoutSeconds(),
            fields.names());
    return ArticleTexts.read(
        inputs, environment.in(), options, wanted, environment.messages()::error);
  }
}
