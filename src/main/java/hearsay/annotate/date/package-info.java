/**
 * Dates, times, durations and recurring times in a text: {@link hearsay.annotate.date.DateFinder}
 * reads the article's words with a light scanner of its own, without parts of speech or models.
 *
 * <p>Readers turn words into a {@link hearsay.annotate.date.TimeExpression}, which says what was
 * written ("the second quarter of last year"); that resolves itself in a {@link
 * hearsay.annotate.date.TimeContext}, which says what was known there (the day of publication, what
 * was mentioned before, whether the sentence looks ahead), to a TIMEX3 value.
 */
@NullMarked
package hearsay.annotate.date;

import org.jspecify.annotations.NullMarked;
