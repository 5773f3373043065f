/** Input: files, folders, JSON Lines and standard input become {@link hearsay.article.Article}s. */
@NullMarked
package hearsay.article;

import org.jspecify.annotations.NullMarked;
