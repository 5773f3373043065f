package hearsay.cli;

import hearsay.api.ProgramVersion;
import hearsay.check.Report;
import hearsay.check.corpus.CheckRequest;
import hearsay.check.report.ReportFormat;
import hearsay.error.UserException;
import hearsay.output.ExistingFile;
import hearsay.output.ExportFile;
import hearsay.output.OutputPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reports of a check: at most one on standard output, the others in files. */
record Reports(List<Converters.ReportTarget> targets) {

  /**
   * Of what was typed; text on standard output where nothing was.
   *
   * @throws UserException if two want standard output, or one file
   */
  static Reports of(List<Converters.ReportTarget> typed, CheckRequest request)
      throws UserException {
    List<Converters.ReportTarget> targets =
        typed.isEmpty() ? List.of(new Converters.ReportTarget(ReportFormat.TEXT, null)) : typed;
    if (targets.stream().filter(target -> target.file() == null).count() > 1) {
      throw new UserException(
          "standard output takes one --format; give the others a file: --format sarif=FILE");
    }
    List<Path> inputs = new ArrayList<>(List.of(OutputPlan.path(request.corpus())));
    if (request.against() != null) {
      inputs.add(OutputPlan.path(request.against()));
    }
    if (request.manifest() != null) {
      inputs.add(request.manifest());
    }
    for (Converters.ReportTarget target : targets) {
      if (target.file() != null) {
        Path file = OutputPlan.path(target.file());
        export(file, target.format(), inputs).refuse();
        inputs.add(file);
      }
    }
    return new Reports(targets);
  }

  /** Writes all of them. */
  void write(Report report, OutputStream out) throws IOException, UserException {
    for (Converters.ReportTarget target : targets) {
      byte[] bytes =
          target.format().of(report, ProgramVersion.number()).getBytes(StandardCharsets.UTF_8);
      String file = target.file();
      if (file == null) {
        out.write(bytes);
      } else {
        export(OutputPlan.path(file), target.format(), List.of()).write(bytes);
      }
    }
  }

  private static ExportFile export(Path file, ReportFormat format, List<Path> inputs) {
    return new ExportFile(
        file, inputs, place -> ExistingFile.mayBeReplaced(place, format::isFirstLine));
  }
}
