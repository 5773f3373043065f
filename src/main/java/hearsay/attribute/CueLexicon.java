package hearsay.attribute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The words that attribute and the frames they take; the legend stands in {@code cue-verbs.tsv}.
 */
final class CueLexicon {
  private static final String RESOURCE = "/hearsay/attribute/cue-verbs.tsv";
  private static final String NOUN = "#n";
  private final Map<String, String> frames = new HashMap<>();

  CueLexicon() {
    try (InputStream in = Objects.requireNonNull(CueLexicon.class.getResourceAsStream(RESOURCE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", 2);
          frames.put(columns[0], columns[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The frames of a word by its lemma and tag; empty where it attributes nothing. */
  String frames(String lemma, String tag) {
    if (tag.startsWith("NN")) {
      String noun = frames.getOrDefault(lemma + NOUN, frames.getOrDefault(lemma, ""));
      return noun.equals("n") ? noun : "";
    }
    String verb = frames.getOrDefault(lemma, "");
    return tag.startsWith("VB") && !verb.equals("n") ? verb : "";
  }
}
