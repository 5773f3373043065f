package hearsay.attribute;

/**
 * What the network reads at once: it speaks for the words from {@code first} up to but without
 * {@code last}, and reads the pieces of the stream from {@code begin} up to but without {@code
 * end}, which are those of these words and what these hang on.
 */
record Window(int first, int last, int begin, int end) {}
