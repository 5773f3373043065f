package hearsay.cli;

import hearsay.api.Hearsay;
import hearsay.api.Options;
import hearsay.article.Article;
import hearsay.article.ArticleTexts;
import hearsay.article.ReaderOptions;
import hearsay.batch.Environment;
import hearsay.console.ExitCode;
import hearsay.drawing.Drawing;
import hearsay.drawing.ExplanationDrawing;
import hearsay.error.UserException;
import hearsay.explain.Explanation;
import hearsay.explain.ExplanationLine;
import hearsay.select.Selection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Why claims are as they are. */
@Command(
    name = "explain",
    description =
        "Say why claims are as they are: what the model found and how likely, which repairs changed"
            + " it, whom its source was taken for and who else was weighed, and what its stance is"
            + " read off.",
    footer = {
      "%nExamples:",
      "  hearsay explain article.txt",
      "  hearsay explain corpus --key e23faa79",
      "  hearsay explain corpus --json | jq -r '.repairs[].id' | sort | uniq -c"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Articles: files, folders, or -, as for extract.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private ShapeOptions shape = new ShapeOptions();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  ExplainCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, UserException {
    int[] status = {ExitCode.OK};
    Iterable<Article> articles =
        ArticleTexts.read(
                inputs,
                environment.in(),
                ReaderOptions.DEFAULT,
                doc -> true,
                problem -> {
                  status[0] = ExitCode.INCOMPLETE;
                  environment.messages().error(problem);
                })
            .values();
    Selection wanted = selection.selection();
    Drawing drawing = shape.drawing(environment.terminal()).orElse(null);
    try (Hearsay engine = environment.engines().create(false, options(wanted))) {
      for (Article article : articles) {
        for (Explanation explanation : engine.explain(article).orThrow()) {
          if (wanted.test(explanation.claim())) {
            environment.out().write(bytes(explanation, drawing));
          }
        }
      }
    }
    return status[0];
  }

  private static Options options(Selection wanted) {
    Options.Builder options = Options.builder().articleTimeout(Duration.ZERO);
    Double least = wanted.minConfidence();
    return least == null ? options.build() : options.minConfidence(least).build();
  }

  private static byte[] bytes(Explanation explanation, @Nullable Drawing drawing) {
    return drawing == null
        ? ExplanationLine.of(explanation)
        : new ExplanationDrawing(drawing).of(explanation).getBytes(StandardCharsets.UTF_8);
  }
}
