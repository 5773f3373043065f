package hearsay.cli;

import hearsay.api.Hearsay;
import hearsay.article.Article;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.claim.ClaimId;
import hearsay.claim.ClaimKey;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Cue;
import hearsay.claim.Form;
import hearsay.claim.Source;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.console.Terminal;
import hearsay.explain.Explanation;
import hearsay.extract.Extractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An engine without models that writes true claim records: of every line such as {@code Anna said
 * it rains}, or with a confidence other than 0.9, {@code Anna said it rains (0.5)}.
 */
final class FakeClaims implements Extractor {
  private static final Pattern CLAIM =
      Pattern.compile(
          "(?m)^(\\p{L}+) (said|denied) ([^(\\r\\n]*[^( \\r\\n])(?: \\((0\\.\\d+)\\))?$");

  @Override
  public ArticleTags tag(Article article) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Explanation> explain(Article article) {
    return List.of();
  }

  @Override
  public List<Claim> extract(Article article) {
    if (article.text().contains("CRASH")) {
      throw new IllegalStateException("no such luck");
    } else if (article.text().contains("NOMODEL")) {
      throw new NoClassDefFoundError("model.gz: not found");
    }
    List<Claim> claims = new ArrayList<>();
    Matcher claim = CLAIM.matcher(article.text());
    while (claim.find()) {
      claims.add(claim(article, claim));
    }
    return claims;
  }

  private static Claim claim(Article article, Matcher found) {
    List<CodePointSpan> source = span(article, found, 1);
    List<CodePointSpan> cue = span(article, found, 2);
    List<CodePointSpan> content = span(article, found, 3);
    return new Claim(
        ClaimId.of(article.id(), source, cue, content),
        ClaimKey.of(found.group(1), found.group(2), found.group(3)),
        article.id(),
        article.metadata().title(),
        article.metadata().publisher(),
        article.metadata().url(),
        article.published(),
        new Source(found.group(1), source, found.group(1), null, null, SourceType.PERSON),
        new Cue(found.group(2), cue, found.group(2), Stance.ASSERT),
        new Content(found.group(3), content, Form.INDIRECT),
        List.of(),
        List.of(),
        List.of(),
        span(article, found, 0),
        found.group(4) == null ? 0.9 : Double.parseDouble(found.group(4)),
        null);
  }

  private static List<CodePointSpan> span(Article article, Matcher found, int group) {
    String text = article.text();
    return List.of(
        new CodePointSpan(
            text.codePointCount(0, found.start(group)), text.codePointCount(0, found.end(group))));
  }

  /** A command line with this engine. */
  static Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Program((verbose, options) -> new Hearsay(options, new FakeClaims()), Terminal.NONE)
            .run(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The whole program around this engine, as a process. */
  public static void main(String[] args) {
    System.exit(
        new Program((verbose, options) -> new Hearsay(options, new FakeClaims()), Terminal.NONE)
            .runAsProcess(args));
  }
}
