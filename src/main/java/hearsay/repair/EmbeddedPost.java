package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A post of a social network as pages embed it: its words, a dash, the name and the account, the
 * day. "It rose. — Anna Kim (@annakim) September 1, 2016" is one claim, which no verb attributes.
 */
final class EmbeddedPost implements Repair {
  private static final String FINDER = "embedded-post";

  private static final Pattern SIGNED =
      Pattern.compile(
          "[\u2014\u2013\u2015-]{1,2}[ \u00a0]?(?<name>[^\\n@()\u2014\u2013]{2,60}?) \\(@\\w{1,40}\\)"
              + "(?:,? (?:\\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{Lu}\\p{L}{2,9}\\.?,? \\d{4}))");

  /** What begins a post besides a line: the mark-up of the page that has it. */
  private static final char MARK_UP = '>';

  @Override
  public String id() {
    return "embedded-post";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    Matcher signed = SIGNED.matcher(article.text());
    Span body = article.article().article().body();
    List<Attribution> result = attributions;
    int from = 0;
    while (body != null && signed.find()) {
      Span signature = new Span(signed.start(), signed.end());
      Span name = new Span(signed.start("name"), signed.end("name"));
      Optional<Span> post = post(article.text(), Math.max(from, body.start()), signed.start());
      from = signed.end();
      if (post.isPresent()) {
        Attribution made =
            new Attribution(List.of(name), List.of(), List.of(post.get()), FINDER, CONFIDENCE);
        result = with(made, signature, result);
      }
    }
    return result;
  }

  /** The words of the post: those of its line, or else of the line before. */
  private static Optional<Span> post(String text, int from, int end) {
    int last = end;
    while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    int start = last;
    while (start > from && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != MARK_UP) {
      start--;
    }
    return start < last ? Blanks.trim(text, start, last) : Optional.empty();
  }

  /** With the claim of the post instead of those that others made of its signature. */
  private static List<Attribution> with(
      Attribution made, Span signature, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>(attributions);
    result.removeIf(
        one ->
            one.source().stream().anyMatch(signature::overlaps)
                || one.cue().stream().anyMatch(signature::overlaps)
                || one.hasRolesOf(made));
    result.add(made);
    return result;
  }
}
