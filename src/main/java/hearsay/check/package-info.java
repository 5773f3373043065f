/**
 * What can be wrong with one article and its committed claims: {@link hearsay.check.ArticleCheck}
 * is where to start. {@link hearsay.check.Rule} lists all that is looked for, {@link
 * hearsay.check.Settings} what a user wants of it, and {@link hearsay.check.Report} holds what was
 * found.
 */
@NullMarked
package hearsay.check;

import org.jspecify.annotations.NullMarked;
