package hearsay.attribute;

import hearsay.article.Article;
import hearsay.bench.CorpusArticles;
import hearsay.bench.TokenCount;
import hearsay.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The network alone; each call does the next window of the corpus. Tokens are the model's words.
 */
@State(Scope.Thread)
public class EncoderStage {
  private final List<Encoding> encodings = new ArrayList<>();
  private final List<Integer> words = new ArrayList<>();
  private final Vocabulary vocabulary;
  private final StreamLayout layout;
  private final Encoder encoder;
  private int next;

  /** Loads the model. */
  public EncoderStage() {
    try {
      vocabulary = Vocabulary.read(AttributionModel.resource("vocab.txt"));
      layout = ModelSettings.read(AttributionModel.resource("attribution.json")).layout();
      encoder = new Encoder(AttributionModel.resource("attribution.onnx"), 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cuts all articles into windows. */
  @Setup
  public void prepare() {
    for (Article article : CorpusArticles.all()) {
      Span body = article.body();
      if (body != null) {
        List<Word> all = new WordPieces(vocabulary).words(article.text(), body);
        PieceStream stream = new PieceStream(all, vocabulary.separator());
        for (Window window : Windows.of(stream, layout)) {
          encodings.add(new Encoding(stream, window, layout));
          words.add(window.last() - window.first());
        }
      }
    }
  }

  @Benchmark
  public Object encoder(TokenCount count) {
    int now = next;
    next = (next + 1) % encodings.size();
    count.tokens += words.get(now);
    return encoder.run(encodings.get(now));
  }
}
