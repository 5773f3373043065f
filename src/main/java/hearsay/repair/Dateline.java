package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline of an agency's article, "LONDON, March 4 (Agency) –", says nothing and is said by
 * nobody: a source or a content that begins with it begins after it, and of "LONDON: Prices rose"
 * nothing is left.
 */
final class Dateline implements Repair {
  /** The longest, in UTF-16 units. */
  private static final int LONGEST = 90;

  private static final Pattern LINE =
      Pattern.compile(
          "\\p{Lu}{2}[\\p{Lu} .'\u2019-]{0,30}(?:, [\\p{L}\\p{N} .,]{1,30})?(?: \\([^()\\n]{1,40}\\))? ?[-\u2013\u2014]{1,2} ");

  private static final Pattern PLACE = Pattern.compile("\\p{Lu}{2}[\\p{Lu} .'\u2019-]{0,30}");

  @Override
  public String id() {
    return "dateline";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return attributions.stream()
        .filter(attribution -> !isSource(article, attribution))
        .map(attribution -> repaired(article, attribution))
        .toList();
  }

  /** Whether the source is a place in capitals at the start of a line, and its cue only a mark. */
  private static boolean isSource(ArticleContext article, Attribution attribution) {
    if (attribution.source().size() != 1 || attribution.cue().isEmpty()) {
      return false;
    }
    String text = article.text();
    Span source = attribution.source().get(0);
    return PLACE.matcher(source.of(text)).matches()
        && isAtLineStart(text, source.start())
        && article.tokens(attribution.cue()).stream().allMatch(Token::isSign)
        && article
            .named()
            .index()
            .startingAt(source.start())
            .filter(name -> name.referent().type() == SourceType.PLACE)
            .isPresent();
  }

  private static boolean isAtLineStart(String text, int offset) {
    return offset == 0 || text.charAt(offset - 1) == '\n';
  }

  private static Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Span> source = after(article.text(), attribution.source());
    List<Span> content = after(article.text(), attribution.content());
    Attribution mended =
        source.equals(attribution.source()) ? attribution : attribution.withSource(source);
    return content.equals(attribution.content()) ? mended : mended.withContent(content);
  }

  /** The pieces, the first of them without a dateline, where more of it is left. */
  private static List<Span> after(String text, List<Span> pieces) {
    if (pieces.isEmpty()) {
      return pieces;
    }
    Span first = pieces.get(0);
    int start = first.start();
    boolean opens = isAtLineStart(text, start);
    Matcher line = LINE.matcher(text).region(start, Math.min(first.end(), start + LONGEST));
    if (!opens || !line.lookingAt()) {
      return pieces;
    }
    List<Span> rest = new ArrayList<>(pieces);
    Blanks.trim(text, line.end(), first.end()).ifPresent(left -> rest.set(0, left));
    return rest;
  }
}
