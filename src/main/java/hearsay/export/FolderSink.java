package hearsay.export;

import hearsay.annotation.AnnotationFolder;
import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.error.UserException;
import java.util.List;
import java.util.Map;

/** A folder for a program in which people annotate. */
final class FolderSink extends ArticleSink {
  private final AnnotationFolder folder;

  FolderSink(AnnotationFolder folder, Map<String, Article> articles) {
    super(articles);
    this.folder = folder;
  }

  @Override
  void begin() throws UserException {
    folder.begin();
  }

  @Override
  void write(Article article, List<Claim> ofArticle) throws UserException {
    folder.write(article, ofArticle);
  }

  @Override
  void end() {}
}
