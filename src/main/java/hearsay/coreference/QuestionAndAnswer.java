package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.claim.SourceType;
import hearsay.grammar.LabelledTurn;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who "Q" and "A" are at the lines of an interview: the publisher asks, and the person answers whom
 * the text names last before the first question.
 */
final class QuestionAndAnswer {
  private final AnnotatedArticle article;
  private final SpanIndex<NamedMention> named;
  private final List<LabelledTurn> turns;

  QuestionAndAnswer(AnnotatedArticle article, SpanIndex<NamedMention> named) {
    this.article = article;
    this.named = named;
    this.turns =
        LabelledTurn.in(article.article().text(), article.article().body()).stream()
            .filter(turn -> isLetter(turn.label()))
            .toList();
  }

  /** The one whom a label stands for; empty for any other source. */
  Optional<Referent> at(Span source) {
    if (turns.stream().noneMatch(turn -> turn.label().equals(source))) {
      return Optional.empty();
    }
    return source.of(article.article().text()).equals("Q") ? asking() : answering();
  }

  private Optional<Referent> asking() {
    @Nullable String publisher = article.article().metadata().publisher();
    return Optional.ofNullable(publisher)
        .map(name -> Referent.of(name, SourceType.ORGANIZATION, false));
  }

  private Optional<Referent> answering() {
    Span introduction = new Span(0, Math.max(1, turns.get(0).label().start()));
    return named.within(introduction).stream()
        .map(NamedMention::referent)
        .filter(referent -> referent.type() == SourceType.PERSON)
        .reduce((first, second) -> second);
  }

  private static boolean isLetter(Span label) {
    return label.length() == 1;
  }
}
