package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.api.Hearsay;
import hearsay.article.Article;
import hearsay.article.Format;
import hearsay.article.ReaderOptions;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.cli.Program;
import hearsay.console.ExitCode;
import hearsay.console.Terminal;
import hearsay.explain.Explanation;
import hearsay.extract.Extraction;
import hearsay.extract.Extractor;
import hearsay.extract.RecordChecks;
import hearsay.jsonl.ClaimWriter;
import hearsay.text.Printable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Any bytes through the whole program: the first byte chooses the format. */
public final class PipelineFuzz {
  private static final int LONGEST = 2_000;

  private PipelineFuzz() {}

  /** Models that are loaded once, and stay so. */
  private static final class SharedModels implements Extractor {
    @Override
    public List<Claim> extract(Article article) {
      return Extraction.extractor().extract(article);
    }

    @Override
    public List<Explanation> explain(Article article) {
      return Extraction.extractor().explain(article);
    }

    @Override
    public ArticleTags tag(Article article) {
      return Extraction.extractor().tag(article);
    }
  }

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    Format[] formats = Format.values();
    Format format = formats[Byte.toUnsignedInt(data[0]) % formats.length];
    byte[] input = Arrays.copyOfRange(data, 1, Math.min(data.length, LONGEST));
    checkRecords(input, format);
    checkProgram(input, format);
  }

  private static void checkRecords(byte[] input, Format format) {
    ReaderOptions options =
        new ReaderOptions(
            format, null, StandardCharsets.UTF_8, ReaderOptions.DEFAULT_MAX_ARTICLE_BYTES);
    for (Article article : ReadingChecks.read(input, options)) {
      List<JsonNode> records = new ArrayList<>();
      Extraction.extractor()
          .extract(article)
          .forEach(
              claim -> {
                JsonNode record = Extraction.json(ClaimWriter.toLine(claim));
                RecordChecks.checkClaim(record, article.text());
                records.add(record);
              });
      RecordChecks.checkLayers(records);
      RecordChecks.checkTags(
          Extraction.json(ClaimWriter.toLine(Extraction.extractor().tag(article))), article.text());
    }
  }

  private static void checkProgram(byte[] input, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Program((verbose, options) -> new Hearsay(options, new SharedModels()), Terminal.NONE)
            .run(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                "extract",
                "--threads=1",
                "--format=" + format,
                "-");
    String said = err.toString(StandardCharsets.UTF_8);
    assertThat(status).as(said).isIn(ExitCode.OK, ExitCode.INCOMPLETE);
    assertThat(said.lines()).allMatch(line -> Printable.of(line).equals(line));
    assertThat(said).doesNotContain("internal error");
  }
}
