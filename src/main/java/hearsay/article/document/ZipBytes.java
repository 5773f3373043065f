package hearsay.article.document;

import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Limited;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A ZIP file in memory, read by the directory at its end as office programs read it. All that is
 * taken out of it together has a limit, however much it was compressed.
 */
final class ZipBytes {
  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 1 << 16;
  private static final int FILE = 0x02014B50;
  private static final int FILE_LENGTH = 46;
  private static final int LOCAL = 0x04034B50;
  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] bytes;
  private final ByteBuffer zip;
  private final Map<String, Place> files;
  private long left;
  private final long limit;

  /** Where a file's local header is. */
  private record Place(int header, int method, int length, boolean encrypted) {}

  private ZipBytes(byte[] bytes, Map<String, Place> files, long limit) {
    this.bytes = bytes;
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.files = files;
    this.left = limit;
    this.limit = limit;
  }

  /**
   * Reads the directory.
   *
   * @param limit the most bytes that may be taken out
   */
  static ZipBytes of(byte[] bytes, long limit) throws BrokenFileException {
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.length - END_LENGTH;
    int first = Math.max(0, end - LONGEST_COMMENT);
    while (end >= first && zip.getInt(end) != END) {
      end--;
    }
    if (end < first) {
      throw cutOff();
    }
    Map<String, Place> files = new HashMap<>();
    int at = zip.getInt(end + 16);
    while (at >= 0 && at + FILE_LENGTH <= end && zip.getInt(at) == FILE) {
      int name = unsigned(zip, at + 28);
      if (at + FILE_LENGTH + name > end) {
        throw cutOff();
      }
      files.put(
          new String(bytes, at + FILE_LENGTH, name, StandardCharsets.UTF_8),
          new Place(
              zip.getInt(at + 42),
              unsigned(zip, at + 10),
              zip.getInt(at + 20),
              (zip.get(at + 8) & 1) != 0));
      at += FILE_LENGTH + name + unsigned(zip, at + 30) + unsigned(zip, at + 32);
    }
    return new ZipBytes(bytes, files, limit);
  }

  /** The bytes of a file; none where there is no such file. */
  Optional<byte[]> read(String name) throws BrokenFileException {
    Place place = files.get(name);
    if (place == null) {
      return Optional.empty();
    }
    if (place.encrypted()) {
      throw new BrokenFileException("is locked by a password; save it without one first");
    }
    try (InputStream in = open(place)) {
      Optional<byte[]> file = Limited.read(in, left);
      if (file.isEmpty()) {
        throw new BrokenFileException("unpacked, " + Limited.tooLarge(limit));
      }
      left -= file.get().length;
      return file;
    } catch (IOException e) {
      throw new BrokenFileException("is damaged: " + name + " in it cannot be unpacked", e);
    }
  }

  private InputStream open(Place place) throws BrokenFileException {
    int header = place.header();
    if (header < 0 || header > zip.limit() - LOCAL_LENGTH || zip.getInt(header) != LOCAL) {
      throw cutOff();
    }
    int start = header + LOCAL_LENGTH + unsigned(zip, header + 26) + unsigned(zip, header + 28);
    if (place.length() < 0 || start > zip.limit() - place.length()) {
      throw cutOff();
    }
    InputStream packed = new ByteArrayInputStream(bytes, start, place.length());
    return switch (place.method()) {
      case STORED -> packed;
      case DEFLATED -> new InflaterInputStream(packed, new Inflater(true));
      default -> throw new BrokenFileException("is packed in a way that is not read");
    };
  }

  private static int unsigned(ByteBuffer zip, int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  private static BrokenFileException cutOff() {
    return new BrokenFileException("is damaged or cut short; fetch or save it again");
  }
}
