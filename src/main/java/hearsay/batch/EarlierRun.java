package hearsay.batch;

import hearsay.api.RecordKey;
import hearsay.article.Article;
import hearsay.article.Input;
import hearsay.article.Origin;
import hearsay.jsonl.ManifestEntry;
import hearsay.jsonl.ManifestLine;
import hearsay.output.Records;
import hearsay.text.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What runs before this one have finished. An article counts as finished where a manifest says so
 * of the same bytes, program and options, and its records are found that have the hash which the
 * manifest tells. For one thread, input by input.
 */
public final class EarlierRun {
  private final Map<Long, Finished> finished;
  private final Function<Input, List<Path>> places;
  private final RecordKey keys;
  private List<Path> indexed = List.of();
  private RecordIndex index = RecordIndex.EMPTY;

  private record Finished(long records, boolean empty, double seconds) {}

  /**
   * The records of an article.
   *
   * @param seconds that it took then
   */
  record Kept(Records.Lines records, double seconds) {}

  private EarlierRun(
      Map<Long, Finished> finished, Function<Input, List<Path>> places, RecordKey keys) {
    this.finished = finished;
    this.places = places;
    this.keys = keys;
  }

  /** No earlier run to resume. */
  public static EarlierRun none(RecordKey keys) {
    return new EarlierRun(Map.of(), input -> List.of(), keys);
  }

  /**
   * Reads what manifests say; of those that cannot be read or are cut short, as far as they go.
   *
   * @param places the files that may hold an input's records
   */
  static EarlierRun read(List<Path> manifests, Function<Input, List<Path>> places, RecordKey keys) {
    Map<Long, Finished> finished = new HashMap<>();
    for (Path manifest : manifests) {
      try (BufferedReader lines = Files.newBufferedReader(manifest, StandardCharsets.ISO_8859_1)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          ManifestLine.read(line.getBytes(StandardCharsets.ISO_8859_1))
              .ifPresent(entry -> note(entry, finished));
        }
      } catch (IOException e) {
        // Its articles are done again.
      }
    }
    return new EarlierRun(finished, places, keys);
  }

  private static void note(ManifestEntry entry, Map<Long, Finished> finished) {
    if (entry.status() == ManifestEntry.Status.DONE
        && entry.key() != null
        && entry.records() != null) {
      try {
        finished.put(
            Long.parseUnsignedLong(entry.key(), 16),
            new Finished(
                Long.parseUnsignedLong(entry.records(), 16), entry.claims() == 0, entry.seconds()));
      } catch (NumberFormatException e) {
        // A line that no run wrote.
        return;
      }
    }
  }

  /** The articles of this input follow. */
  void begin(Input input) {
    List<Path> files = finished.isEmpty() ? List.of() : places.apply(input);
    if (!files.equals(indexed)) {
      indexed = files;
      index = RecordIndex.of(files);
    }
  }

  /** Names what an article's records depend on. */
  long keyOf(Article article, Origin origin) {
    return keys.of(article, origin);
  }

  /**
   * The records of an article that need not be found again.
   *
   * @param key as {@link #keyOf} gives it
   */
  Optional<Kept> recordsOf(Article article, long key) {
    Finished then = finished.get(key);
    if (then == null) {
      return Optional.empty();
    }
    if (then.empty()) {
      return Optional.of(new Kept(new Records.Lines(new byte[0]), then.seconds()));
    }
    return index.linesOf(article.id()).stream()
        .filter(lines -> Sha256.first64(lines) == then.records())
        .findFirst()
        .map(lines -> new Kept(new Records.Lines(lines), then.seconds()));
  }
}
