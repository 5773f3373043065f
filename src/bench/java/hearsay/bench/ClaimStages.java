package hearsay.bench;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Annotator;
import hearsay.annotate.Sentence;
import hearsay.annotate.date.DateFinder;
import hearsay.annotate.date.DateTag;
import hearsay.annotate.money.MoneyFinder;
import hearsay.annotate.money.MoneyTag;
import hearsay.article.Article;
import hearsay.attribute.Attribution;
import hearsay.attribute.AttributionScheme;
import hearsay.attribute.LearnedAttributions;
import hearsay.claim.Claim;
import hearsay.repair.ArticleContext;
import hearsay.repair.ContextReader;
import hearsay.repair.Repairs;
import hearsay.resolve.ClaimResolver;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages that read annotated articles; each call does the next article of the corpus. */
@State(Scope.Thread)
public class ClaimStages {
  private final DateFinder dateFinder = new DateFinder();
  private final MoneyFinder moneyFinder = new MoneyFinder();
  private final LearnedAttributions learned = new LearnedAttributions(AttributionScheme.CONTRACT);
  private final ContextReader contexts = new ContextReader();
  private final Repairs repairs = Repairs.all();
  private final ClaimResolver resolver = new ClaimResolver();
  private final List<Prepared> articles = new ArrayList<>();
  private int next;

  private record Prepared(
      AnnotatedArticle annotated,
      List<Span> sentences,
      List<Attribution> attributions,
      int tokens) {}

  /** Annotates and attributes all articles, so that each stage finds what it reads. */
  @Setup
  public void prepare() {
    Annotator annotator = new Annotator();
    for (Article article : CorpusArticles.all()) {
      AnnotatedArticle annotated = annotator.annotate(article);
      List<Attribution> attributions = learned.find(annotated);
      articles.add(
          new Prepared(
              annotated,
              annotated.sentences().stream().map(Sentence::span).toList(),
              attributions,
              annotated.sentences().stream().mapToInt(one -> one.tokens().size()).sum()));
    }
  }

  private Prepared next(TokenCount count) {
    Prepared article = articles.get(next);
    next = (next + 1) % articles.size();
    count.tokens += article.tokens();
    return article;
  }

  @Benchmark
  public List<DateTag> dates(TokenCount count) {
    Prepared prepared = next(count);
    Article article = prepared.annotated().article();
    return dateFinder.find(article.text(), prepared.sentences(), article.published());
  }

  @Benchmark
  public List<MoneyTag> money(TokenCount count) {
    Prepared prepared = next(count);
    return moneyFinder.find(prepared.annotated().article().text(), prepared.sentences());
  }

  @Benchmark
  public List<Attribution> attribution(TokenCount count) {
    AnnotatedArticle annotated = next(count).annotated();
    return learned.find(annotated);
  }

  @Benchmark
  public List<Claim> resolve(TokenCount count) {
    Prepared prepared = next(count);
    ArticleContext context = contexts.read(prepared.annotated());
    return resolver.resolve(context, repairs.apply(context, prepared.attributions()));
  }
}
