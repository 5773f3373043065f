/**
 * Files that are one article each: PDF, text documents of Office Open XML and OpenDocument, and
 * EPUB. What is around the text (running heads, comments, what was struck out) is left out.
 */
@NullMarked
package hearsay.article.document;

import org.jspecify.annotations.NullMarked;
