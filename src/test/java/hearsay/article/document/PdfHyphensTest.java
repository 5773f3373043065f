package hearsay.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.entry.BrokenFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PdfHyphensTest {
  private static String text(String... lines) throws IOException, BrokenFileException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 11);
        content.setLeading(14);
        content.newLineAtOffset(72, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      pdf.save(bytes);
    }
    return PdfDocument.read(bytes.toByteArray(), 1 << 20).text();
  }

  @Test
  void at_the_end_of_a_line_go_where_they_part_a_word() throws Exception {
    assertThat(
            text(
                "The ministry of trade told the paper that the con-",
                "tainers of the firm had been opened on Monday, but",
                "nobody has said so since then."))
        .isEqualTo(
            "The ministry of trade told the paper that the containers of the firm had been opened"
                + " on Monday, but nobody has said so since then.");
  }

  @Test
  void at_the_end_of_a_line_stay_before_capitals_and_figures() throws Exception {
    assertThat(
            text(
                "The ministry of trade told the paper that the Oslo-",
                "Bergen line and the way that is called the Route-",
                "66 had been closed since Monday."))
        .isEqualTo(
            "The ministry of trade told the paper that the Oslo-Bergen line and the way that is"
                + " called the Route-66 had been closed since Monday.");
  }

  @Test
  void at_the_end_of_a_line_stay_in_words_that_stand_with_them_elsewhere() throws Exception {
    assertThat(
            text(
                "A well-known firm of traders, which many call well-",
                "known, denied that the ships had been sold on May."))
        .isEqualTo(
            "A well-known firm of traders, which many call well-known, denied that the ships had"
                + " been sold on May.");
  }
}
