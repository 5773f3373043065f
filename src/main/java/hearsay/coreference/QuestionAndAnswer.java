package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.claim.SourceType;
import hearsay.grammar.LabelledTurn;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.LineBreaks;
import hearsay.text.Span;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who "Q" and "A" are at the lines of an interview: the publisher asks, and the person answers whom
 * the text names last before the first question.
 */
final class QuestionAndAnswer {
  private static final Pattern OWNED =
      Pattern.compile("(?i)" + CoreferenceWords.LISTS.oneOf("possessive-determiner") + " ");

  private static final Pattern INTERVIEWING =
      Pattern.compile(" " + CoreferenceWords.LISTS.oneOf("interviewing-verb") + "(?U:\\b)");

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
        .map(name -> Referent.of(name, SourceType.ORGANIZATION, false))
        .or(this::interviewer);
  }

  /** "The Halden Herald met her at home." */
  private Optional<Referent> interviewer() {
    String text = article.article().text();
    return named.within(introduction()).stream()
        .filter(
            outlet ->
                INTERVIEWING.matcher(text).region(outlet.span().end(), text.length()).lookingAt())
        .map(NamedMention::referent)
        .filter(referent -> referent.type() == SourceType.ORGANIZATION)
        .findFirst();
  }

  /** The only person of the headline, else the last one of the introduction. */
  private Optional<Referent> answering() {
    Span introduction = introduction();
    List<Referent> headline =
        named
            .within(
                new Span(
                    introduction.start(),
                    LineBreaks.lineEnd(article.article().text(), introduction.start())))
            .stream()
            .map(NamedMention::referent)
            .filter(QuestionAndAnswer::isPerson)
            .distinct()
            .toList();
    return headline.size() == 1
        ? Optional.of(headline.get(0))
        : named.within(introduction).stream()
            .map(NamedMention::referent)
            .filter(QuestionAndAnswer::isPerson)
            .reduce((first, second) -> second);
  }

  private Span introduction() {
    @Nullable Span body = article.article().body();
    int end = Math.max(1, labels.first().start());
    return new Span(body == null ? 0 : Math.min(body.start(), end - 1), end);
  }

  /** "In the Country We Love: My Family Divided" is a book. */
  private static boolean isPerson(Referent referent) {
    return referent.type() == SourceType.PERSON && !OWNED.matcher(referent.name()).lookingAt();
  }

  private static boolean isLetter(Span label) {
    return label.length() == 1;
  }
}
