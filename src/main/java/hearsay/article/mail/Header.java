package hearsay.article.mail;

import hearsay.article.charset.CharsetLabels;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/** The fields of a mail or a part of it, by their names in lower case; the first of each. */
final class Header {
  private final Map<String, String> fields = new HashMap<>();

  void add(Field field) {
    String body = field.getBody();
    if (body != null) {
      fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), body.strip());
    }
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** As written; empty where there is no such field. */
  String value(String name) {
    return fields.getOrDefault(name, "");
  }

  /** With its encoded words (RFC 2047) read. */
  String words(String name) {
    String decoded = DecoderUtil.decodeEncodedWords(value(name), DecodeMonitor.SILENT);
    return (decoded == null ? value(name) : decoded).replaceAll("\\s+", " ").strip();
  }

  /** The parameters of a field by their names in lower case; those in pieces joined (RFC 2231). */
  Map<String, String> parameters(String name) {
    Map<String, String> whole = new HashMap<>();
    Map<String, String> pieces = new TreeMap<>();
    RawField field = new RawField(name, value(name));
    for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(field).getParams()) {
      String key = pair.getName().toLowerCase(Locale.ROOT);
      String value = pair.getValue() == null ? "" : pair.getValue();
      if (key.indexOf('*') < 0) {
        String decoded = DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
        whole.putIfAbsent(key, decoded == null ? value : decoded);
      } else {
        pieces.put(key, value);
      }
    }
    Map<String, String> joined = new HashMap<>();
    pieces.forEach(
        (key, value) -> joined.merge(key.replaceFirst("\\*.*", ""), value, String::concat));
    joined.forEach((key, value) -> whole.putIfAbsent(key, percentDecoded(value)));
    return whole;
  }

  private static String percentDecoded(String value) {
    String[] marked = value.split("'", 3);
    boolean told = marked.length == 3;
    Charset charset = told ? CharsetLabels.orJavas(marked[0]) : StandardCharsets.UTF_8;
    try {
      return charset == null
          ? value
          : URLDecoder.decode((told ? marked[2] : value).replace("+", "%2B"), charset);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }
}
