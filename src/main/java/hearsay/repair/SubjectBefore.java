package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The subject that ends right before a verb, as far as it can be told without a parse. */
final class SubjectBefore {
  /** Those who speak and whom a pronoun takes up. */
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i");

  private SubjectBefore() {}

  /**
   * The index of the first word of those before {@code end} that may be of one subject: behind the
   * last verb with a tense, question word, "that", or mark.
   *
   * @param tokens of a sentence
   * @param marks that a subject may have within
   */
  static int start(List<Token> tokens, int end, Set<String> marks) {
    int start = end;
    while (start > 0 && !ends(tokens.get(start - 1), marks)) {
      start--;
    }
    return start;
  }

  private static boolean ends(Token token, Set<String> marks) {
    boolean mark = token.isSign() && !token.isHyphen() && !token.isPossessiveMark();
    return token.isFinite()
        || token.isWhWord()
        || token.text().equals("that")
        || (mark && !marks.contains(token.text()));
  }

  /**
   * The words of the subject; empty where there is none that may speak.
   *
   * @param tokens of a sentence
   * @param verb the index of the verb's first word
   */
  static Optional<Span> of(ArticleContext article, List<Token> tokens, int verb) {
    int last = verb - 1;
    while (last >= 0 && tokens.get(last).isAdverb()) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    Token head = tokens.get(last);
    if (head.isPersonalPronoun()) {
      return PRONOUNS.contains(head.lower()) ? Optional.of(head.span()) : Optional.empty();
    }
    int first = last;
    while (first >= 0 && isOfPhrase(tokens.get(first))) {
      first--;
    }
    first++;
    boolean alone = first == 0 || isBoundary(tokens.get(first - 1));
    return first <= last && alone && head.isNoun() && maySpeak(article, head)
        ? Optional.of(tokens.get(first).span().cover(head.span()))
        : Optional.empty();
  }

  private static boolean isOfPhrase(Token token) {
    return token.isNoun()
        || token.isAdjective()
        || token.isDeterminer()
        || token.isNumber()
        || token.isPossessivePronoun()
        || token.isPossessiveMark()
        || token.isHyphen();
  }

  /** Where a clause may begin: after a mark, a conjunction, "that". */
  private static boolean isBoundary(Token token) {
    boolean mark = token.isSign() && !token.isPossessiveMark() && !token.isHyphen();
    return mark || token.isConjunction() || token.text().equals("that");
  }

  private static boolean maySpeak(ArticleContext article, Token head) {
    String noun = article.lists().headNouns().singular(head.text());
    return !article.named().index().touching(head.span()).isEmpty()
        || !article.lists().headNouns().kinds(noun).isEmpty();
  }
}
