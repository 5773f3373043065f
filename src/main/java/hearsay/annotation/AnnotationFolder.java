package hearsay.annotation;

import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.error.UserException;
import java.util.List;

/** A folder of files for a program in which people annotate, article by article. */
public interface AnnotationFolder {
  /** Writes what the folder has beside its articles; it is made where it is not there. */
  void begin() throws UserException;

  /** Writes an article and its claims. */
  void write(Article article, List<Claim> claims) throws UserException;
}
