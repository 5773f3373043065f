/**
 * Web archives: WARC files, by {@link hearsay.article.archive.WarcEntries}, and WACZ, by {@link
 * hearsay.article.archive.WaczEntries}. Their pages are given as bytes with address and day of
 * capture.
 */
@NullMarked
package hearsay.article.archive;

import org.jspecify.annotations.NullMarked;
