package hearsay.output;

import hearsay.error.UserException;
import hearsay.text.Printable;
import hearsay.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The register of all files of a run, those that it reads and those that it writes, so that none is
 * written over another. Two places are one where their real paths are, in any case and in any
 * normal form of Unicode, as some file systems have it; and a file is in the way of a folder of its
 * name. Keeps a hash of each place alone, since a run may have millions. For one thread.
 */
public final class Targets {
  private final Map<Long, String> files = new HashMap<>();
  private final Set<Long> folders = new HashSet<>();

  /**
   * Enters a file or folder that is not to be written.
   *
   * @param what it is, for messages: {@code an input}
   */
  public void keep(Path place, String what) {
    if (!WholeFile.isDirect(place) || Files.isDirectory(place)) {
      enter(real(place), what);
    }
  }

  /**
   * Enters a file that will be written.
   *
   * @param what it is, for messages
   * @param remedy what to do where it is something else already, for messages
   * @throws UserException if it is
   */
  public void write(Path target, String what, String remedy) throws UserException {
    if (WholeFile.isDirect(target)) {
      return;
    }
    Path place = real(target);
    String other = other(place);
    if (other != null) {
      throw new UserException(
          Printable.of(target.toString())
              + ": is "
              + other
              + " and would be written over; "
              + remedy);
    }
    enter(place, what);
  }

  /**
   * Enters a file that will be written, unless it is something else already.
   *
   * @param place its real path
   * @return whether it was entered
   */
  boolean take(Path place, String what) {
    if (other(place) != null) {
      return false;
    }
    enter(place, what);
    return true;
  }

  /** What is in the way of a file; null for nothing. */
  private @Nullable String other(Path place) {
    String file = files.get(key(place));
    if (file != null) {
      return file;
    }
    for (Path at = place.getParent(); at != null; at = at.getParent()) {
      String above = files.get(key(at));
      if (above != null) {
        return "below " + above;
      }
    }
    return folders.contains(key(place)) ? "a folder of what is written" : null;
  }

  private void enter(Path place, String what) {
    files.put(key(place), what);
    for (Path at = place.getParent(); at != null; at = at.getParent()) {
      if (!folders.add(key(at))) {
        return;
      }
    }
  }

  /** The first 64 bits of a hash: should two share them, one is refused that need not be. */
  static long key(Path place) {
    return Sha256.first64(folded(place).getBytes(StandardCharsets.UTF_8));
  }

  /** Equal for paths that are one on a system that knows no case or no normal forms. */
  static String folded(Path place) {
    return Normalizer.normalize(place.toString(), Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /** The path with all links followed, as far as there is something. */
  static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path at = absolute;
    while (at != null && !Files.exists(at)) {
      at = at.getParent();
    }
    try {
      return at == null ? absolute : at.toRealPath().resolve(at.relativize(absolute)).normalize();
    } catch (IOException e) {
      return absolute;
    }
  }
}
