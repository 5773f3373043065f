/** What a check looks at in a repository of articles and claims, and what has changed there. */
@NullMarked
package hearsay.check.corpus;

import org.jspecify.annotations.NullMarked;
