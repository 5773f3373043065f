package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.article.Article;
import hearsay.text.CodePoints;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each step gives what the training's own program gave for the same text: the files of a folder
 * that {@code hearsay_train.reference} writes.
 */
class ReferenceTest {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "hearsay", "attribute", "reference");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LearnedAttributions FINDER = new LearnedAttributions(AttributionScheme.ALL);

  /** Outputs vary a little with the processor. */
  private static final double TOLERANCE = 0.02;

  /** The program's own model, in parts. */
  private record Model(ModelSettings settings, Vocabulary vocabulary, Encoder encoder) {
    static Model read() throws IOException {
      return new Model(
          ModelSettings.read(AttributionModel.resource("attribution.json")),
          Vocabulary.read(AttributionModel.resource("vocab.txt")),
          new Encoder(AttributionModel.resource("attribution.onnx"), 1));
    }
  }

  @TestFactory
  Stream<DynamicTest> agreesWithTheTraining() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(FOLDER)) {
      files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    Model model = Model.read();
    return files.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file, model)));
  }

  private static void check(Path file, Model model) throws IOException {
    JsonNode reference = JSON.readTree(file.toFile());
    String text = reference.get("text").asText();
    List<Word> words = new WordPieces(model.vocabulary()).words(text, new Span(0, text.length()));
    PieceStream stream = new PieceStream(words, model.vocabulary().separator());
    List<Window> windows = Windows.of(stream, model.settings().layout());
    checkWords(reference.get("words"), words, new CodePoints(text));
    checkStream(reference.get("stream"), stream);
    assertThat(windows)
        .isEqualTo(elements(reference.get("windows")).map(ReferenceTest::window).toList());
    checkSpans(reference.get("spans"), words, scores(stream, windows, model), model.settings());
    checkClaims(reference.get("claims"), text);
  }

  private static void checkWords(JsonNode expected, List<Word> words, CodePoints codePoints)
      throws IOException {
    Map<String, Integer> ids = ids();
    assertThat(words).hasSize(expected.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      JsonNode as = expected.get(i);
      assertThat(codePoints.fromUtf16(word.start())).isEqualTo(as.get("span").get(0).asInt());
      assertThat(codePoints.fromUtf16(word.end())).isEqualTo(as.get("span").get(1).asInt());
      assertThat(word.paragraph()).isEqualTo(as.get("paragraph").asInt());
      assertThat(word.letterCase().tokenType()).isEqualTo(as.get("case").asInt());
      assertThat(word.pieces())
          .isEqualTo(elements(as.get("pieces")).map(piece -> ids.get(piece.asText())).toList());
    }
  }

  /** The line numbers of the vocabulary's file. */
  private static Map<String, Integer> ids() throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    for (String piece :
        new String(AttributionModel.resource("vocab.txt"), StandardCharsets.UTF_8)
            .split("\n", -1)) {
      ids.put(piece, ids.size());
    }
    return ids;
  }

  private static void checkStream(JsonNode expected, PieceStream stream) {
    assertThat(IntStream.range(0, stream.length()).mapToObj(stream::id))
        .isEqualTo(integers(expected.get("ids")));
    assertThat(IntStream.range(0, stream.length()).mapToObj(stream::type))
        .isEqualTo(integers(expected.get("types")));
    assertThat(IntStream.range(0, stream.words()).mapToObj(stream::head))
        .isEqualTo(integers(expected.get("heads")));
  }

  private static Window window(JsonNode expected) {
    List<Integer> words = integers(expected.get("words"));
    List<Integer> pieces = integers(expected.get("pieces"));
    return new Window(words.get(0), words.get(1), pieces.get(0), pieces.get(1));
  }

  private static List<WordScores> scores(PieceStream stream, List<Window> windows, Model model) {
    ModelSettings settings = model.settings();
    List<WordScores> scores = new ArrayList<>();
    for (Window window : windows) {
      Network.Scores said = model.encoder().run(new Encoding(stream, window, settings.layout()));
      for (int word = window.first(); word < window.last(); word++) {
        scores.add(
            WordScores.of(said, stream.head(word) - window.begin(), settings.links().width()));
      }
    }
    return scores;
  }

  private static void checkSpans(
      JsonNode expected, List<Word> words, List<WordScores> scores, ModelSettings settings) {
    SpanTagger tagger =
        new SpanTagger(new LabelDecoder(settings.crf()), new LabelDecoder(settings.innerCrf()));
    List<JsonNode> spans = elements(expected).toList();
    for (Level level : Level.values()) {
      List<LabelledSpan> found = new ArrayList<>();
      for (int first = 0; first < words.size(); first = SpanTagger.end(words, first)) {
        List<WordScores> sequence = scores.subList(first, SpanTagger.end(words, first));
        found.addAll(tagger.spans(level, sequence, first, words.get(first).paragraph()));
      }
      int number = level == Level.OUTER ? 0 : 1;
      List<JsonNode> of =
          spans.stream().filter(span -> span.get("level").asInt() == number).toList();
      assertThat(found.stream().map(ReferenceTest::written))
          .isEqualTo(of.stream().map(ReferenceTest::written).toList());
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).lowest())
            .isCloseTo(of.get(i).get("lowest").asDouble(), within(TOLERANCE));
        assertThat(found.get(i).mean())
            .isCloseTo(of.get(i).get("mean").asDouble(), within(TOLERANCE));
      }
    }
  }

  private static String written(LabelledSpan span) {
    String role = span.role().toString().toLowerCase(Locale.ROOT);
    return role + " " + List.of(span.first(), span.last());
  }

  private static String written(JsonNode span) {
    return span.get("role").asText() + " " + integers(span.get("words"));
  }

  private static void checkClaims(JsonNode expected, String text) {
    CodePoints codePoints = new CodePoints(text);
    List<Attribution> found =
        new ArrayList<>(FINDER.find(TestArticles.bare(Article.of("a.txt", text, null))));
    found.sort(
        Comparator.comparing((Attribution attribution) -> attribution.cue().get(0))
            .thenComparing(attribution -> spans(attribution, codePoints)));
    List<JsonNode> claims = new ArrayList<>(elements(expected).toList());
    claims.sort(
        Comparator.comparingInt((JsonNode claim) -> firstOffset(claim.get("cue")))
            .thenComparing(claim -> spans(claim)));

    assertThat(found.stream().map(attribution -> spans(attribution, codePoints)))
        .isEqualTo(claims.stream().map(ReferenceTest::spans).toList());
    for (int i = 0; i < found.size(); i++) {
      assertThat(via(found.get(i), found, codePoints)).isEqualTo(via(claims.get(i), claims));
      assertThat(found.get(i).confidence())
          .isCloseTo(claims.get(i).get("confidence").asDouble(), within(TOLERANCE));
    }
  }

  /** The one that it came through, as it is written. */
  private static Optional<String> via(
      Attribution attribution, List<Attribution> all, CodePoints codePoints) {
    return all.stream()
        .filter(other -> other.key().equals(attribution.through()))
        .map(other -> spans(other, codePoints))
        .findFirst();
  }

  private static Optional<String> via(JsonNode claim, List<JsonNode> all) {
    return all.stream()
        .filter(other -> other.get("id").equals(claim.get("via")))
        .map(ReferenceTest::spans)
        .findFirst();
  }

  private static int firstOffset(JsonNode role) {
    return role.get("spans").get(0).get(0).asInt();
  }

  private static String spans(Attribution attribution, CodePoints codePoints) {
    return Stream.of(attribution.source(), attribution.cue(), attribution.content())
        .map(role -> role.stream().map(span -> inCodePoints(span, codePoints)).toList().toString())
        .toList()
        .toString();
  }

  private static List<Integer> inCodePoints(Span span, CodePoints codePoints) {
    return List.of(codePoints.fromUtf16(span.start()), codePoints.fromUtf16(span.end()));
  }

  private static String spans(JsonNode claim) {
    return Stream.of("source", "cue", "content")
        .map(role -> elements(claim.get(role).path("spans")).map(ReferenceTest::integers).toList())
        .map(Object::toString)
        .toList()
        .toString();
  }

  private static List<Integer> integers(JsonNode array) {
    return elements(array).map(JsonNode::asInt).toList();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
