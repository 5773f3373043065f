/** Which language a text is in. */
@NullMarked
package hearsay.article.language;

import org.jspecify.annotations.NullMarked;
