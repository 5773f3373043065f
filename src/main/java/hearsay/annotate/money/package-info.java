/**
 * Amounts of money in a text: {@link hearsay.annotate.money.MoneyFinder} reads the article's words
 * with a light scanner of its own, without parts of speech or names. Names, plurals and symbols of
 * currencies are CLDR's ({@code currencies.tsv}); what newspapers write besides is in {@code
 * spellings.tsv}.
 */
@NullMarked
package hearsay.annotate.money;

import org.jspecify.annotations.NullMarked;
