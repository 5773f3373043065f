package hearsay.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * CoreNLP as it comes: a pipeline that is told its annotators and nothing else. Writes one line for
 * each article as soon as it is done, in the order of the articles, like hearsay does.
 */
public final class StockPipeline {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StanfordCoreNLP pipeline;

  StockPipeline(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /** {@code ANNOTATORS THREADS FILE}, the file being JSON Lines of {@link ArticleLine}. */
  public static void main(String[] args) throws Exception {
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      new StockPipeline(args[0])
          .annotate(ArticleLine.read(Path.of(args[2])), Integer.parseInt(args[1]), out);
    }
  }

  void annotate(List<ArticleLine> articles, int threads, OutputStream out)
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<byte[]>> lines = new ArrayList<>();
      for (ArticleLine article : articles) {
        lines.add(workers.submit(() -> line(article)));
      }
      for (Future<byte[]> line : lines) {
        out.write(line.get());
        out.write('\n');
        out.flush();
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private byte[] line(ArticleLine article) throws IOException {
    Annotation annotation = new Annotation(article.text());
    if (article.published() != null) {
      annotation.set(CoreAnnotations.DocDateAnnotation.class, article.published());
    }
    pipeline.annotate(annotation);
    CoreDocument document = new CoreDocument(annotation);
    document.wrapAnnotations();
    return JSON.writeValueAsBytes(Found.of(article.id(), document));
  }

  /** What is written of an article: enough to see that the work was done. */
  private record Found(String doc, int tokens, List<Entity> entities, List<Quote> quotes) {
    static Found of(String doc, CoreDocument document) {
      // CoreNLP answers null for what no annotator of the pipeline adds.
      List<CoreEntityMention> mentions = document.entityMentions();
      List<CoreQuote> quotes = document.quotes();
      return new Found(
          doc,
          document.tokens().size(),
          mentions == null ? List.of() : mentions.stream().map(Entity::of).toList(),
          quotes == null ? List.of() : quotes.stream().map(Quote::of).toList());
    }
  }

  private record Entity(int start, int end, String type) {
    static Entity of(CoreEntityMention mention) {
      return new Entity(
          mention.charOffsets().first, mention.charOffsets().second, mention.entityType());
    }
  }

  private record Quote(int start, int end, String speaker) {
    static Quote of(CoreQuote quote) {
      return new Quote(
          quote.quoteCharOffsets().first,
          quote.quoteCharOffsets().second,
          quote.speaker().orElse(""));
    }
  }
}
