package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a subject did before it spoke is none of the source: of "A review weighed 83 trials and
 * found that few were blind" the source is "A review". Nor is an adverb before a number: of "Then
 * 5% of the crews said" it is "5% of the crews". Nor is a sentence before: of "It sued Acme Ltd.
 * Acme denied" it is "Acme"; nor a clause before: of "Kim left after Orlova said" it is "Orlova".
 */
final class EarlierPredicate implements SingleRepair {
  private final RuleWords words;

  EarlierPredicate(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "earlier-predicate";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Token> cue = article.tokens(attribution.cue());
    if (attribution.source().size() != 1 || cue.isEmpty()) {
      return attribution;
    }
    List<Token> source = article.tokens(attribution.source());
    return subject(source, cue.get(0))
        .or(() -> counted(source))
        .or(() -> inLastSentence(article, source))
        .or(() -> inClause(source, cue.get(0)))
        .map(subject -> attribution.withSource(List.of(subject)))
        .orElse(attribution);
  }

  /** The words before the first verb, where a conjunction joins it to the cue. */
  private static Optional<Span> subject(List<Token> source, Token cue) {
    int last = source.size() - 1;
    if (last < 3
        || !source.get(last).isConjunction()
        || source.get(last).span().end() > cue.span().start()) {
      return Optional.empty();
    }
    int verb = 0;
    while (verb < last && !isPredicate(source, verb)) {
      verb++;
    }
    int end = verb;
    while (end > 0 && source.get(end - 1).isAdverb()) {
      end--;
    }
    boolean plain =
        verb > 0
            && verb < last
            && end > 0
            && source.subList(0, verb).stream()
                .noneMatch(
                    token -> token.isWhWord() || token.isSign() || token.text().equals("that"));
    return plain
        ? Optional.of(source.get(0).span().cover(source.get(end - 1).span()))
        : Optional.empty();
  }

  /** "weighed 83 trials", where the tagger may have taken the past tense for a participle. */
  private static boolean isPredicate(List<Token> source, int at) {
    Token next = source.get(at + 1);
    return source.get(at).isFinite()
        || (source.get(at).isPastParticiple() && (next.isNumber() || next.isDeterminer()));
  }

  /** The words of the last sentence, where those before have a verb. */
  private static Optional<Span> inLastSentence(ArticleContext article, List<Token> source) {
    Span last = source.get(source.size() - 1).span();
    int sentence = article.words().sentenceAt(last.start());
    int from = source.size() - 1;
    while (from > 0
        && article.words().sentenceAt(source.get(from - 1).span().start()) == sentence) {
      from--;
    }
    return source.subList(0, from).stream().anyMatch(Token::isFinite)
        ? Optional.of(source.get(from).span().cover(last))
        : Optional.empty();
  }

  /** "Orlova" of "Kim spoke after Orlova": the subject of the clause that the cue goes on with. */
  private Optional<Span> inClause(List<Token> source, Token cue) {
    if (source.get(source.size() - 1).span().end() > cue.span().start()) {
      return Optional.empty();
    }
    int verb = 0;
    while (verb < source.size() && !source.get(verb).isFinite()) {
      verb++;
    }
    int from = source.size() - 1;
    while (from > verb && !words.is(WordClass.SUBORDINATING_FORM, source.get(from).text())) {
      from--;
    }
    List<Token> subject = source.subList(Math.min(from + 1, source.size()), source.size());
    boolean clause =
        from > verb
            && verb > 0
            && !subject.isEmpty()
            && source.subList(0, from).stream().noneMatch(Token::isWhWord)
            && subject.stream().noneMatch(token -> token.isVerb() || token.isSign());
    return clause ? Optional.of(Token.cover(subject)) : Optional.empty();
  }

  private Optional<Span> counted(List<Token> source) {
    boolean adverb =
        source.size() > 1
            && source.get(0).isAdverb()
            && words.is(WordClass.SEQUENCE_FORM, source.get(0).lower())
            && (source.get(1).isNumber() || source.get(1).isDeterminer());
    return adverb
        ? Optional.of(source.get(1).span().cover(source.get(source.size() - 1).span()))
        : Optional.empty();
  }
}
