package hearsay.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Figures and marks that are raised: what is in braces in {@link #WRITTEN}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RaisedInDocumentsTest {
  private static final String WRITTEN =
      "They sold 10{6} tons on 5 km{2} of land.{12} It was the 1{st} time in 2019{3} so far.";
  private static final String READ =
      "They sold 10⁶ tons on 5 km² of land. It was the 1st time in 2019 so far.";

  private static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String marked(String before, String open, String close, String after) {
    return before + WRITTEN.replace("{", open).replace("}", close) + after;
  }

  @Test
  void are_no_digits_of_the_figure_before_them_in_docx() throws Exception {
    String document =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:p>"
            + marked(
                "<w:r><w:t xml:space='preserve'>",
                "</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>",
                "</w:t></w:r><w:r><w:t xml:space='preserve'>",
                "</w:t></w:r>")
            + "</w:p></w:document>";
    assertThat(WordDocument.read(zip("word/document.xml", document), 1 << 20).text())
        .isEqualTo(READ);
  }

  @Test
  void are_no_digits_of_the_figure_before_them_in_odt() throws Exception {
    String content =
        "<o:content xmlns:o='o' xmlns:s='s' xmlns:t='t'><s:style s:name='T1'><s:text-properties"
            + " s:text-position='super 58%'/></s:style><s:style s:name='T2'><s:text-properties"
            + " s:text-position='sub 58%'/></s:style><t:p>"
            + marked("<t:span>", "<t:span t:style-name='T1'>", "</t:span>", "</t:span>")
            + "</t:p><t:p>CO<t:span t:style-name='T2'>2</t:span></t:p></o:content>";
    assertThat(OpenDocument.read(zip("content.xml", content), 1 << 20).text())
        .isEqualTo(READ + "\n\nCO2");
  }

  @Test
  void are_no_digits_of_the_figure_before_them_in_pdf() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.newLineAtOffset(72, 700);
        for (String piece : WRITTEN.split("(?=\\{)|(?<=\\})", -1)) {
          boolean raised = piece.startsWith("{");
          content.setFont(font, raised ? 7 : 11);
          content.setTextRise(raised ? 4 : 0);
          content.showText(piece.replaceAll("[{}]", ""));
        }
        content.endText();
      }
      pdf.save(bytes);
    }
    assertThat(PdfDocument.read(bytes.toByteArray(), 1 << 20).text()).isEqualTo(READ);
  }
}
