package hearsay.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.annotate.linear.NameCrf;
import hearsay.annotate.linear.WordClusters;
import hearsay.annotate.organization.NameWord;
import hearsay.annotate.organization.OrganizationFinder;
import hearsay.article.Article;
import hearsay.text.CodePoints;
import hearsay.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the training of the organizations' weights reads: {@code CandidateDump OUT GOLD…} writes the
 * names of all features, and for each article of the JSON Lines files its id and its candidates
 * with their spans (code points) and those features that are not 0.
 */
final class CandidateDump {
  private CandidateDump() {}

  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper();
    NameModel model = new NameModel(NameCrf.load(WordClusters.load()));
    OrganizationFinder finder = new OrganizationFinder();
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8))) {
      out.println(json.writeValueAsString(Map.of("features", OrganizationFinder.featureNames())));
      for (String gold : List.of(arguments).subList(1, arguments.length)) {
        for (String line : Files.readAllLines(Path.of(gold), StandardCharsets.UTF_8)) {
          JsonNode article = json.readTree(line);
          String text = article.get("text").asText();
          List<List<NameWord>> sentences =
              model.score(new Tokenizer().sentences(Article.of("a", text, null)).toList());
          Map<String, Object> record = new LinkedHashMap<>();
          record.put("id", article.get("id").asText());
          record.put("candidates", candidates(text, finder.features(sentences)));
          out.println(json.writeValueAsString(record));
        }
      }
    }
  }

  private static List<Object> candidates(
      String text, List<Map.Entry<Span, Map<String, Double>>> found) {
    CodePoints codePoints = new CodePoints(text);
    List<Object> candidates = new ArrayList<>();
    for (Map.Entry<Span, Map<String, Double>> one : found) {
      Span span = one.getKey();
      candidates.add(
          Map.of(
              "span",
              List.of(codePoints.fromUtf16(span.start()), codePoints.fromUtf16(span.end())),
              "features",
              new TreeMap<>(one.getValue())));
    }
    return candidates;
  }
}
