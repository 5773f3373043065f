package hearsay.output;

import hearsay.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder of a run that has not ended: its manifest, and the files that are not complete.
 * It stays where a run is interrupted or killed, so that a later one can resume it, and is gone
 * once a run has come to its end. One run at a time holds it.
 *
 * <p>Every file in it has a number: 1 in the first run, in a run that resumes one the first that is
 * free. So nothing that an earlier run had finished is lost, however often it is broken off.
 */
public final class Unfinished implements AutoCloseable {
  static final String NAME = ".hearsay-unfinished";
  private static final String MANIFEST = "manifest.jsonl";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lock;

  private Unfinished(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes the folder, or takes up that of an earlier run.
   *
   * @param resume whether what is in it is kept
   * @return none where another run holds it
   */
  public static Optional<Unfinished> take(Path folder, boolean resume) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      throw new FileSystemException(folder.toString(), null, "is a link, which is not followed");
    }
    Files.createDirectories(folder);
    FileChannel lock =
        FileChannel.open(
            folder.resolve(LOCK),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      if (lock.tryLock() == null) {
        lock.close();
        return Optional.empty();
      }
    } catch (OverlappingFileLockException e) {
      lock.close();
      return Optional.empty();
    } catch (IOException e) {
      // A file system without locks: one run at a time is the user's own care.
      lock.position(0);
    }
    Unfinished taken = new Unfinished(folder, lock);
    try {
      if (resume) {
        taken.refuseLinks();
      } else {
        taken.clear();
      }
      return Optional.of(taken);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** What is written or deleted here is to lead nowhere else. */
  private void refuseLinks() throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      Optional<Path> link = found.filter(Files::isSymbolicLink).findFirst();
      if (link.isPresent()) {
        String name = Printable.of(folder.relativize(link.get()).toString());
        throw new FileSystemException(
            folder.toString(), null, name + " is a link, which is not followed; delete it");
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** For messages. */
  public Path place() {
    return folder;
  }

  /** The manifests that a folder of this kind holds, whoever has it; none where there is none. */
  public static List<Path> manifestsIn(@Nullable Path folder) {
    List<Path> manifests = new ArrayList<>();
    if (folder == null || Files.isSymbolicLink(folder)) {
      return manifests;
    }
    for (int i = 1; Files.isRegularFile(folder.resolve(MANIFEST + "." + i)); i++) {
      manifests.add(folder.resolve(MANIFEST + "." + i));
    }
    return manifests;
  }

  /** The folder's own place for a file, of a number that is still free; it is not made. */
  Path next(String name) throws IOException {
    Path first = numbered(name, 1);
    Files.createDirectories(first.getParent());
    return numbered(name, 1 + earlier(name).size());
  }

  /** What earlier runs wrote of a file, the oldest first. */
  List<Path> earlier(String name) {
    List<Path> earlier = new ArrayList<>();
    for (int i = 1; Files.exists(numbered(name, i), LinkOption.NOFOLLOW_LINKS); i++) {
      earlier.add(numbered(name, i));
    }
    return earlier;
  }

  /** Deletes what earlier runs wrote of a file: it is complete. */
  void drop(String name) throws IOException {
    List<Path> earlier = earlier(name);
    // From the last, so that those that are left can still be counted should this be broken off.
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Files.deleteIfExists(earlier.get(i));
    }
  }

  /** Where this run writes its manifest; the file is not made. */
  public Path nextManifest() throws IOException {
    return next(MANIFEST);
  }

  /** The manifests of earlier runs, the oldest first. */
  public List<Path> earlierManifests() {
    return earlier(MANIFEST);
  }

  private Path numbered(String name, int number) {
    return folder.resolve(name + "." + number);
  }

  /** The run has come to its end: nothing is left to resume. */
  public void end() throws IOException {
    clear();
    lock.close();
    Files.deleteIfExists(folder.resolve(LOCK));
    Files.deleteIfExists(folder);
  }

  /**
   * The run is broken off; the folder is left, unless nothing was finished.
   *
   * @return whether it is left
   */
  public boolean leave() throws IOException {
    boolean nothing = true;
    for (Path manifest : earlierManifests()) {
      nothing &= Files.size(manifest) == 0;
    }
    if (nothing) {
      end();
    }
    return !nothing;
  }

  private void clear() throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      if (!path.equals(folder) && !path.equals(folder.resolve(LOCK))) {
        Files.deleteIfExists(path);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
