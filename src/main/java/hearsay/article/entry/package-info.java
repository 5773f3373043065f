/**
 * What readers of formats give, whatever the format: the {@link hearsay.article.entry.Entries} of a
 * file that holds several things, and {@link hearsay.article.entry.Document}s, which are articles.
 */
@NullMarked
package hearsay.article.entry;

import org.jspecify.annotations.NullMarked;
