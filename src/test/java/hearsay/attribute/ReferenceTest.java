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
import java.util.Map;
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
  private static final LearnedAttributions FINDER = new LearnedAttributions(1, false);

  @TestFactory
  Stream<DynamicTest> agreesWithTheTraining() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(FOLDER)) {
      files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    Vocabulary vocabulary = Vocabulary.read(AttributionModel.resource("vocab.txt"));
    return files.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file, vocabulary)));
  }

  private static void check(Path file, Vocabulary vocabulary) throws IOException {
    JsonNode reference = JSON.readTree(file.toFile());
    String text = reference.get("text").asText();
    List<Word> words = new WordPieces(vocabulary).words(text, new Span(0, text.length()));
    checkWords(reference.get("words"), words, new CodePoints(text));
    checkWindows(reference.get("windows"), words, vocabulary);
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

  private static void checkWindows(JsonNode expected, List<Word> words, Vocabulary vocabulary)
      throws IOException {
    WindowLayout layout =
        ModelSettings.read(AttributionModel.resource("attribution.json")).layout();
    List<Window> windows = Windows.of(words, layout);
    assertThat(windows).hasSize(expected.size());
    for (int i = 0; i < windows.size(); i++) {
      Window window = windows.get(i);
      JsonNode as = expected.get(i);
      assertThat(List.of(window.first(), window.last())).isEqualTo(integers(as.get("words")));
      Encoding encoding = new Encoding(words, window, vocabulary, layout);
      assertThat(IntStream.range(0, encoding.length()).mapToObj(encoding::id))
          .isEqualTo(integers(as.get("ids")));
      assertThat(IntStream.range(0, encoding.length()).mapToObj(encoding::type))
          .isEqualTo(integers(as.get("types")));
      assertThat(IntStream.range(0, window.last() - window.first()).mapToObj(encoding::head))
          .isEqualTo(integers(as.get("heads")));
    }
  }

  private static void checkClaims(JsonNode expected, String text) {
    CodePoints codePoints = new CodePoints(text);
    List<Attribution> found =
        new ArrayList<>(FINDER.find(TestArticles.bare(Article.of("a.txt", text, null))));
    found.sort(Comparator.comparing(attribution -> attribution.cue().get(0)));
    List<JsonNode> claims = new ArrayList<>(elements(expected).toList());
    claims.sort(Comparator.comparingInt(claim -> firstOffset(claim.get("cue"))));

    assertThat(found.stream().map(attribution -> spans(attribution, codePoints)))
        .isEqualTo(claims.stream().map(ReferenceTest::spans).toList());
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i).confidence())
          .isCloseTo(claims.get(i).get("confidence").asDouble(), within(0.01));
    }
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
