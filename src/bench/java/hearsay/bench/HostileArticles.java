package hearsay.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
 * elsewhere: of each kind the same number, the same for the same seed. What is of some size is made
 * when it is written.
 */
final class HostileArticles {
  private static final String SAID = "Anna Berg said that it rained.";
  private static final int UNPACKED = 30 << 20;
  private static final int NOISE = 1 << 16;

  /** Of a page that an article may have, and a heap of 250 MB does not hold. */
  private static final int LARGE_PAGE = 17_800_000;

  /** Kinds that take most, and are there once: how many does not matter to what they can do. */
  private static final String ONCE = "large.html";

  /** The names of articles, as JSON has them. */
  private static final List<String> IDS =
      List.of(
          "../../out",
          "/etc/x",
          "CON",
          "nul.txt",
          "a",
          "a.txt/b",
          "A",
          "story<|",
          "story>>",
          ".hidden",
          ".hearsay-unfinished/manifest.jsonl",
          "\\u001b[2Jx\\u202ey",
          "::error::x",
          "caf\u00e9",
          "cafe\u0301",
          "d/".repeat(3000),
          "e".repeat(5000));

  private final Map<String, Maker> kinds = new LinkedHashMap<>();

  /** The bytes of a file. */
  @FunctionalInterface
  private interface Maker {
    byte[] make() throws IOException;
  }

  HostileArticles(long seed) {
    texts();
    pages();
    lines();
    containers();
    bytes(seed);
  }

  /** Writes so many of them below a folder, each kind in turn. */
  void write(Path folder, int files) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    List<String> names = List.copyOf(kinds.keySet());
    for (Map.Entry<String, Maker> kind : kinds.entrySet()) {
      int first = names.indexOf(kind.getKey());
      byte[] content = first < files ? kind.getValue().make() : new byte[0];
      int last = kind.getKey().equals(ONCE) ? Math.min(first + 1, files) : files;
      for (int i = first; i < last; i += names.size()) {
        String name = String.format(Locale.ROOT, "%05d-%s", i, kind.getKey());
        Files.write(folder.resolve(name), content);
      }
    }
    if (files > 0) {
      Files.createSymbolicLink(folder.resolve("loop"), folder);
      Files.createSymbolicLink(folder.resolve("nowhere.txt"), Path.of("/no/such/file"));
      // Nobody writes into it: whoever opens it waits for ever.
      new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start().waitFor();
    }
  }

  private void add(String name, String text) {
    kinds.put(name, () -> utf8(text));
  }

  private void repeated(String name, int times, String part) {
    kinds.put(name, () -> utf8(part.repeat(times)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void texts() {
    repeated("according.txt", 8_000, "according to ");
    repeated("genitives.txt", 20_000, "'s ");
    repeated("quotes.txt", 10_000, "\u201c\u2018\"");
    repeated("word.txt", 500_000, "a");
    repeated(
        "commands.txt", 300, "##[command]rm -rf /\n::error::x\nAnna said ##[error] it rains.\n");
    repeated("turned.txt", 300, "Anna said \u202eit\u001b[31m rains\u2066\u200f.\u0007\u009b ");
    add("controls.txt", controls());
    add("::error::\u001b[31m.txt", SAID);
    add("empty.txt", "");
    add("bomb.txt", "---\na: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n---\nText.\n");
    add("unclosed.txt", "---\n" + "key: value\n".repeat(5_000));
  }

  /** Every one but NUL, which no text has. */
  private static String controls() {
    StringBuilder controls = new StringBuilder(SAID);
    for (char c = 1; c <= 0x9f; c++) {
      if (Character.isISOControl(c)) {
        controls.append(c).append("x ");
      }
    }
    return controls.toString();
  }

  private void pages() {
    repeated("paragraphs.html", 9_000, "<p></p>");
    repeated("breaks.html", 60_000, "x<br><br>");
    repeated("begun.html", 9_000, "<div><b>");
    repeated("ends.html", 9_000, "</i></a></p></table>");
    repeated("cut-ends.html", 9_000, "<p>x</b");
    repeated("tables.html", 9_000, "<table><tr><td>");
    repeated("links.html", 9_000, "<a>x<p>y</a>");
    repeated("frames.html", 9_000, "<iframe></iframe>");
    repeated("open-frames.html", 9_000, "<iframe>");
    String name = "ad-".repeat((70 << 10) / 3);
    add("class.html", "<div class='" + name + "' id='" + name + "'><p>" + SAID + "</p></div>");
    add("charset.html", "<meta charset=x-none>" + ("<p>" + SAID + "</p>").repeat(200));
    String paragraph = "<p>" + SAID + "</p>";
    repeated(ONCE, LARGE_PAGE / paragraph.length(), paragraph);
  }

  private void lines() {
    StringBuilder ids = new StringBuilder();
    for (String id : IDS) {
      ids.append(article(id));
    }
    add("names.jsonl", ids.toString());
    add("number.jsonl", "{\"text\":\"x\",\"published\":1e999999999}\n");
    repeated("deep.jsonl", 10_000, "[");
    add("marks.jsonl", "\uFEFF" + article("m") + "\uFEFF{}\n");
    // Few lines: those before the cut are articles as others, and are no cost of hostile ones.
    kinds.put("cut.jsonl.gz", () -> cut(gzip(utf8(article("cut").repeat(20))), 20));
  }

  private static String article(String id) {
    return String.format(Locale.ROOT, "{\"id\":\"%s\",\"text\":\"%s\"}%n", id, SAID);
  }

  private void containers() {
    kinds.put("large.docx", () -> document(new byte[UNPACKED]));
    kinds.put("large.txt.gz", () -> gzip(new byte[UNPACKED]));
    add("deep.eml", mail());
    add(
        "entities.rss",
        "<!DOCTYPE r [<!ENTITY a \"xx\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;"
            + "</title></item></channel></rss>");
    add("broken.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999\r\n\r\nx");
    add("broken.pdf", "%PDF-1.7\n" + "1 0 obj << /Kids [1 0 R] >> endobj\n".repeat(2_000));
  }

  private static String mail() {
    StringBuilder mail = new StringBuilder("From: a@b.example\nSubject: x\n");
    for (int i = 0; i < 50; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
      mail.append("\n\n--b").append(i).append('\n');
    }
    return mail + "\n" + SAID + "\n";
  }

  private void bytes(long seed) {
    byte[] noise = new byte[NOISE];
    new Random(seed).nextBytes(noise);
    for (String ending : List.of("txt", "jsonl", "html", "docx")) {
      kinds.put("noise." + ending, () -> noise);
    }
    byte[] latin = "caf\u00e9 ".repeat(200).getBytes(Charset.forName("windows-1252"));
    kinds.put("latin.txt", () -> latin);
    kinds.put("zeros.txt", () -> new byte[NOISE]);
  }

  private static byte[] cut(byte[] bytes, int fromEnd) {
    return Arrays.copyOf(bytes, bytes.length - fromEnd);
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
      zip.write(utf8("<Types/>"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml);
    }
    return packed.toByteArray();
  }
}
