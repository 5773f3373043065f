package hearsay.annotate;

import hearsay.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * A word or a sign, as CoreNLP's Penn Treebank tokenizer cuts it. What part of speech it is, is
 * asked of it here (Santorini, <em>Part-of-Speech Tagging Guidelines for the Penn Treebank
 * Project</em>, 1990); where the tagger did not run, it is none.
 *
 * @param span where it stands in the article's text, in UTF-16 units
 * @param text as written there
 * @param lemma lower-case dictionary form; the text itself where the tagger did not run
 * @param tag Penn Treebank part of speech; empty where the tagger did not run
 */
public record Token(Span span, String text, String lemma, String tag) {
  /**
   * From the first token's start to the last one's end.
   *
   * @param tokens at least one, in text order
   */
  public static Span cover(List<Token> tokens) {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  /** As written, in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether the tagger ran. */
  public boolean isTagged() {
    return !tag.isEmpty();
  }

  /** A common or a proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPluralNoun() {
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  /** In any form, but no modal. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isBaseForm() {
    return tag.equals("VB");
  }

  /** A verb with a tense of its own, or a modal: "says", "said", "will". */
  public boolean isFinite() {
    return tag.equals("VBD") || tag.equals("VBP") || tag.equals("VBZ") || isModal();
  }

  public boolean isModal() {
    return tag.equals("MD");
  }

  public boolean isPastTense() {
    return tag.equals("VBD");
  }

  public boolean isPastParticiple() {
    return tag.equals("VBN");
  }

  /** A gerund or a present participle. */
  public boolean isGerund() {
    return tag.equals("VBG");
  }

  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  public boolean isAdverb() {
    return tag.startsWith("RB");
  }

  /** Neither a comparative nor a superlative. */
  public boolean isPlainAdverb() {
    return tag.equals("RB");
  }

  public boolean isForeign() {
    return tag.equals("FW");
  }

  /** A web or mail address, as an outlet's name may be. */
  public boolean isAddress() {
    return tag.equals("ADD");
  }

  /** Whether it begins with a capital. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it has neither a letter nor a digit. */
  public boolean isSign() {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** A number, in figures or words. */
  public boolean isNumber() {
    return tag.equals("CD");
  }

  public boolean isDeterminer() {
    return tag.equals("DT");
  }

  /** A preposition or a subordinating conjunction. */
  public boolean isPreposition() {
    return tag.equals("IN");
  }

  /** The word "to". */
  public boolean isTo() {
    return tag.equals("TO");
  }

  /** A coordinating conjunction. */
  public boolean isConjunction() {
    return tag.equals("CC");
  }

  /** A personal pronoun, not a possessive one. */
  public boolean isPersonalPronoun() {
    return tag.equals("PRP");
  }

  public boolean isPossessivePronoun() {
    return tag.equals("PRP$");
  }

  /** A question word or a relative pronoun. */
  public boolean isWhWord() {
    return tag.startsWith("W");
  }

  /** The mark of a genitive, "'s" or "'". */
  public boolean isPossessiveMark() {
    return tag.equals("POS");
  }

  public boolean isHyphen() {
    return tag.equals("HYPH");
  }

  /** The "there" of "there is". */
  public boolean isExistential() {
    return tag.equals("EX");
  }
}
