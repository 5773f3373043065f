package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a speaker does besides is none of what he says: "The board announced two piers and will go
 * on building", "The divers believe Lund had help and are looking for a boat". It is told by the
 * grammar: no object has a verb with a tense joined to it, and who is one has none in the plural.
 */
final class SecondPredicate implements SingleRepair {
  private static final Set<String> JOINING = Set.of("and", "but");

  private static final Set<String> PLURAL_VERBS = Set.of("are", "were", "have", "do");

  private static final Set<String> AUXILIARIES = Set.of("are", "is", "has", "have");

  private static final Set<String> SINGULAR_PRONOUNS = Set.of("he", "she", "it");

  private static final String QUOTATION_MARKS = "\"\u201c\u201d\u2018";

  @Override
  public String id() {
    return "second-predicate";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (!isInOrder(attribution)
        || attribution
            .content()
            .get(0)
            .of(article.text())
            .chars()
            .anyMatch(SecondPredicate::marks)) {
      return attribution;
    }
    List<Token> tokens = article.tokens(attribution.content());
    boolean several = isSeveral(article.tokens(attribution.source()));
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (JOINING.contains(tokens.get(i).lower())
          && isOther(tokens.subList(0, i), verbAfter(tokens, i), several)) {
        Optional<Span> said = TokenRange.withoutMarks(tokens.subList(0, i), TokenRange.MARKS);
        return said.map(span -> attribution.withContent(List.of(span))).orElse(attribution);
      }
    }
    return attribution;
  }

  private static boolean marks(int unit) {
    return QUOTATION_MARKS.indexOf(unit) >= 0;
  }

  /** Whether a source, a cue and a content follow one another. */
  private static boolean isInOrder(Attribution attribution) {
    return attribution.source().size() == 1
        && attribution.cue().size() == 1
        && attribution.content().size() == 1
        && attribution.source().get(0).end() <= attribution.cue().get(0).start()
        && attribution.cue().get(0).end() <= attribution.content().get(0).start();
  }

  private static Token verbAfter(List<Token> tokens, int conjunction) {
    int verb = conjunction + 1;
    while (verb + 1 < tokens.size() && tokens.get(verb).isAdverb()) {
      verb++;
    }
    return tokens.get(verb);
  }

  /** Whether the verb cannot be joined to the words before, since it is another's. */
  private static boolean isOther(List<Token> before, Token verb, boolean several) {
    if (before.stream().anyMatch(Token::isWhWord)) {
      return false;
    }
    boolean object =
        before.stream().noneMatch(token -> token.isFinite() || token.lower().equals("that"))
            && (verb.isModal() || AUXILIARIES.contains(verb.lower()));
    return object
        || (several
            && PLURAL_VERBS.contains(verb.lower())
            && before.stream().noneMatch(Token::isPluralNoun)
            && isSingularClause(before));
  }

  private static boolean isSingularClause(List<Token> before) {
    List<Token> clause =
        before.get(0).lower().equals("that") ? before.subList(1, before.size()) : before;
    boolean singular =
        !clause.isEmpty()
            && (SINGULAR_PRONOUNS.contains(clause.get(0).lower())
                || NounPhrase.read(clause)
                    .filter(phrase -> phrase.head().isNoun() && !phrase.coordinated())
                    .isPresent());
    return singular
        && clause.stream().anyMatch(Token::isFinite)
        && clause.stream().noneMatch(token -> token.isConjunction() || token.isSign());
  }

  private static boolean isSeveral(List<Token> source) {
    return (source.size() == 1 && source.get(0).lower().equals("they"))
        || NounPhrase.read(source).map(NounPhrase::head).filter(Token::isPluralNoun).isPresent();
  }
}
