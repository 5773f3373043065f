package hearsay.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many articles are worked on at a time: {@code --threads N}. */
final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Count.class,
      description = "Articles worked on at a time. Default: the processors.")
  private @Nullable Integer threads;

  /** From 1 to 1024; the number of processors where none was typed. */
  int count() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /** From 1 to 1024. */
  static final class Count implements ITypeConverter<Integer> {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,2}|10[01][0-9]|102[0-4]");

    @Override
    public Integer convert(String typed) {
      if (!FORM.matcher(typed).matches()) {
        throw new TypeConversionException("'" + typed + "' is no number from 1 to 1024");
      }
      return Integer.valueOf(typed);
    }
  }
}
