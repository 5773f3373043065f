package hearsay.cli;

import hearsay.batch.Engine;
import hearsay.console.Messages;
import hearsay.console.StandardOutput;
import hearsay.console.Terminal;
import java.io.InputStream;

/** What the commands work with beside their options. */
record Environment(
    InputStream in,
    StandardOutput out,
    Messages messages,
    Terminal terminal,
    Engine.Factory engines) {}
