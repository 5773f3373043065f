package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.grammar.SpanIndex;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    Span body = article.article().article().body();
    List<Attribution> made = new ArrayList<>();
    List<Span> signatures = new ArrayList<>();
    Matcher signed = SIGNED.matcher(article.text());
    int from = body == null ? 0 : body.start();
    while (body != null && signed.find()) {
      Span name = new Span(signed.start("name"), signed.end("name"));
      Optional<Span> post = post(article.text(), Math.min(from, signed.start()), signed.start());
      from = signed.end();
      if (post.isPresent()) {
        made.add(
            new Attribution(List.of(name), List.of(), List.of(post.get()), FINDER, CONFIDENCE));
        signatures.add(new Span(signed.start(), signed.end()));
      }
    }
    return made.isEmpty() ? attributions : with(made, signatures, attributions);
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

  /** With the claims of posts instead of those that others made of their signatures. */
  private static List<Attribution> with(
      List<Attribution> made, List<Span> signatures, List<Attribution> attributions) {
    SpanIndex<Span> places = new SpanIndex<>(signatures, signature -> signature);
    List<Attribution> result = new ArrayList<>();
    for (Attribution one : attributions) {
      boolean ofSignature =
          Stream.concat(one.source().stream(), one.cue().stream())
              .anyMatch(piece -> !places.touching(piece).isEmpty());
      if (!ofSignature) {
        result.add(one);
      }
    }
    result.addAll(made);
    return result;
  }
}
