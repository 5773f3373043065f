package hearsay.article;

import static hearsay.article.ReadingCase.article;
import static hearsay.article.ReadingCase.message;
import static hearsay.article.ReadingCase.options;
import static hearsay.article.ReadingCase.outline;
import static hearsay.article.ReadingCase.read;
import static hearsay.article.ReadingCase.utf8;
import static hearsay.article.ReadingCase.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of other programs, in {@code formats}: {@code wget.warc.gz} by GNU Wget 1.21, {@code
 * crawl.wacz} of it by py-wacz, {@code saved.mhtml} and {@code columns.pdf} by Chromium, {@code
 * plain} in all its forms by LibreOffice 7.4, {@code blog.rss} and {@code blog.atom} by Pelican
 * 4.12, {@code mail.eml} by Python's email. {@code plain.html} is what they were made from.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormatsTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
  private static final LocalDate CAPTURED = LocalDate.of(2026, 11, 26);
  private static final String TITLE = "Three grain ships left Bravik without inspection";

  private static final String CUT_SHORT = "is cut short; what is there of it has been read";

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"wget.warc.gz", "crawl.wacz"})
  void reads_each_page_of_a_web_archive_once_and_no_errors(String name) {
    List<Reading> readings = read(file(name, name), options(Format.AUTO));
    assertThat(outline(readings))
        .containsExactly(
            "http://127.0.0.1:8765/article.html", "http://127.0.0.1:8765/undated.html");
    Article dated = ((Reading.Read) readings.get(0)).article();
    assertThat(dated.text()).startsWith(TITLE + "\n\nBRAVIK, 3 March 2026").contains("€12 million");
    assertThat(dated.published()).isEqualTo(MARCH);
    assertThat(dated.metadata().url()).isEqualTo("http://127.0.0.1:8765/article.html");
    assertThat(((Reading.Read) readings.get(1)).article().published()).isEqualTo(CAPTURED);
  }

  @Test
  void reads_a_web_archive_by_its_bytes_whatever_its_name() {
    assertThat(read(file("wget.warc.gz", "notes.txt"), options(Format.AUTO))).hasSize(2);
    assertThat(read(resource("crawl.wacz"), options(Format.AUTO))).hasSize(2);
  }

  @Test
  void dates_a_page_by_its_capture_only_where_the_user_names_no_date() {
    List<Reading> readings =
        read(file("wget.warc.gz", "2020-01-01.warc.gz"), options(LocalDate.of(2026, 5, 5)));
    assertThat(((Reading.Read) readings.get(1)).article().published())
        .isEqualTo(LocalDate.of(2026, 5, 5));
  }

  @Test
  void names_a_page_over_the_limit_and_reads_on() {
    List<Reading> readings = read(file("wget.warc.gz", "a.warc.gz"), options(Format.AUTO, 1000));
    assertThat(outline(readings))
        .containsExactly(
            "! a.warc.gz:http://127.0.0.1:8765/article.html: is larger than 1000 bytes; raise"
                + " --max-article-bytes",
            "http://127.0.0.1:8765/undated.html",
            "! a.warc.gz:http://127.0.0.1:8765/article.html: is larger than 1000 bytes; raise"
                + " --max-article-bytes");
  }

  @Test
  void reads_a_web_archive_up_to_where_it_is_cut_off() throws IOException {
    byte[] whole =
        new GZIPInputStream(new ByteArrayInputStream(resource("wget.warc.gz"))).readAllBytes();
    List<Reading> readings = read(Arrays.copyOf(whole, whole.length * 2 / 3), options(Format.AUTO));
    assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
    assertThat(readings.get(readings.size() - 1)).isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void leaves_out_of_a_web_archive_what_is_no_page() {
    String html = "<html><p>The bank denied it.</p></html>";
    byte[] warc =
        utf8(
            record("response", "https://a.example/1", http("200 OK", "text/html", html))
                + record("response", "https://a.example/2", http("500 Oh", "text/html", html + 1))
                + record("response", "https://a.example/3", http("301 Go", "text/html", html + 2))
                + record("revisit", "https://a.example/4", http("200 OK", "text/html", ""))
                + record("response", "https://a.example/5", http("200 OK", "text/html", html))
                + record("response", "https://a.example/6", http("200 OK", "image/png", "x"))
                + record("response", "dns:a.example", "a. 1 IN A 127.0.0.1"));
    assertThat(outline(read(warc, options(Format.AUTO)))).containsExactly("https://a.example/1");
  }

  @ParameterizedTest
  @CsvSource({
    "'', holds no page",
    "'200 OK,image/png 200 OK,image/png 404 No,text/html 301 Go,text/html 200 OK,',"
        + "'holds no page; left out: 2 of other types than HTML, 1 without a type, 1 of errors, 1 of"
        + " redirects'"
  })
  void says_that_a_web_archive_has_no_page_and_what_was_left_out_of_it(
      String answers, String warning) {
    StringBuilder warc = new StringBuilder(record("response", "dns:a.example", "127.0.0.1"));
    for (String answer : answers.isEmpty() ? new String[0] : answers.split(" (?=\\d)")) {
      String[] told = answer.split(",", -1);
      warc.append(record("response", "https://a.example/", http(told[0], told[1], "x")));
    }
    assertThat(warnings(utf8(warc.toString()))).containsExactly(warning);
  }

  @Test
  void takes_an_answer_without_a_type_for_a_page_where_it_begins_like_one() {
    String page = "HTTP/1.1 200 OK\r\n\r\n\n<!DOCTYPE html><p>The bank denied it.</p>";
    String other = "HTTP/1.1 200 OK\r\n\r\nThe bank denied it.";
    String warc =
        record("response", "https://a.example/1", other)
            + record("response", "https://a.example/2", page);
    assertThat(outline(read(utf8(warc), options(Format.AUTO))))
        .containsExactly("https://a.example/2");
  }

  @Test
  void says_that_a_file_of_several_articles_has_none() {
    assertThat(warnings(utf8("<rss><channel></channel></rss>")))
        .containsExactly("holds no article");
    for (String file : List.of("a.csv:id,text\n", "a.json:[]")) {
      String[] parts = file.split(":", 2);
      Path path = write(folder, parts[0], utf8(parts[1]));
      assertThat(((Reading.Read) read(path, options(Format.AUTO)).get(0)).remarks().warnings())
          .containsExactly("holds no article");
    }
    assertThat(read(utf8("\n"), options(Format.JSONL))).isEmpty();
  }

  private static List<String> warnings(byte[] file) {
    List<Reading> readings = read(file, options(Format.AUTO));
    assertThat(article(readings).text()).isEmpty();
    return ((Reading.Read) readings.get(0)).remarks().warnings();
  }

  private static String http(String status, String type, String body) {
    return "HTTP/1.1 "
        + status
        + (type.isEmpty() ? "" : "\r\nContent-Type: " + type)
        + "\r\n\r\n"
        + body;
  }

  private static String record(String type, String address, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: "
        + address
        + "\r\nWARC-Date: 2026-03-02T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
        + "30e70406-997c-4f0e-b4da-f9f49c2f4285>\r\n"
        + (type.equals("revisit") ? "WARC-Profile: http://x.example\r\n" : "")
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + utf8(block).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  @Test
  void reads_a_page_that_a_browser_saved_as_mhtml() {
    Article article = article(read(file("saved.mhtml", "saved.mhtml"), options(Format.AUTO)));
    assertThat(article.text()).startsWith(TITLE + "\n\nBRAVIK").doesNotContain("Home");
    assertThat(article.id()).isEqualTo("saved.mhtml");
    assertThat(article.published()).isEqualTo(MARCH);
    assertThat(article.metadata().url()).isEqualTo("http://127.0.0.1:8765/article.html");
  }

  @Test
  void reads_a_mail_and_what_is_attached_to_it() {
    List<Reading> readings = read(file("mail.eml", "mail.eml"), options(Format.AUTO));
    assertThat(outline(readings))
        .containsExactly(
            "mail.eml", "mail.eml:Erklärung.docx", "mail.eml:statement.pdf", "mail.eml:attachment");
    Article mail = ((Reading.Read) readings.get(0)).article();
    assertThat(mail.text())
        .isEqualTo(
            "Grain ships – what I told you\n\nDear desk,\n\nthe harbour authority said on Tuesday"
                + " that three grain ships had left the northern terminal without inspection."
                + " According to the inspectors, nobody opened a container.\n\nDid the company"
                + " deny it?\n\nKarvel Lines denied that it had broken the rules.");
    assertThat(mail.published()).isEqualTo(MARCH);
    Article note = ((Reading.Read) readings.get(3)).article();
    assertThat(note.text()).startsWith("Earlier note\n\nThe ministry said");
    assertThat(note.published()).isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @Test
  void names_the_attachments_of_a_mail_that_are_not_read() {
    String mail =
        "From: a@example.org\nSubject: Grain\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
            + "The ministry said that nobody had opened a container.\n--b\n"
            + "Content-Type: application/vnd.ms-excel; name=cargo.xls\n"
            + "Content-Disposition: attachment; filename=cargo.xls\n\nx\n--b\n"
            + "Content-Type: image/png\nContent-Disposition: inline; filename=logo.png\n\nx\n--b--\n";
    List<Reading> readings = read(write(folder, "note.eml", utf8(mail)), options(Format.AUTO));
    assertThat(((Reading.Read) readings.get(0)).remarks().warnings())
        .containsExactly("has an attachment of no format that is read: cargo.xls");
  }

  @Test
  void reads_what_is_there_of_a_mail_that_is_cut_off() {
    byte[] mail = resource("mail.eml");
    List<Reading> readings = read(Arrays.copyOf(mail, 900), options(Format.AUTO));
    assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
    assertThat(((Reading.Read) readings.get(0)).remarks().warnings()).contains(CUT_SHORT);
  }

  @Test
  void says_that_a_saved_page_is_cut_off() {
    byte[] cut = Arrays.copyOf(resource("saved.mhtml"), 1500);
    List<Reading> readings = read(write(folder, "cut.mhtml", cut), options(Format.AUTO));
    assertThat(article(readings).text()).startsWith(TITLE);
    assertThat(((Reading.Read) readings.get(0)).remarks().warnings()).containsExactly(CUT_SHORT);
    List<Reading> whole = read(file("saved.mhtml", "saved.mhtml"), options(Format.AUTO));
    assertThat(((Reading.Read) whole.get(0)).remarks().warnings()).isEmpty();
    List<Reading> mail = read(file("mail.eml", "mail.eml"), options(Format.AUTO));
    assertThat(((Reading.Read) mail.get(0)).remarks().warnings()).doesNotContain(CUT_SHORT);
  }

  @Test
  void takes_lines_that_look_like_headers_for_prose() {
    assertThat(
            article("From: the editor\nSubject: loans\n\nThe bank denied it.", Format.AUTO).text())
        .startsWith("From: the editor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain.docx", "plain.odt", "plain.epub", "plain.pdf"})
  void reads_the_paragraphs_of_documents(String name) {
    Article article = article(read(file(name, name), options(Format.AUTO)));
    assertThat(article.text().lines().filter(line -> !line.isBlank()).map(FormatsTest::bare))
        .startsWith(TITLE)
        .contains(
            "What the union says",
            "Three ships left.",
            "No container was opened.",
            "The shipping company Karvel Lines denied that it had broken the rules. Its spokesman,"
                + " Anders Moe, said the papers had been handed over electronically on 27 February,"
                + " and that the terminal's operator had acknowledged their receipt.");
  }

  private static String bare(String line) {
    return line.replaceFirst("^• ", "");
  }

  @Test
  void reads_the_columns_of_a_pdf_one_after_the_other_without_heads_and_feet() {
    Article article = article(read(file("columns.pdf", "columns.pdf"), options(Format.AUTO)));
    List<String> paragraphs = List.of(article.text().split("\n\n"));
    assertThat(paragraphs).hasSize(11).first().isEqualTo(TITLE);
    assertThat(paragraphs.get(5))
        .startsWith("The ministry of transport announced")
        .contains("The opposition called")
        .endsWith("demanded an interim report before the summer recess.");
    assertThat(paragraphs.get(8)).startsWith("Karvel Lines said").endsWith("the supervisors.");
    assertThat(article.text()).doesNotContain("file:", "1/2", "AM");
  }

  @ParameterizedTest
  @CsvSource({
    "plain.pdf,3000",
    "plain.docx,3000",
    "plain.odt,5000",
    "plain.epub,2000",
    "crawl.wacz,5000"
  })
  void says_that_a_document_is_cut_off(String name, int length) {
    byte[] cut = Arrays.copyOf(resource(name), length);
    assertThat(message(read(write(folder, name, cut), options(Format.AUTO))))
        .matches("(?s)" + name + ": is (?:a PDF that is |a broken WACZ|)?(?:damaged| file).*again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain.docx", "plain.odt", "plain.epub"})
  void bounds_what_is_unpacked(String name) {
    byte[] zip = resource(name);
    assertThat(message(read(zip, options(Format.AUTO, zip.length + 10))))
        .contains("is larger than " + (zip.length + 10) + " bytes");
  }

  @Test
  void never_reads_entities_of_xml() {
    byte[] docx =
        zip(
            "word/document.xml",
            "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:p>"
                + "<w:r><w:t>The bank&e; denied it.</w:t></w:r></w:p></w:document>");
    assertThat(outline(read(docx, options(Format.AUTO))).toString()).doesNotContain("root:");
  }

  @Test
  void leaves_out_what_was_struck_out_of_a_document() {
    byte[] docx =
        zip(
            "word/document.xml",
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<w:p><w:r><w:t>The bank </w:t></w:r><w:del><w:r><w:t>never</w:t></w:r></w:del>"
                + "<w:r><w:t>denied</w:t><w:br/><w:t>it.</w:t></w:r></w:p></w:document>");
    assertThat(article(read(docx, options(Format.AUTO))).text()).isEqualTo("The bank denied\nit.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss><channel><title>Post</title><item><title>One</title><link>https://a.example/1</link>"
            + "<pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>&lt;p&gt;The bank"
            + " denied it.&lt;/p&gt;</description></item></channel></rss>",
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><entry>"
            + "<title>One</title><link href='https://a.example/1'/><published>2026-03-02T08:00:00Z"
            + "</published><content type='xhtml'><div><p>The bank denied it.</p></div></content>"
            + "</entry></feed>"
      })
  void reads_each_entry_of_a_feed(String feed) {
    Article article = article(read(utf8(feed), options(Format.AUTO)));
    assertThat(article)
        .isEqualTo(
            new Article(
                "https://a.example/1",
                "One\n\nThe bank denied it.",
                article.body(),
                LocalDate.of(2026, 3, 2),
                new Metadata("One", "Post", "https://a.example/1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"blog.rss", "blog.atom"})
  void reads_the_feeds_of_a_blog(String name) {
    List<Reading> readings = read(file(name, name), options(Format.AUTO));
    assertThat(outline(readings))
        .containsExactly(
            "https://bravik.example/a-letter-on-seals.html",
            "https://bravik.example/three-grain-ships-left-bravik-without-inspection.html");
    Article letter = ((Reading.Read) readings.get(0)).article();
    assertThat(letter.text())
        .startsWith("A letter on seals\n\nThe dockworkers' union published")
        .contains("photographed & not examined, “from a distance of ten metres”.\n\nKarvel Lines");
    // At six in the evening in Oslo.
    assertThat(letter.published()).isEqualTo(LocalDate.of(2026, 3, 5));
    Article ships = ((Reading.Read) readings.get(1)).article();
    assertThat(ships.text()).startsWith(TITLE).contains("\n\nWhat the union says\n\n");
    assertThat(ships.published()).isEqualTo(MARCH);
    assertThat(ships.metadata())
        .isEqualTo(new Metadata(TITLE, "Bravik Tidende", outline(readings).get(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"blog.rss", "blog.atom"})
  void reads_a_feed_up_to_where_it_is_cut_off(String name) {
    byte[] cut = Arrays.copyOf(resource(name), 2000);
    List<Reading> readings = read(write(folder, name, cut), options(Format.AUTO));
    assertThat(outline(readings).get(0)).isEqualTo("https://bravik.example/a-letter-on-seals.html");
  }

  @Test
  void reads_an_array_of_json_by_names_of_ones_own() {
    byte[] json =
        utf8("[{\"body\":\"The bank denied it.\",\"nr\":7,\"when\":\"2026-03-02\"},\n{\"x\":1}]");
    FieldNames usual = FieldNames.DEFAULT;
    FieldNames names =
        new FieldNames(
            FieldNames.Names.of("body"),
            FieldNames.Names.of("nr"),
            usual.title(),
            FieldNames.Names.of("when"),
            usual.publisher(),
            usual.url());
    ReaderOptions plain = options(Format.AUTO);
    List<Reading> readings =
        read(
            json,
            new ReaderOptions(
                Format.AUTO,
                null,
                plain.encoding(),
                false,
                false,
                plain.maxArticleBytes(),
                0,
                names));
    assertThat(outline(readings))
        .containsExactly("7", "! standard input:2: has no text; the key \"body\" must hold it");
    assertThat(((Reading.Read) readings.get(0)).article().published())
        .isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void reads_the_rows_of_csv(String comma) {
    String csv =
        "id,text,published\r\n1,\"The bank \"\"denied\"\" it\nagain.\",2026-03-02\r\n,Two.,\r\n3,,\r\n";
    Path file = write(folder, "a.csv", utf8(csv.replace(",", comma)));
    List<Reading> readings = read(file, options(Format.AUTO));
    assertThat(outline(readings))
        .containsExactly("1", "a.csv:4", "! a.csv:5: has no text; the key \"text\" must hold it");
    assertThat(((Reading.Read) readings.get(0)).article().text())
        .isEqualTo("The bank \"denied\" it\nagain.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.json | [{\"text\": \"The bank denied it.\"}, {\"text\": \"The min"
            + " | ! a.json: is JSON that is cut short after 1 article; save it again",
        "a.json | [{\"text\": \"The bank denied it.\"}, "
            + " | ! a.json: is JSON that is cut short after 1 article; save it again",
        "a.csv | 'id,text\n1,The bank denied it.\n2,\"The min'" + " | 2"
      })
  void reads_objects_and_rows_up_to_where_they_are_cut_off(
      String name, String content, String message) {
    List<Reading> readings = read(write(folder, name, utf8(content)), options(Format.AUTO));
    assertThat(((Reading.Read) readings.get(0)).article().text()).isEqualTo("The bank denied it.");
    assertThat(outline(readings).get(1)).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'id,text,x\n1,One.,y\n2,\"The \"\"min' | true",
        "'text,x\n\"One.\",y\n\"The min\nis' | true",
        "'id,text,x\n1,One.,y\n2,The min' | true",
        "'id,text,x\n1,One.,y\n2,\"The \"\"ministry\"\"\",y' | false",
        "'id,text,x\n1,One.,y\n2,5\" of rain\n' | false"
      })
  void says_that_a_table_is_cut_off(String content, boolean cut) {
    List<Reading> readings = read(write(folder, "a.csv", utf8(content)), options(Format.AUTO));
    assertThat(((Reading.Read) readings.get(0)).remarks().warnings()).isEmpty();
    List<String> warnings = ((Reading.Read) readings.get(1)).remarks().warnings();
    assertThat(warnings.contains("is cut short in its last row; what is there of it has been read"))
        .isEqualTo(cut);
  }

  @Test
  void asks_for_the_column_of_texts() {
    Path file = write(folder, "a.csv", utf8("a,b\n1,2\n"));
    assertThat(message(read(file, options(Format.AUTO)))).contains("--text-key");
  }

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A00,is an image (PNG)",
    "7F454C4602,is a program (ELF)",
    "D0CF11E0A1B11AE100,is an old office document",
    "504B0506000000,is an empty ZIP archive",
    "377ABCAF271C,is a 7z archive"
  })
  void refuses_what_is_no_article_in_one_line(String bytes, String what) {
    Path file = write(folder, "notes.txt", HexFormat.of().parseHex(bytes));
    assertThat(message(read(file, options(Format.AUTO)))).startsWith("notes.txt: " + what);
  }

  @Test
  void refuses_other_archives_and_tables() {
    assertThat(message(read(zip("a.txt", "The bank denied it."), options(Format.AUTO))))
        .contains("is a ZIP archive");
    assertThat(message(read(zip("[Content_Types].xml", "<x/>"), options(Format.AUTO))))
        .contains("without a text in it");
    Path named = write(folder, "a.pdf", utf8("The bank denied it."));
    assertThat(message(read(named, options(Format.AUTO)))).contains("is no PDF file");
  }

  private static byte[] zip(String name, String content) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(content));
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String resource, String name) {
    return write(folder, name, resource(resource));
  }

  private static byte[] resource(String name) {
    String path = "/hearsay/article/formats/" + name;
    try (InputStream in = Objects.requireNonNull(FormatsTest.class.getResourceAsStream(path))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_charset_that_there_is_not_is_told_and_the_text_is_read_all_the_same() {
    String mail =
        "From: a@b.example\nSubject: Rain\nContent-Type: text/plain; charset=x-none\n\n"
            + "The caf\u00e9 said it rains.\n";
    String feed =
        "<?xml version=\"1.0\" encoding=\"x-none\"?><rss><channel><item><title>Rain</title>"
            + "<description>The caf\u00e9 said it rains.</description></item></channel></rss>";

    for (String file : List.of(mail, feed)) {
      Format format = file.equals(mail) ? Format.MAIL : Format.FEED;
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
        assertThat(read(file.getBytes(charset), options(format)).get(0))
            .isInstanceOfSatisfying(
                Reading.Read.class,
                read -> {
                  assertThat(read.article().text()).contains("The caf\u00e9 said");
                  assertThat(read.remarks().warnings())
                      .anyMatch(
                          warning ->
                              warning.startsWith(
                                  "declares an unknown charset \"x-none\"; read as "));
                });
      }
    }
  }
}
