package hearsay.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.ClaimSpans;
import hearsay.error.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ClaimReaderTest {
  private static final String REST =
      "\"cue\":{\"text\":\"said\",\"spans\":[[2,6]],\"lemma\":\"say\",\"stance\":\"assert\"},"
          + "\"content\":{\"text\":\"x\",\"spans\":[[7,8]],\"form\":\"indirect\"},"
          + "\"organizations\":[],\"dates\":[],\"money\":[],\"sentences\":[[0,8]]}\n";

  @Test
  void reads_records_of_version_one_and_of_version_two(@TempDir Path folder)
      throws IOException, UserException {
    Path file =
        Files.writeString(
            folder.resolve("claims.jsonl"),
            "{\"schema\":1,\"id\":\"0123456789abcdef\",\"doc\":\"a\",\"published\":null,"
                + "\"source\":{\"text\":\"E\",\"spans\":[[0,1]],\"name\":\"E\",\"type\":\"person\"},"
                + REST
                + "{\"schema\":2,\"id\":\"0123456789abcdef\",\"key\":\"0123456789abcdef\",\"doc\":\"b\","
                + "\"title\":\"T\",\"published\":null,\"source\":{\"text\":\"E\",\"spans\":[[0,1]],"
                + "\"name\":\"E\",\"role\":\"chair\",\"affiliation\":\"U\",\"type\":\"person\"},"
                + REST);

    List<ClaimSpans> claims = ClaimReader.spans(file);

    assertThat(claims).extracting(ClaimSpans::doc).containsExactly("a", "b");
    assertThat(claims.get(0).source().fields()).isEqualTo(Map.of("name", "E", "type", "person"));
    assertThat(claims.get(1).source().fields())
        .isEqualTo(Map.of("name", "E", "role", "chair", "affiliation", "U", "type", "person"));
    assertThat(claims.get(1).content()).isEqualTo(claims.get(0).content());
  }
}
