@NullMarked
package hearsay.report;

import org.jspecify.annotations.NullMarked;
