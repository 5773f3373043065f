package hearsay.cli;

import hearsay.console.ColorMode;
import hearsay.console.Ink;
import hearsay.console.Terminal;
import hearsay.drawing.Drawing;
import hearsay.drawing.DrawnRecords;
import hearsay.output.RecordFormat;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether records are drawn for people or written as lines of JSON. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class ShapeOptions {
  @Option(
      names = "--json",
      description = "Write lines of JSON to a terminal, too, as to files and pipes.")
  private boolean json;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = Converters.ColorChoice.class,
      completionCandidates = Converters.ColorChoice.class,
      description =
          "Colour what is drawn: ${COMPLETION-CANDIDATES}. Default: auto, on a terminal and without"
              + " NO_COLOR. With always, records are drawn wherever they go.")
  private ColorMode color = ColorMode.AUTO;

  /** How records that a command finds are written to standard output. */
  RecordFormat format(Terminal terminal) {
    return drawing(terminal).<RecordFormat>map(DrawnRecords::new).orElse(RecordFormat.JSON_LINES);
  }

  /** How records are drawn; none where they are lines of JSON. */
  Optional<Drawing> drawing(Terminal terminal) {
    boolean drawn = !json && (terminal.stdout() || color == ColorMode.ALWAYS);
    return drawn
        ? Optional.of(new Drawing(terminal.columns(), new Ink(color.isOn(terminal))))
        : Optional.empty();
  }
}
