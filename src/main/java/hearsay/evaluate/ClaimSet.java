package hearsay.evaluate;

import hearsay.claim.ClaimSpans;
import hearsay.error.UserException;
import hearsay.jsonl.ClaimReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Claims as they lie in files, gold or predicted.
 *
 * @param byPlace the claims of each file of a folder by its path there without endings, {@code
 *     wire/a} for {@code wire/a.gold.jsonl}; those of a single file by the empty string
 */
public record ClaimSet(Map<String, List<ClaimSpans>> byPlace) {

  /** The gold of a file, or of a folder, see {@link ClaimFiles#gold}. */
  public static ClaimSet gold(Path path) throws UserException {
    return Files.isDirectory(path) ? of(path, ClaimFiles.gold(path)) : single(path);
  }

  /** The claims of a file or folder that are no gold. */
  public static ClaimSet records(Path path) throws UserException {
    return Files.isDirectory(path) ? of(path, ClaimFiles.records(path)) : single(path);
  }

  private static ClaimSet single(Path file) throws UserException {
    return new ClaimSet(Map.of("", ClaimReader.spans(file)));
  }

  private static ClaimSet of(Path folder, List<Path> files) throws UserException {
    Map<String, List<ClaimSpans>> byPlace = new LinkedHashMap<>();
    for (Path file : files) {
      String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
      byPlace.put(path.replaceFirst("(\\.gold)?\\.jsonl(\\.gz)?$", ""), ClaimReader.spans(file));
    }
    return new ClaimSet(byPlace);
  }

  /** All of them, file by file. */
  public List<ClaimSpans> claims() {
    return byPlace.values().stream().flatMap(List::stream).toList();
  }

  /** The articles that they are of. */
  public Set<String> docs() {
    return claims().stream().map(ClaimSpans::doc).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The articles of which this is the gold: those with a claim in it, and of the predicted ones
   * those with a file in it, which is empty where people have found no claim.
   */
  public Set<String> annotated(ClaimSet predicted) {
    Set<String> docs = docs();
    predicted.byPlace.forEach(
        (place, claims) ->
            claims.stream()
                .map(ClaimSpans::doc)
                .filter(doc -> hasFile(place) || hasFile(doc))
                .forEach(docs::add));
    return docs;
  }

  /** Whether there is a file at this place, whatever endings the place has. */
  private boolean hasFile(String place) {
    String left = place;
    while (!left.isEmpty() && !byPlace.containsKey(left)) {
      int dot = left.lastIndexOf('.');
      left = dot > left.lastIndexOf('/') + 1 ? left.substring(0, dot) : "";
    }
    return !left.isEmpty();
  }
}
