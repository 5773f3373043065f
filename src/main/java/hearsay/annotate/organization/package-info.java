/** Which of an article's names are organizations; knows no library of language processing. */
@NullMarked
package hearsay.annotate.organization;

import org.jspecify.annotations.NullMarked;
