package hearsay.article.archive;

import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Entries;
import hearsay.article.entry.Entry;
import hearsay.text.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The web pages of a WACZ file: those of the WARC files that lie in its folder {@code archive}, in
 * the order of its directory. What is no file on a disk, such as standard input, is first copied to
 * a temporary one, since the directory stands at the end.
 */
public final class WaczEntries implements Entries {
  private final ZipFile zip;
  private final @Nullable Path copy;
  private final Payloads payloads = new Payloads();
  private final PassedBy passedBy = new PassedBy();
  private final long limit;
  private final Iterator<? extends ZipEntry> files;
  private @Nullable WarcEntries warc;
  private @Nullable InputStream bytes;

  private WaczEntries(ZipFile zip, @Nullable Path copy, long limit) {
    this.zip = zip;
    this.copy = copy;
    this.limit = limit;
    this.files =
        zip.stream().filter(file -> isWarc(file.getName().toLowerCase(Locale.ROOT))).iterator();
  }

  private static boolean isWarc(String name) {
    return name.startsWith("archive/") && (name.endsWith(".warc") || name.endsWith(".warc.gz"));
  }

  /**
   * Begins to read.
   *
   * @param limit the most bytes that a page may have
   */
  public static WaczEntries of(Path file, long limit) throws IOException, BrokenFileException {
    return open(file, null, limit);
  }

  /** Begins to read what is no file of its own. */
  public static WaczEntries of(InputStream in, long limit) throws IOException, BrokenFileException {
    Path copy = Files.createTempFile("hearsay", ".wacz");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return open(copy, copy, limit);
    } catch (IOException | BrokenFileException e) {
      Files.delete(copy);
      throw e;
    }
  }

  private static WaczEntries open(Path file, @Nullable Path copy, long limit)
      throws IOException, BrokenFileException {
    try {
      return new WaczEntries(new ZipFile(file.toFile()), copy, limit);
    } catch (ZipException e) {
      throw new BrokenFileException("is a broken WACZ file; fetch or save it again", e);
    }
  }

  @Override
  public Optional<Entry> next() throws IOException, BrokenFileException {
    while (warc != null || files.hasNext()) {
      if (warc == null) {
        bytes = Unpacked.of(zip.getInputStream(files.next()));
        warc = WarcEntries.of(bytes, payloads, passedBy, limit);
      }
      Optional<Entry> entry = warc.next();
      if (entry.isPresent()) {
        return entry;
      }
      closeWarc();
    }
    return Optional.empty();
  }

  @Override
  public String nothing() {
    return passedBy.nothing();
  }

  private void closeWarc() throws IOException {
    warc = null;
    if (bytes != null) {
      bytes.close();
      bytes = null;
    }
  }

  @Override
  public void close() throws IOException {
    closeWarc();
    zip.close();
    if (copy != null) {
      Files.delete(copy);
    }
  }
}
