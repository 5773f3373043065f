package hearsay.cli;

import hearsay.api.Options;
import hearsay.api.RecordKind;
import hearsay.batch.Environment;
import hearsay.error.UserException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Claims. */
@Command(
    name = "extract",
    description =
        "Write who claims what in articles: one JSON object a line, or drawn at a terminal.",
    footer = {
      "%nExamples:",
      "  hearsay extract corpus -o out              a file of claims for each article",
      "  hearsay extract news.jsonl.gz | head -3    the first three claims",
      "  hearsay extract a.txt | jq -r '.source.name'",
      "  pbpaste | hearsay extract --published 2025-09-26",
      "  hearsay extract page.html --text texts     also the text that offsets count in",
      "  hearsay extract corpus -o out --resume     go on where a run was broken off",
      "  hearsay extract corpus -o out --manifest m.jsonl --article-timeout 300"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private ArticleOptions options = new ArticleOptions();

  @Mixin private WantedClaims claims = new WantedClaims();

  @Option(
      names = "--text",
      paramLabel = "FOLDER",
      description =
          "Also write each article's text, in which offsets count (in code points), to"
              + " FOLDER/<doc>.txt.")
  private @Nullable String texts;

  @Mixin private ShapeOptions shape = new ShapeOptions();

  ExtractCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserException, InterruptedException {
    Options wanted = claims.in(options.reading.extraction(options.format)).build();
    return new ArticleCommand(environment, options)
        .run(RecordKind.CLAIMS, wanted, texts, shape.format(environment.terminal()));
  }
}
