package hearsay.cli;

import hearsay.api.Options;
import hearsay.article.Format;
import hearsay.article.Input;
import hearsay.batch.Environment;
import hearsay.check.Report;
import hearsay.check.Settings;
import hearsay.check.SettingsFile;
import hearsay.check.Severity;
import hearsay.check.corpus.CheckRequest;
import hearsay.check.corpus.CorpusCheck;
import hearsay.console.ExitCode;
import hearsay.error.UserException;
import hearsay.output.OutputPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a CI job runs on new articles. */
@Command(
    name = "check",
    description = {
      "Check articles and the claims that are committed for them.",
      "Each article is read as extract reads it: its charset, front matter and date, that it has"
          + " text and that no other has the same. Its claims are extracted and compared with those"
          + " in OUT. Files of claims, in OUT and as *.gold.jsonl beside the articles, are held"
          + " against the schema and their spans against the text."
    },
    footer = {
      "%nFindings go to standard output, a line each: FILE:LINE: severity: message [rule].",
      "%nExamples:",
      "  hearsay check corpus --against out             what is wrong, and would change",
      "  hearsay check corpus --against out --update    write out anew",
      "  hearsay check --against out --changed-since origin/main --format github",
      "  hearsay check --corpus corpus --against out corpus/wire",
      "  hearsay check --format github --format sarif=check.sarif",
      "  hearsay check --format json | jq -r 'select(.severity == \"error\") | .file'"
    })
final class CheckCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private CheckOptions options = new CheckOptions();

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws UserException, InterruptedException, IOException {
    environment.messages().quiet(options.reading.quiet());
    environment.messages().verbose(options.reading.verbose());
    refuseWrongUse();
    Settings settings = SettingsFile.of(path(options.config), OutputPlan.path(options.corpus()));
    new SettingsOptions(Objects.requireNonNull(spec)).apply(settings.options());
    CheckRequest request = request(settings);
    Reports reports = Reports.of(options.formats, request);
    Report report = new CorpusCheck(environment, request).run();
    reports.write(report, environment.out());
    environment.messages().note(report.summary());
    if (options.against != null && !options.update && report.isMendedByUpdate()) {
      environment
          .messages()
          .note("if the articles are right, the same with --update writes their claims anew");
    }
    if (report.failed() > 0) {
      return ExitCode.INCOMPLETE;
    }
    return report.count(Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private void refuseWrongUse() throws UserException {
    String fault = options.fault();
    if (fault != null) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), fault);
    }
    if (options.corpus().equals(Input.STANDARD_INPUT)) {
      throw new UserException("check reads files: name a folder of articles, or one article");
    }
    if (options.update && options.against == null) {
      throw new UserException("--update needs --against OUT, the folder to be written");
    }
  }

  private CheckRequest request(Settings settings) throws UserException {
    Options extraction = options.wanted.in(options.reading.extraction(Format.AUTO)).build();
    List<Path> read = new ArrayList<>();
    for (Path file : Arrays.asList(path(options.config), options.reading.organizationFile())) {
      if (file != null) {
        read.add(file);
      }
    }
    return new CheckRequest(
        options.corpus(),
        options.only(),
        options.against,
        options.update,
        options.changedSince,
        settings,
        path(options.manifest),
        read,
        extraction,
        options.threads.count(),
        options.reading.verbose(),
        options.reading.quiet());
  }

  private static @Nullable Path path(@Nullable String typed) throws UserException {
    return typed == null ? null : OutputPlan.path(typed);
  }
}
