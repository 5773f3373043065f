/** Where records and texts go: files, folders, streams; a file appears whole or not at all. */
@NullMarked
package hearsay.output;

import org.jspecify.annotations.NullMarked;
