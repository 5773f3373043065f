package hearsay.verify;

import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Source;
import hearsay.error.UserException;
import hearsay.text.CodePoints;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose words stand at a place of an article, by its claims; each article is read once. */
final class Speakers {
  private final ClaimsOf claimsOf;
  private final Map<String, Read> read = new HashMap<>();

  /** An article's claims, and how its offsets are counted. */
  private record Read(List<Claim> claims, CodePoints codePoints) {}

  Speakers(ClaimsOf claimsOf) {
    this.claimsOf = claimsOf;
  }

  /** The source of the claim that has most of the place as its content; null for none. */
  @Nullable Source at(Article article, Span place) throws UserException {
    Read known = read.get(article.id());
    if (known == null) {
      known = new Read(claimsOf.of(article), new CodePoints(article.text()));
      read.put(article.id(), known);
    }
    int start = known.codePoints().fromUtf16(place.start());
    int end = known.codePoints().fromUtf16(place.end());
    Claim most = null;
    int shared = (end - start) / 2;
    for (Claim claim : known.claims()) {
      int here = claim.content().spans().stream().mapToInt(span -> shared(span, start, end)).sum();
      // Of nested claims the inner one comes later, and is whose words they are.
      if (here > shared || (most != null && here == shared)) {
        most = claim;
        shared = here;
      }
    }
    return most == null ? null : most.source();
  }

  private static int shared(CodePointSpan span, int start, int end) {
    return Math.max(0, Math.min(span.end(), end) - Math.max(span.start(), start));
  }
}
