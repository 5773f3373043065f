package hearsay.attribute;

import hearsay.error.StoppedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The learned model as a whole: from words to spans that belong together. Immutable; may be called
 * from any thread.
 */
final class AttributionModel {
  private static final String NETWORK = "attribution.onnx";

  private final Vocabulary vocabulary;
  private final Network network;
  private final StreamLayout layout;
  private final int linkWidth;
  private final SpanTagger tagger;
  private final Linker linker;
  private final Calibration contract;
  private final Calibration all;

  AttributionModel(ModelSettings settings, Vocabulary vocabulary, Network network) {
    this.vocabulary = vocabulary;
    this.network = network;
    layout = settings.layout();
    linkWidth = settings.links().width();
    tagger =
        new SpanTagger(new LabelDecoder(settings.crf()), new LabelDecoder(settings.innerCrf()));
    linker = new Linker(settings.links(), settings.near());
    contract = new Calibration(settings.calibration(AttributionScheme.CONTRACT));
    all = new Calibration(settings.calibration(AttributionScheme.ALL));
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

  /** How likely an attribution is right by a scheme, from 0 to 1. */
  double confidence(LinkedSpans spans, AttributionScheme scheme) {
    return switch (scheme) {
      case CONTRACT -> contract.confidence(spans);
      case ALL -> all.confidence(spans);
    };
  }

  /** Gives back the network's memory. */
  void close() {
    network.close();
  }

  /**
   * The attributions in a text; spans count its words.
   *
   * @return each after the one that it stands in
   * @throws StoppedException if the thread is interrupted, within a window
   */
  List<LinkedSpans> read(List<Word> words) {
    PieceStream stream = new PieceStream(words, vocabulary.separator());
    Inference inference = new Inference(words, tagger, linker, linkWidth);
    Network reader = new RepeatedWindows(network);
    for (Window window : Windows.of(stream, layout)) {
      StoppedException.ifInterrupted();
      inference.take(stream, window, reader.run(new Encoding(stream, window, layout)));
    }
    return inference.attributions();
  }
}
