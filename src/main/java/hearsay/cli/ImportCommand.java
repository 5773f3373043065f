package hearsay.cli;

import hearsay.annotate.OrganizationList;
import hearsay.annotation.AnnotatedClaims;
import hearsay.annotation.BratFolder;
import hearsay.annotation.GoldClaims;
import hearsay.annotation.InceptionFolder;
import hearsay.annotation.LabelStudioReader;
import hearsay.article.Article;
import hearsay.batch.Engine;
import hearsay.batch.Environment;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.console.ExitCode;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.jsonl.ClaimWriter;
import hearsay.jsonl.RecordDoc;
import hearsay.output.ExistingFile;
import hearsay.output.ExportFile;
import hearsay.output.OutputPlan;
import hearsay.output.Records;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Annotations that people have corrected, as gold claims. */
@Command(
    name = "import",
    description =
        "Make gold claims of what people have annotated in brat, Label Studio or INCEpTION, beginning with"
            + " what export has written for them.",
    footer = {
      "%nExamples:",
      "  hearsay export out --articles corpus --format brat -o brat",
      "  hearsay import brat --articles corpus -o gold.jsonl",
      "  hearsay eval --gold gold.jsonl out"
    })
final class ImportCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "ANNOTATIONS",
      description =
          "A folder of brat's, a file that Label Studio has exported as JSON, or a folder or file that"
              + " INCEpTION has exported as UIMA CAS XMI.")
  private String annotations = "";

  @Mixin private ArticleInputs articles = new ArticleInputs();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there instead of to standard output.")
  private @Nullable String output;

  ImportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, UserException {
    if (!articles.any()) {
      throw new UserException("name the articles that were annotated by --articles");
    }
    Map<String, Article> found = articles.read(environment, doc -> true);
    Map<String, AnnotatedClaims> read = read(OutputPlan.path(annotations), found);
    if (read.isEmpty()) {
      throw new UserException(annotations + ": has no annotations of these articles");
    }
    Engine.Work tags = environment.engines().create(false, OrganizationList.NONE).tags();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int status = ExitCode.OK;
    for (Map.Entry<String, AnnotatedClaims> entry : read.entrySet()) {
      Article article = found.get(entry.getKey());
      if (article == null) {
        environment.messages().error(entry.getKey() + ": is not in --articles, and left out");
        status = ExitCode.INCOMPLETE;
        continue;
      }
      for (Claim claim : GoldClaims.of(article, entry.getValue(), tags(tags, article))) {
        lines.writeBytes(ClaimWriter.toLine(claim));
      }
    }
    if (output == null || output.equals("-")) {
      environment.out().write(lines.toByteArray());
    } else {
      new ExportFile(
              OutputPlan.path(output),
              List.of(),
              place -> ExistingFile.mayBeReplaced(place, line -> RecordDoc.of(line).isPresent()))
          .write(lines.toByteArray());
    }
    return status;
  }

  private static Map<String, AnnotatedClaims> read(Path path, Map<String, Article> found)
      throws UserException {
    if (InceptionFolder.isOne(path)) {
      return new InceptionFolder(path).read(found.values());
    }
    if (Files.isDirectory(path)) {
      return new BratFolder(path).read(found.keySet());
    }
    try {
      return LabelStudioReader.read(Files.readString(path), path.toString());
    } catch (IOException e) {
      throw IoFailure.unreadable(path, e);
    }
  }

  private static ArticleTags tags(Engine.Work work, Article article) throws UserException {
    return work.of(article) instanceof Records.Tags found
        ? found.tags()
        : new ArticleTags(article.id(), article.published(), List.of(), List.of(), List.of());
  }
}
