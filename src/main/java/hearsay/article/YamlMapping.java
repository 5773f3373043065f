package hearsay.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.text.Blanks;
import hearsay.text.Printable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * The scalars of a mapping in YAML by their keys in lower case. Read as a stream of events: no
 * object is built from a tag and no alias is ever put in, so that neither can do harm.
 */
final class YamlMapping {
  private static final int DEEPEST = 50;

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private YamlMapping() {}

  /**
   * One scalar that is not null or blank.
   *
   * @param text of a plain scalar, as written
   * @param line from 1, where it stands in the block
   */
  record Value(String text, int line) {}

  /** The block is no YAML. The message says why, in words that are safe to print. */
  static final class BrokenException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    BrokenException(String message, int line, Throwable cause) {
      super(message, cause);
      this.line = line;
    }

    /** From 1, in the block. */
    int line() {
      return line;
    }
  }

  /** The mapping that the block is; none where it is YAML of another kind. */
  static Optional<Map<String, Value>> parse(String block) throws BrokenException {
    Map<String, Value> values = new HashMap<>();
    try (JsonParser parser = YAML.createParser(block)) {
      boolean mapping = parser.nextToken() == JsonToken.START_OBJECT;
      JsonToken token = mapping ? parser.nextToken() : parser.currentToken();
      while (mapping && token == JsonToken.FIELD_NAME) {
        String key = parser.currentName().toLowerCase(Locale.ROOT);
        token = parser.nextToken();
        String text = parser.getText();
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL && !Blanks.isBlank(text)) {
          values.put(key, new Value(text, parser.currentTokenLocation().getLineNr()));
        }
        parser.skipChildren();
        token = parser.nextToken();
      }
      // What follows is read as well: the block may break off or go on as something else.
      while (token != null) {
        token = parser.nextToken();
      }
      return mapping ? Optional.of(values) : Optional.empty();
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
  }

  private static BrokenException broken(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return new BrokenException(
          Printable.of(String.valueOf(marked.getProblem()), 200),
          marked.getProblemMark().getLine() + 1,
          e);
    }
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    String message = String.valueOf(e.getOriginalMessage());
    return new BrokenException(
        Printable.of(message.lines().findFirst().orElse("not YAML"), 200), line, e);
  }
}
