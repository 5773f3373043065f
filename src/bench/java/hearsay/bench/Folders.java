package hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders of what runs wrote. */
final class Folders {
  private Folders() {}

  /** Removes all that is in it; makes it where it is missing. */
  static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> all;
      try (Stream<Path> found = Files.walk(folder)) {
        all = found.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : all) {
        Files.delete(path);
      }
    }
    Files.createDirectories(folder);
  }

  /** Sentences on the files that only one of them has, or that are not the same byte for byte. */
  static List<String> differences(Path left, Path right) throws IOException {
    List<String> differences = new ArrayList<>();
    Set<Path> names = names(left);
    names.addAll(names(right));
    for (Path name : names) {
      Path one = left.resolve(name);
      Path other = right.resolve(name);
      if (!Files.exists(one) || !Files.exists(other) || Files.mismatch(one, other) >= 0) {
        differences.add("differs: " + right.resolve(name));
      }
    }
    return differences;
  }

  private static Set<Path> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(folder::relativize)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
