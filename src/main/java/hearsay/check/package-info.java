/**
 * What can be wrong with articles and their committed claims. {@link hearsay.check.ArticleCheck} is
 * where to start.
 */
@NullMarked
package hearsay.check;

import org.jspecify.annotations.NullMarked;
