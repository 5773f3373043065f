package hearsay.attribute;

import java.util.List;

/**
 * A word as the model sees it: a run of letters and digits, or one punctuation mark or symbol.
 *
 * @param start where it begins in the article's text, in UTF-16 units
 * @param end the unit after its last
 * @param paragraph number of its line among those with words, from 0
 * @param letterCase how it is capitalised
 * @param pieces the ids of its word pieces, at least one; shared between equal words
 */
record Word(int start, int end, int paragraph, LetterCase letterCase, List<Integer> pieces) {}
