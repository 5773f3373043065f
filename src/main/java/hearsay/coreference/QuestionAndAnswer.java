package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.claim.SourceType;
import hearsay.grammar.LabelledTurn;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who "Q" and "A" are at the lines of an interview: the publisher asks, and the person answers whom
 * the text names last before the first question.
 */
final class QuestionAndAnswer {
  private final AnnotatedArticle article;
  private final SpanIndex<NamedMention> named;
  private final NavigableSet<Span> labels;

  QuestionAndAnswer(AnnotatedArticle article, SpanIndex<NamedMention> named) {
    this.article = article;
    this.named = named;
    this.labels =
        LabelledTurn.in(article.article().text(), article.article().body()).stream()
            .map(LabelledTurn::label)
            .filter(QuestionAndAnswer::isLetter)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The one whom a label stands for; empty for any other source. */
  Optional<Referent> at(Span source) {
    if (!labels.contains(source)) {
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
    Span introduction = new Span(0, Math.max(1, labels.first().start()));
    return named.within(introduction).stream()
        .map(NamedMention::referent)
        .filter(referent -> referent.type() == SourceType.PERSON)
        .reduce((first, second) -> second);
  }

  private static boolean isLetter(Span label) {
    return label.length() == 1;
  }
}
