package hearsay.cli;

import hearsay.api.Hearsay;
import hearsay.article.Article;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.claim.ClaimId;
import hearsay.claim.ClaimKey;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Form;
import hearsay.console.Terminal;
import hearsay.explain.Explanation;
import hearsay.extract.Extractor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * An engine without models: as many claims as the text has lines that begin with {@code claim},
 * whose content they are. Words in the text make it crash in the ways that an engine can.
 */
final class FakeEngine implements Extractor {
  private static final Pattern LINE = Pattern.compile("(?m)^claim.*$");
  private static final Pattern SENTENCE = Pattern.compile("[^.\\s][^.]*\\.");

  @Override
  public List<Claim> extract(Article article) {
    obey(article.text());
    String text = article.text();
    return LINE.matcher(text)
        .results()
        .map(
            line ->
                claim(
                    article.id(),
                    line.group(),
                    new CodePointSpan(
                        text.codePointCount(0, line.start()), text.codePointCount(0, line.end()))))
        .toList();
  }

  private static Claim claim(String doc, String line, CodePointSpan span) {
    List<CodePointSpan> spans = List.of(span);
    return new Claim(
        ClaimId.of(doc, List.of(), List.of(), spans),
        ClaimKey.of("", "", line),
        doc,
        null,
        null,
        null,
        null,
        null,
        null,
        new Content(line, spans, Form.INDIRECT),
        List.of(),
        List.of(),
        List.of(),
        spans,
        null,
        null);
  }

  @Override
  public ArticleTags tag(Article article) {
    String text = article.text();
    List<CodePointSpan> sentences =
        SENTENCE
            .matcher(text)
            .results()
            .map(
                found ->
                    new CodePointSpan(
                        text.codePointCount(0, found.start()), text.codePointCount(0, found.end())))
            .toList();
    return new ArticleTags(article.id(), null, List.of(), List.of(), List.of(), sentences);
  }

  @Override
  public List<Explanation> explain(Article article) {
    return List.of();
  }

  private static void obey(String text) {
    if (text.contains("CRASH")) {
      throw new IllegalStateException("no such luck");
    } else if (text.contains("DEEP")) {
      throw new StackOverflowError();
    } else if (text.contains("HUGE")) {
      throw new OutOfMemoryError();
    } else if (text.contains("NOMODEL")) {
      throw new NoClassDefFoundError("model.gz: not found");
    } else if (text.contains("SLOW")) {
      pause(60_000);
    } else if (text.contains("NAP")) {
      pause(5);
    }
  }

  private static void pause(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The whole program around a fake engine, as a process. */
  public static void main(String[] args) {
    System.exit(
        new Program((verbose, options) -> new Hearsay(options, new FakeEngine()), Terminal.NONE)
            .runAsProcess(args));
  }
}
