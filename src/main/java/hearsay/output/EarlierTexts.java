package hearsay.output;

import hearsay.article.Article;
import hearsay.jsonl.ManifestEntry;
import hearsay.jsonl.ManifestLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which files of a folder of texts an earlier run wrote, as far as that is known. */
public final class EarlierTexts {
  private final Set<Long> places = new HashSet<>();

  private EarlierTexts() {}

  /**
   * Those that manifests name.
   *
   * @param manifests of earlier runs; what cannot be read names none
   */
  public static EarlierTexts of(List<Path> manifests) {
    EarlierTexts texts = new EarlierTexts();
    manifests.stream().filter(Files::isRegularFile).forEach(texts::addAll);
    return texts;
  }

  private void addAll(Path manifest) {
    try (BufferedReader lines = Files.newBufferedReader(manifest, StandardCharsets.ISO_8859_1)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ManifestLine.read(line.getBytes(StandardCharsets.ISO_8859_1))
            .map(ManifestEntry::text)
            .ifPresent(this::add);
      }
    } catch (IOException e) {
      // Then its texts count as somebody else's, and stay.
      return;
    }
  }

  private void add(String text) {
    try {
      places.add(Targets.key(Targets.real(Path.of(text))));
    } catch (InvalidPathException e) {
      // Written on another system: it is no file here.
      return;
    }
  }

  /**
   * Whether nothing of somebody else's is lost where a file becomes the text of an article: there
   * is none, it holds the same, an earlier run wrote it, or nobody else would give it its name.
   */
  boolean mayBeReplaced(Path file, Article article) {
    return ExistingFile.isNone(file)
        || SafePath.isHashed(file, article.id(), TextFolder.ENDING)
        || places.contains(Targets.key(Targets.real(file)))
        || holds(file, article.text().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean holds(Path file, byte[] text) {
    try {
      return Files.size(file) == text.length && Arrays.equals(Files.readAllBytes(file), text);
    } catch (IOException e) {
      return false;
    }
  }
}
