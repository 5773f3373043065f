package hearsay.attribute;

/** What the model sees at once: the words from {@code first} up to but without {@code last}. */
record Window(int first, int last) {
  boolean contains(int word) {
    return first <= word && word < last;
  }
}
