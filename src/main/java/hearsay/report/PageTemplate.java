package hearsay.report;

import hearsay.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The page around the data: its HTML, style and script, which stand beside one another in the
 * program and become one file. Its policy (W3C, <em>Content Security Policy Level 3</em>) lets run
 * this script and style, known by their hashes, and nothing be loaded.
 */
record PageTemplate(String page, String style, String script) {
  private static final List<String> SCRIPTS =
      List.of("dom.js", "model.js", "filter.js", "cards.js", "articles.js", "charts.js", "main.js");

  static PageTemplate read() {
    String scripts = SCRIPTS.stream().map(PageTemplate::resource).collect(Collectors.joining("\n"));
    return new PageTemplate(
        resource("page.html"),
        resource("page.css"),
        "(() => {\n'use strict';\n" + scripts + "})();\n");
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            PageTemplate.class.getResourceAsStream("/hearsay/report/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * The whole page.
   *
   * @param pages HTML of the links to other pages
   * @param data JSON without {@code <}, so that nothing in it can end its element
   */
  String html(String title, String version, String summary, String pages, String data) {
    // The data comes last, and in pieces, so that nothing in it is taken for a place.
    String head =
        page.replace("{{policy}}", policy())
            .replace("{{version}}", escaped(version))
            .replace("{{title}}", escaped(title))
            .replace("{{summary}}", escaped(summary))
            .replace("{{pages}}", pages);
    int place = head.indexOf("{{data}}");
    String tail = head.substring(place + "{{data}}".length());
    return head.substring(0, place).replace("{{style}}", style)
        + data
        + tail.replace("{{script}}", script);
  }

  private String policy() {
    return "default-src 'none'; script-src "
        + hash(script)
        + "; style-src "
        + hash(style)
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String code) {
    byte[] digest = Sha256.of(code.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  /** Text as HTML shows it, in elements and in attributes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("{", "&#123;");
  }
}
