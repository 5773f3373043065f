package hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.ClaimField;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Form;
import hearsay.claim.MadeClaim;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class XlsxSinkTest {
  private static final int CONTENT = at(ClaimField.CONTENT);

  private static int at(ClaimField field) {
    return new Columns(Map.of()).headings().indexOf(Columns.heading(field));
  }

  private static Claim claim(String content) {
    return new Claim(
        "0123456789abcdef",
        "aa00000000000000",
        "a.txt",
        null,
        null,
        null,
        null,
        null,
        null,
        new Content(content, List.of(new CodePointSpan(0, 1)), Form.INDIRECT),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0.75,
        null);
  }

  private static byte[] workbook(String... contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XlsxSink sink = new XlsxSink(bytes, new Columns(Map.of()));
    for (String content : contents) {
      sink.write(claim(content));
    }
    sink.finish();
    return bytes.toByteArray();
  }

  private static List<Row> rows(byte[] workbook) {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return read.getFirstSheet().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sheet(byte[] workbook) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no sheet");
  }

  @Test
  void another_library_reads_headings_texts_and_numbers() throws IOException {
    List<Row> rows = rows(workbook("prices rose", "=cmd|' /C calc'!A0"));

    assertThat(rows).hasSize(3);
    List<String> headings = new ArrayList<>();
    rows.get(0).forEach(cell -> headings.add(cell.getText()));
    assertThat(headings).isEqualTo(new Columns(Map.of()).headings());
    assertThat(rows.get(1).getCellText(CONTENT)).isEqualTo("prices rose");
    assertThat(rows.get(1).getCellText(at(ClaimField.DOC))).isEqualTo("a.txt");
    assertThat(rows.get(1).getCellAsNumber(at(ClaimField.CONFIDENCE)))
        .contains(new BigDecimal("0.75"));
    assertThat(rows.get(2).getCellText(CONTENT)).isEqualTo("=cmd|' /C calc'!A0");
  }

  @Property(tries = 200)
  void texts_come_back_but_for_what_no_cell_can_hold(@ForAll String text) throws IOException {
    StringBuilder held = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r')
        .filter(c -> c != 0xFFFE && c != 0xFFFF && Character.getType(c) != Character.SURROGATE)
        .forEach(held::appendCodePoint);

    String read = rows(workbook("<" + text)).get(1).getCellText(CONTENT);

    assertThat(read).isEqualTo("<" + held);
  }

  @ParameterizedTest
  @CsvSource({"_x0041_,_x005F_x0041_", "a_x000d_,a_x005F_x000d_", "_x41_,_x41_", "_xylo_,_xylo_"})
  void what_would_be_read_as_another_character_is_escaped(String text, String written)
      throws IOException {
    assertThat(sheet(workbook(text))).contains(">" + written + "</t>");
  }

  @Test
  void a_cell_is_cut_where_Excel_would_refuse_it_and_not_within_a_character() throws IOException {
    String text = "a".repeat(CellText.LONGEST - 1) + "\uD83D\uDE00";

    List<Row> rows = rows(workbook("b".repeat(CellText.LONGEST), text));

    assertThat(rows.get(1).getCellText(CONTENT)).hasSize(CellText.LONGEST);
    assertThat(rows.get(2).getCellText(CONTENT)).isEqualTo("a".repeat(CellText.LONGEST - 1));
  }

  @Test
  void blanks_at_the_ends_of_a_text_are_kept() throws IOException {
    assertThat(sheet(workbook(" a", "a\n", "a b")))
        .contains("<t xml:space=\"preserve\"> a</t>", "<t xml:space=\"preserve\">a\n</t>")
        .contains("<t>a b</t>");
  }

  @Test
  void headings_are_bold_stay_in_sight_and_filter_all_rows() throws IOException {
    String sheet = sheet(workbook("a", "b"));

    assertThat(sheet)
        .contains("<pane ySplit=\"1\"")
        .contains("<c r=\"A1\" s=\"1\"")
        .contains("<c r=\"A3\" t=")
        .endsWith("<autoFilter ref=\"A1:W3\"/></worksheet>\n");
  }

  @Test
  void every_column_has_a_width() throws IOException {
    assertThat(sheet(workbook("a"))).contains("<col min=\"23\" max=\"23\" width=");
  }

  private static List<Row> rowsOf(Claim claim) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XlsxSink sink = new XlsxSink(bytes, new Columns(Map.of()));
    sink.write(claim);
    sink.finish();
    return rows(bytes.toByteArray());
  }

  @Test
  void days_and_sums_can_be_reckoned_with() throws IOException {
    String text = "The fine was €20 million, up from €5 million.";
    Claim claim =
        MadeClaim.in("a.txt", text)
            .article(null, null, "2025-03-01")
            .money("€20 million", "20000000", "EUR")
            .money("€5 million", "5000000", "EUR")
            .says(text);

    Row row = rowsOf(claim).get(1);

    assertThat(row.getCellAsDate(at(ClaimField.PUBLISHED)))
        .contains(LocalDate.of(2025, 3, 1).atStartOfDay());
    int amount = new Columns(Map.of()).headings().indexOf("amount");
    assertThat(row.getCellAsNumber(amount)).contains(new BigDecimal("20000000"));
    assertThat(row.getCellText(amount + 1)).isEqualTo("EUR");
    assertThat(row.getCellText(at(ClaimField.MONEY))).isEqualTo("EUR 20000000; EUR 5000000");
  }

  @ParameterizedTest
  @CsvSource({"1900-03-01,true", "1900-02-28,false", "1899-12-31,false", "9999-12-31,true"})
  void days_that_programs_count_differently_stay_text(String day, boolean number)
      throws IOException {
    Row row = rowsOf(MadeClaim.in("a", "it is").article(null, null, day).says("it is")).get(1);

    assertThat(row.getCell(at(ClaimField.PUBLISHED)).getType() == CellType.NUMBER)
        .isEqualTo(number);
    if (!number) {
      assertThat(row.getCellText(at(ClaimField.PUBLISHED))).isEqualTo(day);
    }
  }

  @Test
  void pieces_of_a_content_are_parted_by_an_ellipsis() throws IOException {
    Claim claim = MadeClaim.in("a", "“It is,” she said, “so.”").says("“It is,”", "“so.”");

    assertThat(rowsOf(claim).get(1).getCellText(CONTENT)).isEqualTo("“It is,” … “so.”");
  }

  @Test
  void names_columns_beyond_Z_by_two_letters() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SheetXml sheet = new SheetXml(bytes, 703, new double[0]);
    sheet.beginRow();
    for (int column : List.of(25, 26, 701, 702)) {
      sheet.text(column, "x");
    }
    sheet.endRow();
    sheet.end();

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("r=\"Z1\"", "r=\"AA1\"", "r=\"ZZ1\"", "r=\"AAA1\"");
  }

  @Test
  void the_same_claims_give_the_same_bytes_and_are_known_again(@TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("a.xlsx"), workbook("a"));

    assertThat(workbook("a")).isEqualTo(Files.readAllBytes(file));
    assertThat(WorkbookZip.isOwn(file)).isTrue();
    assertThat(WorkbookZip.isOwn(Files.writeString(folder.resolve("b.xlsx"), "a"))).isFalse();
  }
}
