/** Which charset some bytes are in, told by the bytes themselves. */
@NullMarked
package hearsay.article.charset;

import org.jspecify.annotations.NullMarked;
