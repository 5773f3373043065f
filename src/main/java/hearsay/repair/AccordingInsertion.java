package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "According to" between a speaker and what he says: of "Barrow, according to the Norden Herald,
 * said that the vote was void" it is Barrow who says it, and the Herald that he does.
 */
final class AccordingInsertion implements Repair {
  private static final String FINDER = "according-insertion";

  private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "(", ")");

  @Override
  public String id() {
    return "according-insertion";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>(attributions);
    for (Sentence sentence : article.article().sentences()) {
      read(article, sentence.tokens()).ifPresent(insertion -> replace(insertion, result));
    }
    return result;
  }

  /**
   * A sentence with such an insertion.
   *
   * @param clause what the speaker says: subject, cue and the words after it
   */
  private record Insertion(Span cue, Span source, ReportingClause clause, Span said) {
    Attribution outer(double confidence) {
      Span rest = clause.cue().cover(said);
      return new Attribution(
          List.of(source),
          List.of(cue),
          List.of(clause.source().orElseThrow(), rest),
          FINDER,
          confidence);
    }

    Attribution inner(double confidence) {
      return new Attribution(
          List.of(clause.source().orElseThrow()),
          List.of(clause.cue()),
          List.of(said),
          FINDER,
          confidence);
    }

    boolean touches(Attribution other) {
      return other.cue().stream()
          .anyMatch(piece -> piece.overlaps(cue) || piece.overlaps(clause.cue()));
    }
  }

  private static Optional<Insertion> read(ArticleContext article, List<Token> tokens) {
    for (int at = 2; at + 2 < tokens.size(); at++) {
      if (tokens.get(at).text().equals("according")
          && tokens.get(at + 1).text().equals("to")
          && tokens.get(at - 1).text().equals(",")
          && isSubject(tokens.subList(0, at - 1))) {
        return read(article, tokens, at);
      }
    }
    return Optional.empty();
  }

  /** Whether a noun phrase is all that the tokens are. */
  private static boolean isSubject(List<Token> tokens) {
    return NounPhrase.read(tokens)
        .filter(phrase -> phrase.head().equals(tokens.get(tokens.size() - 1)))
        .isPresent();
  }

  private static Optional<Insertion> read(ArticleContext article, List<Token> tokens, int at) {
    int end = TokenRange.endOfPhrase(tokens, at + 2, MARKS);
    Optional<Span> source = TokenRange.withoutMarks(tokens.subList(at + 2, end), MARKS);
    List<Token> subject = tokens.subList(0, at - 1);
    int verb = end + 1;
    int after = verb;
    while (after < tokens.size()
        && (tokens.get(after).isVerb()
            || tokens.get(after).isModal()
            || tokens.get(after).isAdverb())) {
      after++;
    }
    if (source.isEmpty()
        || end >= tokens.size()
        || !tokens.get(end).text().equals(",")
        || after == verb
        || after >= tokens.size()) {
      return Optional.empty();
    }
    List<Token> clause = new ArrayList<>(subject);
    clause.addAll(tokens.subList(verb, after));
    Optional<Span> said = TokenRange.withoutMarks(tokens.subList(after, tokens.size()), MARKS);
    Span cue = tokens.get(at).span().cover(tokens.get(at + 1).span());
    return ReportingClause.read(clause, article.cues())
        .filter(found -> found.source().isPresent() && said.isPresent())
        .map(found -> new Insertion(cue, source.get(), found, said.get()));
  }

  private static void replace(Insertion insertion, List<Attribution> attributions) {
    double confidence =
        attributions.stream()
            .filter(insertion::touches)
            .mapToDouble(Attribution::confidence)
            .max()
            .orElse(CONFIDENCE);
    Attribution outer = insertion.outer(confidence);
    List<Attribution> made = List.of(outer, insertion.inner(confidence).citedBy(outer));
    boolean known = made.stream().allMatch(one -> attributions.stream().anyMatch(one::hasRolesOf));
    if (!known) {
      attributions.removeIf(insertion::touches);
      attributions.addAll(made);
    }
  }
}
