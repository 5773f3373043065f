package hearsay.attribute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that decoding needs beside the network, as the training writes it.
 *
 * @param sha256 of the network's file, in small hexadecimal digits
 * @param longestWord code points of the longest word that is cut into pieces
 * @param window as in {@link StreamLayout}, like {@code margin} and {@code block}
 * @param near words between the beginnings of spans that can be linked, at most
 * @param labels the names of the network's labels, in its order
 * @param crf of {@link Level#OUTER}
 * @param innerCrf of {@link Level#INNER}
 * @param calibration of {@link AttributionScheme#ALL}; null where the model was not calibrated
 * @param contract null where the model was not calibrated by {@link AttributionScheme#CONTRACT}
 */
record ModelSettings(
    String sha256,
    int longestWord,
    int window,
    int margin,
    int block,
    int near,
    List<String> labels,
    Crf crf,
    Crf innerCrf,
    Links links,
    @Nullable Weights calibration,
    @Nullable Weights contract) {
  /** Scores of a label after another ({@code transitions[before][after]}), first and last. */
  record Crf(List<List<Double>> transitions, List<Double> starts, List<Double> ends) {
    private static Crf of(JsonFields json) throws IOException {
      return new Crf(json.rows("transitions"), json.numbers("starts"), json.numbers("ends"));
    }
  }

  /**
   * @param width of the vectors that are compared
   * @param nobody the vector that answers where a cue has no source
   * @param kinds in the order of {@link Link}
   */
  record Links(int width, List<Double> nobody, List<LinkTables> kinds) {
    private static Links of(JsonFields json) throws IOException {
      List<LinkTables> kinds = new ArrayList<>();
      for (JsonFields kind : json.objects("kinds")) {
        kinds.add(LinkTables.of(kind));
      }
      return new Links(json.whole("width"), json.numbers("nobody"), List.copyOf(kinds));
    }
  }

  /**
   * Scores of how two spans lie to each other, by the classes of {@link LinkClasses}.
   *
   * @param none the score of having no answer; null where each span must have one
   */
  record LinkTables(
      List<Double> distance, List<Double> paragraphs, List<Double> between, @Nullable Double none) {
    private static LinkTables of(JsonFields json) throws IOException {
      return new LinkTables(
          json.numbers("distance"),
          json.numbers("paragraphs"),
          json.numbers("between"),
          json.has("none") ? Double.valueOf(json.number("none")) : null);
    }
  }

  /**
   * Of the logistic regression in {@link Calibration}.
   *
   * @param features their names, in the order of the weights
   */
  record Weights(List<String> features, double intercept, List<Double> weights) {
    private static @Nullable Weights in(JsonFields json) throws IOException {
      if (!json.has("calibration")) {
        return null;
      }
      JsonFields weights = json.object("calibration");
      return new Weights(
          weights.texts("features"), weights.number("intercept"), weights.numbers("weights"));
    }
  }

  /**
   * Reads them from JSON.
   *
   * @throws IOException where something is missing or this program cannot run such a model: its
   *     message says what
   */
  static ModelSettings read(byte[] json) throws IOException {
    ModelSettings settings = of(JsonFields.read(json));
    if (!settings.labels().equals(Role.LABELS)) {
      throw new IOException("settings of a model with other labels: " + settings.labels());
    }
    if (settings.longestWord() != Vocabulary.LONGEST_WORD) {
      throw new IOException(
          "settings of a model whose words are cut into pieces up to %d characters, not %d"
              .formatted(settings.longestWord(), Vocabulary.LONGEST_WORD));
    }
    if (settings.near() < 0 || settings.links().nobody().size() != settings.links().width()) {
      throw new IOException(
          "settings of a model that cannot be run: spans are linked over %d words, no source is %d numbers"
              .formatted(settings.near(), settings.links().nobody().size()));
    }
    for (AttributionScheme scheme : AttributionScheme.values()) {
      Weights calibration = settings.calibration(scheme);
      if (calibration != null && !calibration.features().equals(Calibration.FEATURES)) {
        throw new IOException(
            "settings of a model that is calibrated by other features: " + calibration.features());
      }
    }
    settings.layout().checked();
    return settings;
  }

  private static ModelSettings of(JsonFields json) throws IOException {
    return new ModelSettings(
        json.text("sha256"),
        json.whole("max_word_chars"),
        json.whole("window"),
        json.whole("margin"),
        json.whole("block"),
        json.whole("near"),
        json.texts("labels"),
        Crf.of(json.object("crf")),
        Crf.of(json.object("inner_crf")),
        Links.of(json.object("links")),
        Weights.in(json),
        json.has("contract") ? Weights.in(json.object("contract")) : null);
  }

  /** What the confidence by a scheme is reckoned with; null where the model was not calibrated. */
  @Nullable Weights calibration(AttributionScheme scheme) {
    return switch (scheme) {
      case CONTRACT -> contract;
      case ALL -> calibration;
    };
  }

  /** The windows that the network is to read. */
  StreamLayout layout() {
    return new StreamLayout(window, margin, block);
  }
}
