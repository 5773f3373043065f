package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import hearsay.article.ArticleReader;
import hearsay.article.ArticleStream;
import hearsay.article.Input;
import hearsay.article.ReaderOptions;
import hearsay.article.Reading;
import hearsay.article.Remarks;
import hearsay.check.ArticleCheck;
import hearsay.check.ClaimsFile;
import hearsay.check.FileLines;
import hearsay.check.Finding;
import hearsay.check.Settings;
import hearsay.cli.Program;
import hearsay.console.ExitCode;
import hearsay.console.Terminal;
import hearsay.error.UserException;
import hearsay.text.Printable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Any bytes as a file of claims: selected, exported, scored, and checked as gold and committed. */
public final class ClaimsFuzz {
  private static final FuzzFile FILE = new FuzzFile(".jsonl");
  private static final String TEXT =
      "According to Anna Berg, imports rose by \u20ac5 million in 2024. \"No,\" said Bert.\n";

  private ClaimsFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Path file = FILE.with(data);
    run("select", file.toString(), "--min-amount", "1");
    for (String format : List.of("csv", "xlsx", "web-annotation", "ftm")) {
      run("export", file.toString(), "--format", format);
    }
    run("eval", "--gold", file.toString(), file.toString());
    for (boolean gold : new boolean[] {true, false}) {
      check(file, gold);
    }
  }

  private static void run(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Program(
                (verbose, organizations) -> {
                  throw new IllegalStateException("no claims are found here");
                },
                Terminal.NONE)
            .run(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    String said = err.toString(StandardCharsets.UTF_8);
    assertThat(status).as(said).isIn(ExitCode.OK, ExitCode.UNUSABLE, ExitCode.INCOMPLETE);
    assertThat(said.lines()).allMatch(line -> Printable.of(line).equals(line));
  }

  private static void check(Path file, boolean gold) {
    List<Finding> findings = new ArrayList<>();
    try {
      ClaimsFile claims = ClaimsFile.read(file, "claims.jsonl", gold);
      findings.addAll(claims.broken());
      claims.outdated().ifPresent(findings::add);
      for (String doc : claims.docs()) {
        findings.add(claims.stale(doc));
        findings.addAll(
            new ArticleCheck(
                    Settings.DEFAULT, gold ? null : claims, gold ? List.of(claims) : List.of())
                .of(article(doc), "a.txt", FileLines.ofText(TEXT), List.of(), Remarks.NONE));
      }
    } catch (UserException e) {
      throw new AssertionError(e);
    }
    assertThat(findings)
        .allMatch(finding -> Printable.of(finding.message()).equals(finding.message()));
  }

  private static Article article(String doc) {
    Input input = Input.standardInput();
    try (ArticleStream articles =
        new ArticleReader(ReaderOptions.DEFAULT)
            .open(input, new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)))) {
      Article read = ((Reading.Read) articles.next()).article();
      return new Article(doc, read.text(), read.body(), read.published(), read.metadata());
    }
  }
}
