package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Puts right sources that the grammar rules out. A verb has its subject in its own sentence: where
 * a source stands in a sentence before, the verb's sentence tells who speaks. And whoever stands in
 * a comparison ("less than most economists had hoped, and signalled that") is not the subject of
 * the verb behind it.
 */
public final class SubjectSources {
  private static final String QUOTES = "\"\u201c\u201e\u00ab\u2018'`";

  private final ArticleWords words;

  public SubjectSources(ArticleWords words) {
    this.words = words;
  }

  /** The attributions, those with another's words as their source with their own subject. */
  public List<Attribution> corrected(List<Attribution> attributions) {
    return attributions.stream().map(this::corrected).toList();
  }

  private Attribution corrected(Attribution attribution) {
    if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return attribution;
    }
    return isFar(attribution) || isCompared(attribution)
        ? subject(attribution).map(found -> with(attribution, found)).orElse(attribution)
        : attribution;
  }

  private boolean isFar(Attribution attribution) {
    Span source = attribution.source().get(0);
    Span cue = attribution.cue().get(0);
    Span content = attribution.content().get(0);
    int sentence = words.sentenceAt(cue.start());
    return words.sentenceAt(source.end() - 1) < sentence
        && words.sentenceAt(content.start()) == sentence
        && content.start() > cue.start()
        && QUOTES.indexOf(words.text().charAt(content.start())) < 0;
  }

  private boolean isCompared(Attribution attribution) {
    Span source = attribution.source().get(0);
    Span cue = attribution.cue().get(0);
    String before = words.text().substring(Math.max(0, source.start() - 5), source.start());
    return before.equals("than ")
        && cue.start() > source.end()
        && words.text().substring(source.end(), cue.start()).indexOf(',') >= 0;
  }

  /** The noun phrase that the cue's sentence begins with. */
  private Optional<Span> subject(Attribution attribution) {
    Span cue = attribution.cue().get(0);
    int index = words.sentenceAt(cue.start());
    if (index >= words.sentenceCount()) {
      return Optional.empty();
    }
    Sentence sentence = words.sentence(index);
    List<Token> tokens = sentence.tokens();
    return NounPhrase.read(tokens)
        .filter(phrase -> phrase.head().isNoun() && !phrase.coordinated())
        .map(phrase -> tokens.get(0).span().cover(phrase.head().span()))
        .filter(span -> span.end() <= cue.start());
  }

  private static Attribution with(Attribution attribution, Span source) {
    return attribution.withSource(List.of(source));
  }
}
