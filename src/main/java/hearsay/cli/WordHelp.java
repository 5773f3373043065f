package hearsay.cli;

import hearsay.console.Wrapping;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Help whose descriptions break between words alone. Picocli breaks lines where Java's rules allow
 * it: within {@code .csv} and {@code 1.5bn}, too.
 */
final class WordHelp extends Help {
  /** How far a description's lines behind the first are set in. */
  private static final String HANGING = "  ";

  private boolean measuring;

  WordHelp(CommandSpec command, ColorScheme scheme) {
    super(command, scheme);
  }

  @Override
  public IOptionRenderer createDefaultOptionRenderer() {
    IOptionRenderer plain = super.createDefaultOptionRenderer();
    return (option, labels, scheme) -> wrapped(plain.render(option, labels, scheme), scheme);
  }

  @Override
  public IParameterRenderer createDefaultParameterRenderer() {
    IParameterRenderer plain = super.createDefaultParameterRenderer();
    return (parameter, labels, scheme) -> wrapped(plain.render(parameter, labels, scheme), scheme);
  }

  /** Rows whose last cell is a description, with a row for each of its lines. */
  private Text[][] wrapped(Text[][] rows, ColorScheme scheme) {
    if (measuring) {
      return rows;
    }
    int width = descriptionWidth() - HANGING.length();
    List<Text[]> wrapped = new ArrayList<>();
    for (Text[] row : rows) {
      List<String> lines = Wrapping.lines(row[row.length - 1].toString(), width);
      for (int i = 0; i < lines.size(); i++) {
        Text[] next = row.clone();
        for (int cell = 0; i > 0 && cell < next.length; cell++) {
          next[cell] = scheme.text("");
        }
        next[next.length - 1] = scheme.text((i == 0 ? "" : HANGING) + lines.get(i));
        wrapped.add(next);
      }
    }
    return wrapped.toArray(new Text[0][]);
  }

  /** How wide the column of descriptions is; picocli renders all options to tell it. */
  private int descriptionWidth() {
    measuring = true;
    Column[] columns = createDefaultLayout().textTable().columns();
    measuring = false;
    Column last = columns[columns.length - 1];
    return last.width - last.indent;
  }
}
