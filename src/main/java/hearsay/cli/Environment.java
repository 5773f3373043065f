package hearsay.cli;

import java.io.InputStream;

/** What the commands work with beside their options. */
record Environment(
    InputStream in,
    StandardOutput out,
    Messages messages,
    Terminal terminal,
    Engine.Factory engines) {}
