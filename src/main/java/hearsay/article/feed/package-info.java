/** RSS and Atom: {@link hearsay.article.feed.FeedEntries}. */
@NullMarked
package hearsay.article.feed;

import org.jspecify.annotations.NullMarked;
