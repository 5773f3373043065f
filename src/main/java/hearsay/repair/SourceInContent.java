package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Who says something is no part of it where he stands at its edge: of "“It rose,” Orlova was quoted
 * as saying" the content is the quotation.
 */
final class SourceInContent implements SingleRepair {
  @Override
  public String id() {
    return "source-in-content";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Span> content = new ArrayList<>();
    for (Span piece : attribution.content()) {
      Span rest = piece;
      for (Span source : attribution.source()) {
        rest = without(article.text(), rest, source);
      }
      content.add(rest);
    }
    return content.equals(attribution.content()) ? attribution : attribution.withContent(content);
  }

  /** The piece without the source that it begins or ends with; the same where nothing else is. */
  private static Span without(String text, Span piece, Span source) {
    if (!piece.contains(source) || piece.equals(source)) {
      return piece;
    }
    if (source.end() == piece.end()) {
      return Blanks.trim(text, piece.start(), source.start()).orElse(piece);
    }
    return source.start() == piece.start()
        ? Blanks.trim(text, source.end(), piece.end()).orElse(piece)
        : piece;
  }
}
