package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is claimed by a participle ends where another subject has a verb: of "Pell is accused of
 * leaving the flat and the victims locked the door" he is accused of leaving. A participle can be
 * joined to it, a clause with a tense cannot.
 */
final class GerundContent implements SingleRepair {
  private static final Set<String> JOINING = Set.of("and", "but", "so", "while");

  @Override
  public String id() {
    return "gerund-content";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    int last = attribution.content().size() - 1;
    List<Token> tokens = article.tokens(attribution.content().subList(last, last + 1));
    List<Token> cue = article.tokens(attribution.cue());
    boolean governed =
        tokens.size() > 1
            && tokens.get(0).isGerund()
            && !cue.isEmpty()
            && cue.get(cue.size() - 1).isPreposition();
    return governed
        ? clause(tokens).map(span -> withLast(attribution, span)).orElse(attribution)
        : attribution;
  }

  private static Attribution withLast(Attribution attribution, Span piece) {
    List<Span> content = new ArrayList<>(attribution.content());
    content.set(content.size() - 1, piece);
    return attribution.withContent(content);
  }

  /** What stands before a conjunction with a subject and a verb behind it. */
  private static Optional<Span> clause(List<Token> tokens) {
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (JOINING.contains(tokens.get(i).text())
          && isClause(tokens.subList(i + 1, tokens.size()))) {
        return TokenRange.withoutMarks(tokens.subList(0, i), TokenRange.MARKS);
      }
    }
    return Optional.empty();
  }

  private static boolean isClause(List<Token> tokens) {
    Optional<NounPhrase> subject = NounPhrase.read(tokens);
    if (subject.isEmpty() || subject.get().coordinated()) {
      return false;
    }
    int verb = 0;
    while (verb < tokens.size()
        && tokens.get(verb).span().start() < subject.get().head().span().end()) {
      verb++;
    }
    while (verb < tokens.size() && tokens.get(verb).isAdverb()) {
      verb++;
    }
    return verb < tokens.size() && tokens.get(verb).isFinite();
  }
}
