package hearsay.resolve;

import hearsay.claim.Stance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which stance a cue's lemma has by itself; see {@code stances.tsv}. */
final class StanceLexicon {
  private static final String RESOURCE = "/hearsay/resolve/stances.tsv";
  private final Map<String, Stance> stances = new HashMap<>();

  StanceLexicon() {
    try (InputStream in =
            Objects.requireNonNull(StanceLexicon.class.getResourceAsStream(RESOURCE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private void add(String line) {
    String[] columns = line.split("\t", 2);
    Stance stance = Stance.valueOf(columns[0].toUpperCase(Locale.ROOT));
    for (String lemma : columns[1].split(" ", -1)) {
      stances.putIfAbsent(lemma.replace('_', ' '), stance);
    }
  }

  Stance of(String lemma) {
    return stances.getOrDefault(lemma, Stance.OTHER);
  }
}
