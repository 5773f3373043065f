package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.claim.SourceType;
import hearsay.grammar.LabelledTurn;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.LineBreaks;
import hearsay.text.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The answers of an interview, which begin with a name: "Orlova: By my own mistake." */
final class InterviewAnswers {
  /** How many labels make an interview. */
  private static final int INTERVIEW = 4;

  private final String text;
  private final SpanIndex<NamedMention> named;

  /** The labels by their start. */
  private final NavigableMap<Integer, Span> labels = new TreeMap<>();

  InterviewAnswers(AnnotatedArticle article, SpanIndex<NamedMention> named) {
    this.text = article.article().text();
    this.named = named;
    for (LabelledTurn turn : LabelledTurn.in(text, article.article().body())) {
      labels.put(turn.label().start(), turn.label());
    }
  }

  /** Whether the article has as many labels as an interview has. */
  boolean isInterview() {
    return labels.size() >= INTERVIEW;
  }

  /** The person whose answer the offset, in UTF-16 units, stands in: one of its paragraph. */
  Optional<Referent> at(int offset) {
    Map.Entry<Integer, Span> last = labels.floorEntry(offset);
    if (last == null || LineBreaks.lineEnd(text, last.getKey()) < offset) {
      return Optional.empty();
    }
    return named.touching(last.getValue()).stream()
        .map(NamedMention::referent)
        .filter(referent -> referent.type() == SourceType.PERSON)
        .findFirst();
  }
}
