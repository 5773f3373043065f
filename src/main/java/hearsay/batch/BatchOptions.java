package hearsay.batch;

import hearsay.api.Options;
import hearsay.console.ProgressMode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants of a run over articles; nothing of it has been opened but the list of
 * organizations.
 *
 * @param arguments the inputs as typed; empty for standard input
 * @param list a file with more inputs as typed, {@code -} for standard input; null for none
 * @param output as typed; null for standard output
 * @param texts the folder for the articles' texts; null for none
 * @param manifest null for none
 * @param resume whether an earlier run is resumed
 * @param threads articles worked on at a time, at least 1
 * @param extraction how articles are read, and what is looked for in them
 * @param organizationFile where the list of organizations was read; null for none
 * @param progress when it is shown; never where the user wants it quiet
 */
public record BatchOptions(
    List<String> arguments,
    @Nullable String list,
    @Nullable String output,
    @Nullable Path texts,
    @Nullable Path manifest,
    boolean resume,
    int threads,
    Options extraction,
    @Nullable Path organizationFile,
    boolean verbose,
    ProgressMode progress) {

  public BatchOptions {
    arguments = List.copyOf(arguments);
  }
}
