package hearsay.resolve;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.OrganizationTag;
import hearsay.annotate.Sentence;
import hearsay.annotate.date.DateTag;
import hearsay.annotate.money.MoneyTag;
import hearsay.attribute.Attribution;
import hearsay.claim.ArticleTags;
import hearsay.claim.CodePointSpan;
import hearsay.claim.DateMention;
import hearsay.claim.MoneyMention;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Place;
import hearsay.grammar.SpanIndex;
import hearsay.text.CodePoints;
import hearsay.text.Span;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Picks the sentences and tags of one article that belong to a claim. */
public final class TagSelector {
  private final AnnotatedArticle article;
  private final CodePoints codePoints;
  private final SpanIndex<OrganizationTag> organizations;
  private final SpanIndex<DateTag> dates;
  private final SpanIndex<MoneyTag> money;

  public TagSelector(AnnotatedArticle article) {
    this.article = article;
    this.organizations = new SpanIndex<>(article.organizations(), OrganizationTag::span);
    this.dates = new SpanIndex<>(article.dates(), DateTag::span);
    this.money = new SpanIndex<>(article.money(), MoneyTag::span);
    this.codePoints = new CodePoints(article.article().text());
  }

  /** All tags and sentences of the article, claimed or not. */
  public ArticleTags all() {
    return new ArticleTags(
        article.article().id(),
        article.article().published(),
        article.organizations().stream().map(tag -> mention(tag, null)).toList(),
        article.dates().stream().map(tag -> mention(tag, null)).toList(),
        article.money().stream().map(tag -> mention(tag, null)).toList(),
        article.sentences().stream().map(sentence -> convert(sentence.span())).toList());
  }

  /** The sentences that any role of the attribution touches, in text order. */
  List<Sentence> sentencesOf(Attribution attribution) {
    SortedSet<Integer> touched = new TreeSet<>();
    for (List<Span> role :
        List.of(attribution.source(), attribution.cue(), attribution.content())) {
      for (Span span : role) {
        for (int i = article.firstSentenceEndingAfter(span.start());
            i < article.sentences().size()
                && article.sentences().get(i).span().start() < span.end();
            i++) {
          touched.add(i);
        }
      }
    }
    return touched.stream().map(article.sentences()::get).toList();
  }

  List<OrganizationMention> organizations(Attribution attribution, List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> organizations.touching(sentence.span()).stream())
        .distinct()
        .map(tag -> mention(tag, placeOf(tag.span(), attribution)))
        .toList();
  }

  List<DateMention> dates(Attribution attribution, List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> dates.touching(sentence.span()).stream())
        .distinct()
        .map(tag -> mention(tag, placeOf(tag.span(), attribution)))
        .toList();
  }

  List<MoneyMention> money(Attribution attribution, List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> money.touching(sentence.span()).stream())
        .distinct()
        .map(tag -> mention(tag, placeOf(tag.span(), attribution)))
        .toList();
  }

  private static Place placeOf(Span span, Attribution attribution) {
    if (attribution.content().stream().anyMatch(span::overlaps)) {
      return Place.CONTENT;
    }
    return attribution.source().stream().anyMatch(span::overlaps) ? Place.SOURCE : Place.CONTEXT;
  }

  private OrganizationMention mention(OrganizationTag tag, @Nullable Place in) {
    return new OrganizationMention(words(tag.span()), convert(tag.span()), tag.name(), in);
  }

  private DateMention mention(DateTag tag, @Nullable Place in) {
    return new DateMention(words(tag.span()), convert(tag.span()), tag.type(), tag.value(), in);
  }

  private MoneyMention mention(MoneyTag tag, @Nullable Place in) {
    return new MoneyMention(
        words(tag.span()),
        convert(tag.span()),
        tag.amount(),
        tag.currency(),
        tag.max(),
        tag.approximation(),
        in);
  }

  private String words(Span span) {
    return span.of(article.written());
  }

  /** The span in code points, as the record counts. */
  CodePointSpan convert(Span span) {
    return new CodePointSpan(codePoints.fromUtf16(span.start()), codePoints.fromUtf16(span.end()));
  }
}
