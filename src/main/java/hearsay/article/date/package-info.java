/** Dates as articles write them. */
@NullMarked
package hearsay.article.date;

import org.jspecify.annotations.NullMarked;
