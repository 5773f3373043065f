package hearsay.verify;

import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.error.UserException;
import java.util.List;

/** Finds an article's claims. */
@FunctionalInterface
public interface ClaimsOf {
  /** In their order. */
  List<Claim> of(Article article) throws UserException;
}
