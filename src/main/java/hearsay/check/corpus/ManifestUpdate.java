package hearsay.check.corpus;

import hearsay.api.Outcome;
import hearsay.batch.ArticleEntry;
import hearsay.batch.ArticleFeed;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.jsonl.MadeBy;
import hearsay.jsonl.ManifestEntry;
import hearsay.jsonl.ManifestLine;
import hearsay.output.EncodedRecords;
import hearsay.output.ExistingFile;
import hearsay.output.ExportFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The manifest of committed claims, renewed with them, so that it tells what wrote each. */
final class ManifestUpdate {
  private final Path manifest;
  private final MadeBy made;
  private final Map<String, ManifestEntry> before = new LinkedHashMap<>();
  private final Map<String, ManifestEntry> now = new LinkedHashMap<>();

  private ManifestUpdate(Path manifest, MadeBy made) {
    this.manifest = manifest;
    this.made = made;
  }

  /**
   * Reads what it says so far.
   *
   * @param made what makes the claims now
   * @throws UserException if it cannot be read, or is something else
   */
  static ManifestUpdate of(Path manifest, MadeBy made) throws UserException {
    ManifestUpdate update = new ManifestUpdate(manifest, made);
    update.file().refuse();
    if (Files.exists(manifest)) {
      update.read();
    }
    return update;
  }

  private void read() throws UserException {
    try (BufferedReader lines = Files.newBufferedReader(manifest, StandardCharsets.ISO_8859_1)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ManifestLine.read(line.getBytes(StandardCharsets.ISO_8859_1))
            .ifPresent(entry -> before.put(name(entry), entry));
      }
    } catch (IOException e) {
      throw IoFailure.unreadable(manifest, e);
    }
  }

  private static String name(ManifestEntry entry) {
    return entry.doc() != null
        ? entry.doc()
        : Objects.requireNonNullElse(entry.input(), String.valueOf(entry.message()));
  }

  private ExportFile file() {
    return new ExportFile(
        manifest,
        List.of(),
        place -> ExistingFile.mayBeReplaced(place, line -> ManifestLine.read(line).isPresent()));
  }

  /** An article whose claims are written; of one that fails they stay as they were. */
  void add(ArticleFeed.Submitted one, Outcome<EncodedRecords> outcome) {
    ManifestEntry earlier = before.get(one.doc());
    boolean done = outcome instanceof Outcome.Done;
    now.put(
        one.doc(),
        !done && earlier != null
            ? earlier
            : ArticleEntry.of(one, outcome, made, done ? text(one, earlier) : null));
  }

  private static @Nullable String text(ArticleFeed.Submitted one, @Nullable ManifestEntry earlier) {
    return earlier != null && Objects.equals(earlier.sha256(), one.origin().sha256())
        ? earlier.text()
        : null;
  }

  /**
   * Writes it anew.
   *
   * @param whole whether it is of these articles alone; else what it says of others stays
   */
  void write(boolean whole) throws UserException {
    Map<String, ManifestEntry> all = new LinkedHashMap<>(whole ? Map.of() : before);
    all.putAll(now);
    file()
        .write(
            out -> {
              for (ManifestEntry entry : all.values()) {
                out.write(ManifestLine.of(entry));
              }
              return 0;
            });
  }
}
