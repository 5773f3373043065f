package hearsay.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.annotation.AnnotatedClaims;
import hearsay.annotation.LabelStudio;
import hearsay.article.Article;
import hearsay.claim.Claim;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** An array of Label Studio's tasks, one a line. */
final class LabelStudioSink extends ArticleSink {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OutputStream out;
  private final String version;
  private String parting = "[\n";

  LabelStudioSink(OutputStream out, Map<String, Article> articles, String version) {
    super(articles);
    this.out = out;
    this.version = version;
  }

  @Override
  void begin() {}

  @Override
  void write(Article article, List<Claim> ofArticle) throws IOException {
    print(parting);
    out.write(
        JSON.writeValueAsBytes(LabelStudio.task(AnnotatedClaims.of(ofArticle), article, version)));
    parting = ",\n";
  }

  @Override
  void end() throws IOException {
    print(parting.equals("[\n") ? "[]\n" : "\n]\n");
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
