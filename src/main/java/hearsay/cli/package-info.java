/** Commands, options and exit codes. The only user of picocli. */
@NullMarked
package hearsay.cli;

import org.jspecify.annotations.NullMarked;
