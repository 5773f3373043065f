package hearsay.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files that someone makes who wants a batch to stop, to wait, to lose what is others', or to write
 * elsewhere: of each kind the same number, the same for the same seed.
 */
final class HostileArticles {
  private static final String SOUND =
      "{\"id\":\"%s\",\"text\":\"Anna Berg said that it rained.\"}\n";
  private static final int TEXT_CHARS = 600;
  private static final int PAGE_CHARS = 10_000;
  private static final int UNPACKED = 30 << 20;

  private final Random random;
  private final Map<String, byte[]> kinds = new LinkedHashMap<>();

  HostileArticles(long seed) throws IOException {
    this.random = new Random(seed);
    texts();
    pages();
    lines();
    containers();
    bytes();
  }

  /** Writes so many of them below a folder, each kind in turn. */
  void write(Path folder, int files) throws IOException {
    Files.createDirectories(folder);
    List<String> names = List.copyOf(kinds.keySet());
    for (int i = 0; i < files; i++) {
      String kind = names.get(i % names.size());
      Path file = folder.resolve(String.format(Locale.ROOT, "%05d-%s", i, kind));
      Files.write(file, kinds.get(kind));
    }
    if (files > 0) {
      Files.createSymbolicLink(folder.resolve("loop"), folder);
      Files.createSymbolicLink(folder.resolve("nowhere.txt"), Path.of("/no/such/file"));
    }
  }

  private void add(String name, String text) {
    kinds.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String repeated(String part, int chars) {
    return part.repeat(chars / part.length() + 1);
  }

  private void texts() {
    add("according.txt", repeated("according to ", TEXT_CHARS));
    add("genitives.txt", repeated("'s ", TEXT_CHARS));
    add("quotes.txt", repeated("\u201c\u2018\"", TEXT_CHARS));
    add("word.txt", repeated("a", TEXT_CHARS));
    add("commands.txt", repeated("##[command]rm -rf / ::error::x\n", TEXT_CHARS));
    add("turned.txt", repeated("Anna said \u202eit rains\u2066. ", TEXT_CHARS));
    add("empty.txt", "");
    add("bomb.txt", "---\na: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n---\nText.\n");
    add("unclosed.txt", "---\n" + repeated("key: value\n", TEXT_CHARS));
  }

  private void pages() {
    add("paragraphs.html", repeated("<p></p>", PAGE_CHARS));
    add("breaks.html", repeated("x<br><br>", PAGE_CHARS));
    add("open.html", repeated("<div><b>", PAGE_CHARS));
    add("ends.html", "<p>" + repeated("</i></a></table>", PAGE_CHARS));
    add("links.html", repeated("<a>x<p>y</a>", PAGE_CHARS));
    add("frames.html", repeated("<iframe>", PAGE_CHARS));
    add("class.html", "<div class=\"" + repeated("a ", PAGE_CHARS) + "\"><p>x</p></div>");
    add("charset.html", "<meta charset=x-none>" + repeated("<p>Anna said it rains.</p>", 2000));
  }

  private void lines() throws IOException {
    StringBuilder ids = new StringBuilder();
    for (String id :
        List.of("../../out", "/etc/x", "CON", "a", "a.txt/b", "story<|", "story>>", ".hidden")) {
      ids.append(String.format(Locale.ROOT, SOUND, id));
    }
    ids.append(String.format(Locale.ROOT, SOUND, repeated("d/", TEXT_CHARS)));
    add("names.jsonl", ids.toString());
    add("number.jsonl", "{\"text\":\"x\",\"published\":1e999999999}\n");
    add("deep.jsonl", "[".repeat(PAGE_CHARS) + "\n");
    add("marks.jsonl", "\uFEFF" + String.format(Locale.ROOT, SOUND, "m") + "\uFEFF{}\n");
    // Few lines: those before the cut are articles as others, and are no cost of hostile ones.
    byte[] packed = gzip(ids.toString().repeat(5).getBytes(StandardCharsets.UTF_8));
    kinds.put("cut.jsonl.gz", java.util.Arrays.copyOf(packed, packed.length - 20));
  }

  private void containers() throws IOException {
    kinds.put("large.docx", document(new byte[UNPACKED]));
    kinds.put("large.txt.gz", gzip(new byte[UNPACKED]));
    add("deep.eml", mail());
    add(
        "entities.rss",
        "<!DOCTYPE r [<!ENTITY a \"xx\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;"
            + "</title></item></channel></rss>");
    add("broken.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999\r\n\r\nx");
    add("broken.pdf", "%PDF-1.7\n" + repeated("1 0 obj << /Kids [1 0 R] >> endobj\n", TEXT_CHARS));
  }

  private static String mail() {
    StringBuilder mail = new StringBuilder("From: a@b.example\nSubject: x\n");
    for (int i = 0; i < 50; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
      mail.append("\n\n--b").append(i).append('\n');
    }
    return mail + "\nAnna said it rains.\n";
  }

  private void bytes() {
    byte[] noise = new byte[1 << 16];
    random.nextBytes(noise);
    kinds.put("noise.txt", noise);
    kinds.put("noise.jsonl", noise);
    kinds.put("noise.html", noise);
    kinds.put("noise.docx", noise);
    kinds.put("latin.txt", repeated("caf\u00e9 ", 200).getBytes(Charset.forName("windows-1252")));
    kinds.put("zeros.txt", new byte[TEXT_CHARS]);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] document(byte[] xml) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml);
    }
    return packed.toByteArray();
  }
}
