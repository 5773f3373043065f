package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence while it is being annotated: CoreNLP's labels, whose offsets are UTF-16 units of the
 * article's text. {@link CoreLabel#word()} is the word in CoreNLP's own spelling, which its models
 * know; it is never what a {@link Token} says. Private to the call that made it.
 *
 * @param paragraph index of its line among the lines that are not blank
 * @param labels at least one
 */
record Words(int paragraph, List<CoreLabel> labels) {

  Span span() {
    return new Span(labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
  }

  /** What later steps see of it. */
  Sentence toSentence(String text) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      Span span = new Span(label.beginPosition(), label.endPosition());
      String word = span.of(text);
      boolean tagged = label.tag() != null;
      tokens.add(new Token(span, word, tagged ? label.lemma() : word, tagged ? label.tag() : ""));
    }
    return new Sentence(span(), paragraph, tokens);
  }
}
