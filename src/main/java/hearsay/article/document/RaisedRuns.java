package hearsay.article.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether the characters of a document in XML are raised: by the properties of a run, as Word has
 * them, or by the style of a span, as OpenDocument has them before the text.
 */
final class RaisedRuns {
  private final Set<String> styles = new HashSet<>();
  private final Deque<Boolean> spans = new ArrayDeque<>();
  private String style = "";
  private boolean run;
  private int raisedSpans;

  void start(String name, XMLStreamReader at) {
    switch (name) {
      case "r" -> run = false;
      case "vertAlign" -> run = "superscript".equals(Xml.attribute(at, "val"));
      case "style" -> style = String.valueOf(Xml.attribute(at, "name"));
      case "text-properties" -> {
        if (String.valueOf(Xml.attribute(at, "text-position")).matches("(?:super|[1-9]).*")) {
          styles.add(style);
        }
      }
      case "span" -> {
        boolean raised = styles.contains(String.valueOf(Xml.attribute(at, "style-name")));
        spans.push(raised);
        raisedSpans += raised ? 1 : 0;
      }
      default -> {}
    }
  }

  void end(String name) {
    if (name.equals("r")) {
      run = false;
    } else if (name.equals("span") && !spans.isEmpty()) {
      raisedSpans -= spans.pop() ? 1 : 0;
    }
  }

  /** Of the characters that come next. */
  boolean areNext() {
    return run || raisedSpans > 0;
  }
}
