package hearsay.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is that holds no claims, and what to do about it. */
final class NoClaims {
  /** After what is wrong with the first line. */
  static final String NOR_ANY_OTHER =
      "; no line of this is a claim: hearsay extract makes claims of articles";

  /** So many lines are looked at. */
  static final int MOST_LINES = 1000;

  /** Likewise where more lines follow that were not looked at. */
  static final String NOR_THE_NEXT =
      "; none of the first %,d lines is a claim, and the rest is left out".formatted(MOST_LINES);

  static final String STANDARD_INPUT = "standard input";

  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> TEXTS = Set.of("text", "raw_text", "maintext");

  /** Tables and other data, of articles or of something else. */
  private static final Pattern DATA = Pattern.compile("(?i).*\\.(csv|tsv|xlsx|ods|json)(\\.gz)?");

  private NoClaims() {}

  /** What is said of an article. */
  static String articleMessage(String name) {
    return name
        + " is an article, no claims file; first: hearsay extract"
        + (name.equals(STANDARD_INPUT) ? "" : " " + name);
  }

  /**
   * Whether a file is an article, or several.
   *
   * @param firstLine which is no claim: words, or JSON that has a text
   */
  static boolean isOfArticle(String name, byte[] firstLine) {
    if (DATA.matcher(name).matches()) {
      return false;
    }
    boolean json = false;
    try (JsonParser parser = JSON.createParser(firstLine)) {
      JsonToken token = parser.nextToken();
      json = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
      while (json && parser.nextToken() == JsonToken.FIELD_NAME) {
        if (TEXTS.contains(parser.currentName())) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (IOException e) {
      // What it is was seen before.
    }
    return !json;
  }
}
