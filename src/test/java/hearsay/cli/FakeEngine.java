package hearsay.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.article.Article;
import hearsay.attribute.AttributionScheme;
import hearsay.batch.Engine;
import hearsay.console.Terminal;
import hearsay.error.UserException;
import hearsay.output.Records;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * An engine without models: as many records as the text has lines that begin with {@code claim}.
 * Words in the text make it crash in the ways that an engine can.
 */
final class FakeEngine implements Engine {
  @Override
  public Work claims(AttributionScheme scheme, double minConfidence) {
    return FakeEngine::claimLines;
  }

  private static Records claimLines(Article article) throws UserException {
    obey(article.text());
    StringBuilder lines = new StringBuilder();
    article
        .text()
        .lines()
        .filter(line -> line.startsWith("claim"))
        .forEach(line -> lines.append(line(article, line)));
    return lines(lines.toString());
  }

  @Override
  public Work tags() {
    return article -> lines(line(article, "tags"));
  }

  private static Records lines(String lines) {
    return new Records.Lines(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Article article, String text) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    return node.put("doc", article.id()).put("text", text) + "\n";
  }

  private static void obey(String text) throws UserException {
    if (text.contains("CRASH")) {
      throw new IllegalStateException("no such luck");
    } else if (text.contains("DEEP")) {
      throw new StackOverflowError();
    } else if (text.contains("HUGE")) {
      throw new OutOfMemoryError();
    } else if (text.contains("NOMODEL")) {
      throw new UserException("model.gz: not found");
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
        new Program((verbose, organizations) -> new FakeEngine(), Terminal.NONE)
            .runAsProcess(args));
  }
}
