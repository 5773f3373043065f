package hearsay.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as both programs get it: one line of JSON Lines.
 *
 * @param published a date such as 2025-09-26; null where none is known
 */
record ArticleLine(String id, String text, @Nullable String published) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<ArticleLine> read(Path file) throws IOException {
    List<ArticleLine> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      articles.add(JSON.readValue(line, ArticleLine.class));
    }
    return articles;
  }

  static void write(Path file, Iterable<ArticleLine> articles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (ArticleLine article : articles) {
      lines.add(JSON.writeValueAsString(article));
    }
    Files.write(file, lines);
  }

  /** As CoreNLP's tokenizer counts them, for both programs alike. */
  long tokens() {
    return new PTBTokenizer<>(
            new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
        .tokenize()
        .size();
  }
}
