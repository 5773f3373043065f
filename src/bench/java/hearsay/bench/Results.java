package hearsay.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The file of results, JSON Lines. Each line is written as soon as it is known, so that a benchmark
 * that is broken off leaves what it has measured.
 */
final class Results {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  /** Begins the file anew. */
  Results(Path file) throws IOException {
    this.file = file;
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, new byte[0]);
  }

  void add(String kind, Object value) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("kind", kind);
    line.putAll(
        JSON.convertValue(
            value,
            JSON.getTypeFactory()
                .constructMapType(LinkedHashMap.class, String.class, Object.class)));
    Files.writeString(
        file,
        JSON.writeValueAsString(line) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
  }
}
