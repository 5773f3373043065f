package hearsay.article.mail;

import hearsay.article.charset.CharsetLabels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a mail, or the whole of it. Not to be changed. */
final class Part {

  private final Header header;
  private final String type;
  private final @Nullable Charset charset;
  private final byte @Nullable [] bytes;
  private final List<Part> parts;

  /** A part that holds no others; its bytes are null where they are over the limit. */
  Part(Header header, String type, @Nullable Charset charset, byte @Nullable [] bytes) {
    this(header, type, charset, bytes, List.of());
  }

  /** A part that holds others. */
  Part(Header header, String type, List<Part> parts) {
    this(header, type, null, null, parts);
  }

  private Part(
      Header header,
      String type,
      @Nullable Charset charset,
      byte @Nullable [] bytes,
      List<Part> parts) {
    this.header = header;
    this.type = type.toLowerCase(Locale.ROOT);
    this.charset = charset;
    this.bytes = bytes;
    this.parts = parts;
  }

  Header header() {
    return header;
  }

  /** Such as {@code text/html}, in lower case. */
  String type() {
    return type;
  }

  /** Null where it is not named, or not known. */
  @Nullable Charset charset() {
    return charset;
  }

  /** What is to be said of its charset; null for nothing. */
  @Nullable String warning() {
    String named = header.parameters("content-type").get("charset");
    return charset != null || named == null || bytes == null
        ? null
        : CharsetLabels.warning(named, guessed(bytes));
  }

  /** Null where it holds parts, or more bytes than it may. */
  byte @Nullable [] bytes() {
    return bytes;
  }

  /** Those that it holds, still being filled while the mail is read. */
  List<Part> parts() {
    return parts;
  }

  boolean isMultipart() {
    return type.startsWith("multipart/");
  }

  /** Whether it is to be read apart from the mail's own text. */
  boolean isAttached() {
    Map<String, String> disposition = header.parameters("content-disposition");
    boolean attachment =
        header.value("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    return !isMultipart()
        && (attachment || disposition.containsKey("filename") || !type.startsWith("text/"));
  }

  /** Its characters, in its charset, else UTF-8, else windows-1252. */
  String text() {
    if (bytes == null) {
      return "";
    }
    if (charset != null) {
      return new String(bytes, charset);
    }
    return new String(bytes, guessed(bytes));
  }

  private static Charset guessed(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0
        ? StandardCharsets.UTF_8
        : Charset.forName("windows-1252");
  }
}
