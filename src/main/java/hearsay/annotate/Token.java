package hearsay.annotate;

import hearsay.text.Span;

/**
 * A word or a sign, as CoreNLP's Penn Treebank tokenizer cuts it.
 *
 * @param span where it stands in the article's text, in UTF-16 units
 * @param text as written there
 * @param lemma lower-case dictionary form; the text itself where the tagger did not run
 * @param tag Penn Treebank part of speech; empty where the tagger did not run
 */
public record Token(Span span, String text, String lemma, String tag) {}
