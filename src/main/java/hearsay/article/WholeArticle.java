package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.article.document.BookDocument;
import hearsay.article.document.OpenDocument;
import hearsay.article.document.PdfDocument;
import hearsay.article.document.WordDocument;
import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Document;
import hearsay.error.IoFailure;
import java.io.IOException;

/** Bytes that are one article, read as their format wants. */
final class WholeArticle {
  private WholeArticle() {}

  /**
   * Reads them.
   *
   * @param format one whose files are one article each
   */
  static Draft read(Format format, byte[] content, ReaderOptions options)
      throws UnreadableException {
    try {
      return format == Format.TEXT
          ? plain(DecodedText.of(content, options, 0))
          : options.clock().within(() -> parsed(format, content, options));
    } catch (BrokenFileException e) {
      throw new UnreadableException(Cause.INPUT, e.what());
    } catch (IOException e) {
      throw new UnreadableException(Cause.INPUT, IoFailure.reading(e));
    }
  }

  private static Draft parsed(Format format, byte[] content, ReaderOptions options)
      throws UnreadableException, BrokenFileException {
    long limit = options.maxArticleBytes();
    return switch (format) {
      case HTML -> HtmlArticle.read(content, options.encoding());
      case PDF -> draft(PdfDocument.read(content, limit));
      case DOCX -> draft(WordDocument.read(content, limit));
      case ODT -> draft(OpenDocument.read(content, limit));
      case EPUB -> draft(BookDocument.read(content, limit));
      default ->
          throw new UnreadableException(
              Cause.BINARY, "holds several articles, deep within other files; take it out first");
    };
  }

  private static Draft plain(DecodedText decoded) throws UnreadableException {
    return PlainArticle.read(decoded.text()).with(decoded.remarks());
  }

  static Draft draft(Document document) {
    Remarks remarks = Remarks.NONE;
    for (String warning : document.warnings()) {
      remarks = remarks.warning(warning);
    }
    return Draft.ofText(
            document.text(),
            0,
            document.published(),
            new Metadata(document.title(), document.publisher(), document.url()))
        .with(remarks);
  }
}
