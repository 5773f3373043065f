package hearsay.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where results are: those of the last run that came to the end of its extraction, which stay until
 * those of the next are complete.
 */
final class ResultFolder {
  private static final String MARK = "_SUCCESS";

  private final FileSystem files;
  private final Path place;
  private final Path next;

  ResultFolder(Path output, Configuration hadoop) throws IOException {
    this.files = output.getFileSystem(hadoop);
    this.place = new Path(output, "results");
    this.next = new Path(output, "results-next");
    // A run that ended between the two steps of replace.
    if (!files.exists(place) && files.exists(new Path(next, MARK))) {
      files.rename(next, place);
    }
  }

  boolean isThere() throws IOException {
    return files.exists(new Path(place, MARK));
  }

  String place() {
    return place.toString();
  }

  /** Where the next results are written. */
  String next() {
    return next.toString();
  }

  /** The next results, which are complete, become those of this folder. */
  void replace() throws IOException {
    files.delete(place, true);
    if (!files.rename(next, place)) {
      throw new IOException(next + ": cannot be renamed to " + place);
    }
  }
}
