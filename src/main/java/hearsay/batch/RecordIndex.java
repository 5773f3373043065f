package hearsay.batch;

import hearsay.jsonl.RecordDoc;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in files of records each article's lines are. The files may be cut short at any byte: who
 * asks compares what he gets with its hash.
 */
final class RecordIndex {
  static final RecordIndex EMPTY = new RecordIndex();

  /** Lines that follow one another. */
  private record Piece(Path file, long offset, int length) {}

  private final Map<String, List<Piece>> pieces = new HashMap<>();

  private RecordIndex() {}

  static RecordIndex of(List<Path> files) {
    RecordIndex index = new RecordIndex();
    for (Path file : files) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
        index.read(file, in);
      } catch (IOException e) {
        // What cannot be read cannot be taken over: its articles are done again.
      }
    }
    return index;
  }

  private void read(Path file, InputStream in) throws IOException {
    String doc = "";
    long start = 0;
    long end = 0;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n') {
        byte[] bytes = line.toByteArray();
        line.reset();
        String found = RecordDoc.of(bytes).orElse("");
        if (!found.equals(doc)) {
          add(doc, file, start, end);
          doc = found;
          start = end;
        }
        end += bytes.length;
      }
    }
    add(doc, file, start, end);
  }

  private void add(String doc, Path file, long start, long end) {
    if (end > start && end - start <= Integer.MAX_VALUE) {
      pieces
          .computeIfAbsent(doc, unused -> new ArrayList<>(1))
          .add(new Piece(file, start, (int) (end - start)));
    }
  }

  /** The lines of an article, once for each place where there are some. */
  List<byte[]> linesOf(String doc) {
    List<byte[]> found = new ArrayList<>();
    for (Piece piece : pieces.getOrDefault(doc, List.of())) {
      byte[] lines = new byte[piece.length()];
      try (RandomAccessFile file = new RandomAccessFile(piece.file().toFile(), "r")) {
        file.seek(piece.offset());
        file.readFully(lines);
        found.add(lines);
      } catch (IOException e) {
        // As where the file cannot be read at all.
      }
    }
    return found;
  }
}
