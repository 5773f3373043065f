package hearsay.attribute;

/**
 * What the model sees at once: the words from {@code first} up to but without {@code last}.
 *
 * @param ownFirst the first of the words whose labels are taken from this window; neighbours that
 *     share words with it give the labels of the others
 * @param ownLast the word after the last of them
 */
record Window(int first, int last, int ownFirst, int ownLast) {
  boolean contains(int word) {
    return first <= word && word < last;
  }

  boolean owns(int word) {
    return ownFirst <= word && word < ownLast;
  }
}
