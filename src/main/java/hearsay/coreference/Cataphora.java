package hearsay.coreference;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whom a pronoun means that comes before his name: in "In his first speech, Lund said" and "Asked
 * whether he would stay, Lund said" he is the subject of the clause that follows. That subject must
 * be named, and nobody named before the pronoun in its sentence may be meant.
 */
final class Cataphora {
  /** The most words of a title before the subject's name. */
  private static final int TITLE = 4;

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;

  Cataphora(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
  }

  /**
   * The subject that follows; empty where the pronoun stands in no phrase or clause before one.
   *
   * @param pronoun in UTF-16 units
   * @param agrees who may be meant
   */
  Optional<Referent> of(Span pronoun, Predicate<Referent> agrees) {
    int index = words.sentenceAt(pronoun.start());
    if (index >= words.sentenceCount()) {
      return Optional.empty();
    }
    Sentence sentence = words.sentence(index);
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < pronoun.start()) {
      at++;
    }
    return at == 0 || at >= tokens.size() || !opensDependent(tokens.get(0))
        ? Optional.empty()
        : subject(tokens, at, new Span(sentence.span().start(), pronoun.start()), agrees);
  }

  /** "In his speech", "After he lost", "Asked by her son", "Citing his age" */
  private static boolean opensDependent(Token first) {
    return first.isPreposition()
        || first.isGerund()
        || first.isPastParticiple()
        || (first.isPastTense() && first.lemma().equals("ask"))
        || first.tag().equals("WRB");
  }

  private Optional<Referent> subject(
      List<Token> tokens, int from, Span before, Predicate<Referent> agrees) {
    int comma = from;
    while (comma < tokens.size() && !tokens.get(comma).text().equals(",")) {
      comma++;
    }
    boolean other =
        before.length() > 0
            && named.within(before).stream().map(NamedMention::referent).anyMatch(agrees);
    boolean earlierComma =
        tokens.subList(0, from).stream().anyMatch(token -> token.text().equals(","));
    if (other || earlierComma) {
      return Optional.empty();
    }
    for (int i = comma + 1; i < Math.min(tokens.size(), comma + 2 + TITLE); i++) {
      Optional<NamedMention> name = named.startingAt(tokens.get(i).span().start());
      if (name.isPresent()) {
        return name.filter(found -> isSubject(tokens, found))
            .map(NamedMention::referent)
            .filter(agrees);
      }
      if (!tokens.get(i).isNoun() && !tokens.get(i).isAdjective()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a finite verb follows, an adverb between them or none. */
  private static boolean isSubject(List<Token> tokens, NamedMention name) {
    return tokens.stream()
        .filter(token -> token.span().start() >= name.span().end())
        .filter(token -> !token.isPlainAdverb())
        .findFirst()
        .filter(next -> next.isFinite() || next.isModal())
        .isPresent();
  }
}
