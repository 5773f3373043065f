package hearsay.cli;

import hearsay.annotation.AnnotatedClaims;
import hearsay.annotation.BratFolder;
import hearsay.annotation.GoldClaims;
import hearsay.annotation.InceptionFolder;
import hearsay.annotation.LabelStudioReader;
import hearsay.api.Hearsay;
import hearsay.api.Options;
import hearsay.article.Article;
import hearsay.article.ArticlesByDoc;
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
import hearsay.text.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
    Map<String, Article> named = articles.read(environment, doc -> true);
    Map<String, AnnotatedClaims> read = read(OutputPlan.path(annotations), named);
    if (read.isEmpty()) {
      throw new UserException(
          annotations
              + ": has no annotations of these articles; name by --articles what extract was given");
    }
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int status = gold(read, new ArticlesByDoc(named).of(read.keySet()), lines);
    if (output == null || output.equals("-")) {
      environment.out().write(lines.toByteArray());
    } else {
      new ExportFile(
              OutputPlan.path(output),
              files(),
              place -> ExistingFile.mayBeReplaced(place, RecordDoc::isRecord))
          .write(lines.toByteArray());
    }
    return status;
  }

  /** What is read: of a folder of annotations no file is one that is written. */
  private List<Path> files() throws UserException {
    List<Path> files = new ArrayList<>(articles.files());
    Path file = OutputPlan.path(annotations);
    if (!Files.isDirectory(file)) {
      files.add(file);
    }
    return files;
  }

  /** Writes the gold of the articles that were found. */
  private int gold(
      Map<String, AnnotatedClaims> read, Map<String, Article> found, ByteArrayOutputStream lines)
      throws UserException {
    int status = ExitCode.OK;
    Options options = Options.builder().articleTimeout(Duration.ZERO).build();
    try (Hearsay engine = environment.engines().create(false, options)) {
      for (Map.Entry<String, AnnotatedClaims> entry : read.entrySet()) {
        Article article = found.get(entry.getKey());
        if (article == null) {
          environment
              .messages()
              .error(
                  Printable.of(entry.getKey())
                      + ": is not in --articles, and left out; name what extract was given");
          status = ExitCode.INCOMPLETE;
          continue;
        }
        ArticleTags tags = engine.tag(article).orThrow();
        for (Claim claim : GoldClaims.of(article, entry.getValue(), tags)) {
          lines.writeBytes(ClaimWriter.toLine(claim));
        }
      }
    }
    return status;
  }

  private Map<String, AnnotatedClaims> read(Path path, Map<String, Article> found)
      throws UserException {
    Consumer<String> warnings = environment.messages()::note;
    if (InceptionFolder.isOne(path)) {
      return new InceptionFolder(path).read(found.values());
    }
    if (Files.isDirectory(path)) {
      return new BratFolder(path).read(found, warnings);
    }
    try {
      return LabelStudioReader.read(Files.readString(path), path.toString(), warnings);
    } catch (IOException e) {
      throw IoFailure.unreadable(path, e);
    } catch (OutOfMemoryError e) {
      throw IoFailure.tooLarge(path, e);
    }
  }
}
