package hearsay.annotate;

import hearsay.annotate.linear.NameCrf;
import hearsay.annotate.linear.TagModel;
import hearsay.annotate.linear.WordClusters;
import hearsay.annotate.organization.NameWord;
import hearsay.annotate.organization.OrganizationFinder;
import hearsay.article.Article;
import hearsay.bench.CorpusArticles;
import hearsay.bench.TokenCount;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages from an article's text to its names; each call does the next of the corpus. */
@State(Scope.Thread)
public class AnnotationStages {
  private final Tokenizer tokenizer = new Tokenizer();
  private final WordClusters clusters = WordClusters.load();
  private final PartOfSpeechTagger tagger = new PartOfSpeechTagger(TagModel.load(clusters));
  private final NameModel nameModel = new NameModel(NameCrf.load(clusters));
  private final OrganizationFinder organizationFinder = new OrganizationFinder();
  private final List<Prepared> articles = new ArrayList<>();
  private int next;

  private record Prepared(
      Article article, List<Words> sentences, List<List<NameWord>> scored, int tokens) {}

  /** Brings all articles to where each stage finds what it reads. */
  @Setup
  public void prepare() {
    for (Article article : CorpusArticles.all()) {
      List<Words> sentences = tokenizer.sentences(article).toList();
      tagger.tag(sentences);
      int tokens = sentences.stream().mapToInt(sentence -> sentence.labels().size()).sum();
      articles.add(new Prepared(article, sentences, nameModel.score(sentences), tokens));
    }
  }

  private Prepared next(TokenCount count) {
    Prepared article = articles.get(next);
    next = (next + 1) % articles.size();
    count.tokens += article.tokens();
    return article;
  }

  @Benchmark
  public List<Words> tokenizer(TokenCount count) {
    return tokenizer.sentences(next(count).article()).toList();
  }

  @Benchmark
  public List<Words> partOfSpeech(TokenCount count) {
    List<Words> sentences = next(count).sentences();
    tagger.tag(sentences);
    return sentences;
  }

  @Benchmark
  public List<List<NameWord>> names(TokenCount count) {
    return nameModel.score(next(count).sentences());
  }

  @Benchmark
  public List<Span> organizations(TokenCount count) {
    return organizationFinder.find(next(count).scored());
  }
}
