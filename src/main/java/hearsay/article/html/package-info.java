/**
 * Web pages: bytes to text in the page's charset, the article without the furniture around it, and
 * what the page says of itself. The page is parsed by jsoup and read once into {@link
 * hearsay.article.html.Part}s; every step after that makes a new tree in one pass, so that work
 * grows with the size of the page and no faster.
 */
@NullMarked
package hearsay.article.html;

import org.jspecify.annotations.NullMarked;
