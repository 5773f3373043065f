package hearsay.attribute;

import hearsay.error.StoppedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The learned model as a whole: from words to spans that belong together. Immutable; may be called
 * from any thread.
 */
final class AttributionModel implements WordReader {
  private static final String NETWORK = "attribution.onnx";

  private final Vocabulary vocabulary;
  private final Encoder encoder;
  private final WindowLayout layout;
  private final int linkWidth;
  private final SpanTagger tagger;
  private final Linker linker;
  private final Calibration calibration;

  AttributionModel(ModelSettings settings, Vocabulary vocabulary, Encoder encoder) {
    this.vocabulary = vocabulary;
    this.encoder = encoder;
    layout = settings.layout();
    linkWidth = settings.links().width();
    tagger = new SpanTagger(new LabelDecoder(settings.crf()));
    linker = new Linker(settings.links());
    calibration = new Calibration(settings.calibration());
  }

  /**
   * The model that the program ships.
   *
   * @param threads that one call computes with
   * @throws IllegalStateException if ONNX Runtime cannot read the network
   */
  static AttributionModel load(int threads) {
    try {
      return of(resource("attribution.json"), resource("vocab.txt"), resource(NETWORK), threads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A model from the bytes of its three files. */
  static AttributionModel of(byte[] json, byte[] vocabulary, byte[] network, int threads)
      throws IOException {
    return new AttributionModel(
        ModelSettings.read(json), Vocabulary.read(vocabulary), new Encoder(network, threads));
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = AttributionModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its resource " + name);
      }
      return in.readAllBytes();
    }
  }

  WordPieces wordPieces() {
    return new WordPieces(vocabulary);
  }

  /** Gives back the network's memory. */
  void close() {
    encoder.close();
  }

  @Override
  public double confidence(LinkedSpans spans) {
    return calibration.confidence(spans);
  }

  /** A text on its way through the network. */
  private final class Inference {
    final List<Word> words;
    final double[][] emissions;
    final List<WindowInference> parts = new ArrayList<>();

    Inference(List<Word> words) {
      this.words = words;
      emissions = new double[words.size()][];
      for (Window window : Windows.of(words, layout)) {
        parts.add(
            new WindowInference(this, window, new Encoding(words, window, vocabulary, layout)));
      }
    }

    List<LinkedSpans> linkedSpans() {
      List<WindowView> views =
          parts.stream().map(part -> new WindowView(part.window, linkWidth, part.vectors)).toList();
      return linker.link(tagger.spans(words, emissions), views);
    }
  }

  /** A window of a text on its way through the network. */
  private final class WindowInference {
    final Inference inference;
    final Window window;
    final Encoding encoding;
    float[] vectors = {};

    WindowInference(Inference inference, Window window, Encoding encoding) {
      this.inference = inference;
      this.window = window;
      this.encoding = encoding;
    }

    void take(Encoder.Scores scores) {
      int size = Linker.PARTS * linkWidth;
      vectors = new float[(1 + window.last() - window.first()) * size];
      scores.copyLinks(0, vectors, 0, size);
      for (int i = window.first(); i < window.last(); i++) {
        int word = i - window.first();
        scores.copyLinks(encoding.head(word), vectors, (1 + word) * size, size);
        inference.emissions[i] = emissions(scores, encoding.head(word));
      }
    }
  }

  /**
   * Windows go through the network one by one: its activations are quantized with one scale for all
   * that it is given at once, so a window's result must not hang on its neighbours.
   */
  @Override
  public List<List<LinkedSpans>> read(List<List<Word>> texts) {
    List<Inference> inferences = texts.stream().map(Inference::new).toList();
    for (Inference inference : inferences) {
      for (WindowInference part : inference.parts) {
        StoppedException.ifInterrupted();
        part.take(encoder.run(part.encoding));
      }
    }
    return inferences.stream().map(Inference::linkedSpans).toList();
  }

  private static double[] emissions(Encoder.Scores scores, int position) {
    double[] emissions = new double[Role.LABELS.size()];
    for (int label = 0; label < emissions.length; label++) {
      emissions[label] = scores.emission(position, label);
    }
    return emissions;
  }
}
