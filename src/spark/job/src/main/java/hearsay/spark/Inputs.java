package hearsay.spark;

import hearsay.article.ArticleNames;
import hearsay.article.CodePointOrder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds files on any file system that Hadoop knows, in the order of the command line and with its
 * names: those of a folder by code point, hidden files, gold claims and unknown formats left out.
 */
final class Inputs {
  private static final Comparator<Found> BY_DOC =
      Comparator.comparing(Found::doc, CodePointOrder.INSTANCE);

  private record Found(FileStatus status, String doc) {}

  private final Configuration hadoop;
  private final Map<String, Path> taken = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<InputFile> files = new ArrayList<>();
  private int leftOut;

  private Inputs(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * What there is to read.
   *
   * @param leftOut how many files of folders tell no format
   */
  record Listing(List<InputFile> files, int leftOut) {}

  /**
   * Lists files and folders as they were typed.
   *
   * @throws FileNotFoundException if one is not there
   */
  static Listing list(List<String> arguments, Configuration hadoop) throws IOException {
    Inputs inputs = new Inputs(hadoop);
    for (String argument : arguments) {
      inputs.add(argument);
    }
    return new Listing(List.copyOf(inputs.files), inputs.leftOut);
  }

  private void add(String argument) throws IOException {
    Path path = new Path(argument);
    FileSystem files = path.getFileSystem(hadoop);
    FileStatus status = files.getFileStatus(path);
    if (status.isFile()) {
      number(take(new Found(status, argument.replaceFirst("^(?:\\./)+", "")), null));
      return;
    }
    List<Found> found = new ArrayList<>();
    walk(files, status.getPath(), "", found);
    found.sort(BY_DOC);
    List<Found> ofFolder = new ArrayList<>();
    for (Found file : found) {
      ofFolder.addAll(take(file, status.getPath()));
    }
    // Some have got other names than those that they were sorted by.
    ofFolder.sort(BY_DOC);
    number(ofFolder);
  }

  private void number(List<Found> found) {
    for (Found file : found) {
      FileStatus status = file.status();
      files.add(
          new InputFile(files.size(), status.getPath().toString(), file.doc(), status.getLen()));
    }
  }

  private void walk(FileSystem files, Path folder, String prefix, List<Found> found)
      throws IOException {
    for (FileStatus status : files.listStatus(folder)) {
      String name = status.getPath().getName();
      if (status.isDirectory()) {
        if (!ArticleNames.isHidden(name)) {
          walk(files, status.getPath(), prefix + name + "/", found);
        }
      } else if (ArticleNames.isArticle(name) || InputFile.isParquet(name)) {
        found.add(new Found(status, prefix + name));
      } else if (!ArticleNames.isHidden(name) && !ArticleNames.isGold(name)) {
        leftOut++;
      }
    }
  }

  /**
   * Under the shortest name that is still free; none where the file is there already, by whatever
   * way.
   */
  private List<Found> take(Found file, Path folder) throws IOException {
    Path path = file.status().getPath();
    if (!seen.add(real(path))) {
      return List.of();
    }
    String doc = file.doc();
    Path above = folder;
    while (taken.containsKey(doc)) {
      if (above == null || above.getName().isEmpty()) {
        throw new IOException(path + ": goes by the same name as " + taken.get(doc));
      }
      doc = above.getName() + "/" + doc;
      above = above.getParent();
    }
    taken.put(doc, path);
    return List.of(new Found(file.status(), doc));
  }

  /** Without links, which only files of this machine may have; else as it is. */
  private static String real(Path path) throws IOException {
    URI address = path.toUri();
    if (!"file".equals(address.getScheme())) {
      return path.toString();
    }
    return java.nio.file.Path.of(address.getPath()).toRealPath().toString();
  }
}
