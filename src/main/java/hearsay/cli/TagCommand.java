package hearsay.cli;

import hearsay.api.Options;
import hearsay.api.RecordKind;
import hearsay.batch.Environment;
import hearsay.error.UserException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Organizations, dates and money, claimed or not. */
@Command(
    name = "tag",
    description =
        "Write all organizations, dates and money of articles: one JSON object for each article, or"
            + " drawn at a terminal.",
    footer = {
      "%nExamples:",
      "  hearsay tag corpus -o tags",
      "  hearsay tag a.txt | jq -r '.organizations[].name' | sort | uniq -c",
      "  hearsay tag corpus | jq -c '.money[] | select(.currency == \"EUR\")'"
    })
final class TagCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private ArticleOptions options = new ArticleOptions();

  @Mixin private ShapeOptions shape = new ShapeOptions();

  TagCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserException, InterruptedException {
    Options wanted = options.reading.extraction(options.format).build();
    return new ArticleCommand(environment, options)
        .run(RecordKind.TAGS, wanted, null, shape.format(environment.terminal()));
  }
}
