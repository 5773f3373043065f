package hearsay.batch;

import hearsay.console.Messages;
import hearsay.console.StandardOutput;
import hearsay.console.Terminal;
import java.io.InputStream;

/**
 * What a run works with beside its options.
 *
 * @param in standard input
 * @param out standard output, for records and reports
 * @param messages to standard error
 */
public record Environment(
    InputStream in,
    StandardOutput out,
    Messages messages,
    Terminal terminal,
    EngineFactory engines) {}
