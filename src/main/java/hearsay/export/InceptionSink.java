package hearsay.export;

import hearsay.annotation.InceptionFolder;
import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.error.UserException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder for INCEpTION. */
final class InceptionSink extends ArticleSink {
  private final InceptionFolder folder;

  InceptionSink(Path folder, Map<String, Article> articles) {
    super(articles);
    this.folder = new InceptionFolder(folder);
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
