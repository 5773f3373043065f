package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;

/**
 * A verb has its subject in its own sentence: where a source stands in a sentence before, the
 * sentence of the verb tells who speaks. A quotation after the verb may be spoken by somebody who
 * was named before.
 */
final class DistantSource implements SingleRepair {
  private static final String QUOTES = "\"\u201c\u201e\u00ab\u2018'`";

  @Override
  public String id() {
    return "distant-source";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    boolean distant =
        !attribution.source().isEmpty()
            && !attribution.cue().isEmpty()
            && isDistant(article.words(), attribution);
    return distant ? SentenceSubject.asSource(article, attribution) : attribution;
  }

  private static boolean isDistant(TokenIndex words, Attribution attribution) {
    Span source = attribution.source().get(0);
    Span cue = attribution.cue().get(0);
    Span content = attribution.content().get(0);
    int sentence = words.sentenceAt(cue.start());
    return words.sentenceAt(source.end() - 1) < sentence
        && words.sentenceAt(content.start()) == sentence
        && content.start() > cue.start()
        && QUOTES.indexOf(words.text().charAt(content.start())) < 0;
  }
}
