package hearsay.export;

import hearsay.article.Article;
import hearsay.article.ArticlesByDoc;
import hearsay.claim.Claim;
import hearsay.claim.ClaimInText;
import hearsay.error.UserException;
import hearsay.text.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers claims by their articles, for formats in which an article comes with its claims. */
abstract class ArticleSink implements ClaimSink {
  private final Map<String, Article> articles;
  private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

  ArticleSink(Map<String, Article> articles) {
    this.articles = articles;
  }

  @Override
  public final void write(Claim claim) {
    claims.computeIfAbsent(claim.doc(), any -> new ArrayList<>()).add(claim);
  }

  @Override
  public final void finish() throws IOException, UserException {
    Map<String, Article> found = new ArticlesByDoc(articles).of(claims.keySet());
    begin();
    for (Map.Entry<String, List<Claim>> entry : claims.entrySet()) {
      Article article = found.get(entry.getKey());
      if (article == null) {
        throw new UserException(
            Printable.of(entry.getKey())
                + ": the article is not there; name by --articles what extract was given");
      }
      ClaimInText text = new ClaimInText(article.text());
      for (Claim claim : entry.getValue()) {
        if (!text.fits(claim)) {
          throw new UserException(
              entry.getKey() + ": the claims are of another text; extract them anew");
        }
      }
      write(article, entry.getValue());
    }
    end();
  }

  abstract void begin() throws IOException, UserException;

  abstract void write(Article article, List<Claim> ofArticle) throws IOException, UserException;

  abstract void end() throws IOException;
}
