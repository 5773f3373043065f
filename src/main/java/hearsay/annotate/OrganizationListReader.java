package hearsay.annotate;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.text.ByteOrderMark;
import hearsay.text.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a list of organizations: UTF-8, one a line, further names after tabs. Blank lines and lines
 * that begin with {@code #} are left out.
 */
final class OrganizationListReader {
  /** No organization has a longer name; a longer line is no list's. */
  private static final int LONGEST_NAME = 1_000;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private OrganizationListReader() {}

  static OrganizationList read(Path file) throws UserException {
    try {
      return list(file);
    } catch (OutOfMemoryError e) {
      throw IoFailure.tooLarge(file, e);
    }
  }

  private static OrganizationList list(Path file) throws UserException {
    byte[] bytes = bytes(file);
    OrganizationList organizations = new OrganizationList(Sha256.hex64(bytes));
    String text = text(file, bytes);
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      number++;
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        addLine(organizations, line, file + ":" + number);
      }
    }
    return organizations;
  }

  private static void addLine(OrganizationList organizations, String line, String place)
      throws UserException {
    List<String> names = List.of(line.split("\t", -1));
    String canonical = BLANKS.matcher(names.get(0).strip()).replaceAll(" ");
    if (canonical.isEmpty()) {
      throw new UserException(
          place + ": no name before the first tab; an organization a line, its name first");
    }
    for (int i = 0; i < names.size(); i++) {
      String name = i == 0 ? canonical : names.get(i).strip();
      if (name.isEmpty()) {
        continue;
      }
      if (name.length() > LONGEST_NAME) {
        throw new UserException(place + ": is too long for a name; an organization a line");
      }
      if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new UserException(place + ": a name needs a letter or a digit");
      }
      organizations.add(name, canonical);
    }
  }

  private static String text(Path file, byte[] bytes) throws UserException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new UserException(file + ": is no text; name a list of organizations, one a line");
      }
      return ByteOrderMark.strip(text);
    } catch (CharacterCodingException e) {
      throw new UserException(
          file + ":" + badLine(bytes) + ": is not UTF-8; convert it, with iconv say", e);
    }
  }

  /** The first line that does not decode by itself. */
  private static int badLine(byte[] bytes) {
    int line = 1;
    int from = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        try {
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, i - from));
        } catch (CharacterCodingException e) {
          return line;
        }
        from = i + 1;
        line++;
      }
    }
    return line;
  }

  private static byte[] bytes(Path file) throws UserException {
    try {
      if (Files.isDirectory(file)) {
        throw new UserException(file + ": is a folder; name a list of organizations");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw IoFailure.unreadable(file, e);
    }
  }
}
