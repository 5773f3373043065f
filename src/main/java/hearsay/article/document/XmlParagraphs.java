package hearsay.article.document;

import hearsay.article.entry.BrokenFileException;
import hearsay.article.html.Raised;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of a text document in XML, notes at the end. A paragraph within another one, of a
 * text box say, comes before it.
 */
final class XmlParagraphs implements Xml.Handler {
  private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
  private static final Pattern BREAK = Pattern.compile(" ?\\n ?");

  private final Vocabulary words;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final RaisedRuns raised = new RaisedRuns();
  private int skipped;
  private int inNote;
  private int inText;

  /**
   * What the elements of a kind of document mean.
   *
   * @param paragraphs elements that are a paragraph each
   * @param texts elements whose characters are text; none where all in a paragraph are
   * @param left out with all that they hold
   * @param notes elements that hold paragraphs of notes
   * @param signs elements that stand for characters
   */
  record Vocabulary(
      Set<String> paragraphs,
      Set<String> texts,
      Set<String> left,
      Set<String> notes,
      Map<String, String> signs) {}

  private XmlParagraphs(Vocabulary words) {
    this.words = words;
  }

  /** The paragraphs that are not blank, with a blank line between. */
  static String of(List<byte[]> files, Vocabulary words) throws BrokenFileException {
    XmlParagraphs all = new XmlParagraphs(words);
    for (byte[] file : files) {
      Xml.read(file, all);
    }
    all.paragraphs.addAll(all.notes);
    return String.join("\n\n", all.paragraphs);
  }

  @Override
  public void start(String name, XMLStreamReader at) {
    boolean picture = String.valueOf(at.getNamespaceURI()).contains(":svg-compatible:");
    if (skipped > 0 || picture || words.left().contains(name)) {
      skipped++;
      return;
    }
    raised.start(name, at);
    inNote += words.notes().contains(name) ? 1 : 0;
    inText += words.texts().contains(name) ? 1 : 0;
    if (words.paragraphs().contains(name)) {
      open.push(new StringBuilder());
    } else if (!open.isEmpty() && words.signs().containsKey(name)) {
      open.peek().append(words.signs().get(name));
    }
  }

  @Override
  public void text(String text) {
    if (skipped == 0 && !open.isEmpty() && (words.texts().isEmpty() || inText > 0)) {
      // Line breaks are elements; in the file they are blanks.
      String line = text.replace('\n', ' ').replace('\r', ' ');
      StringBuilder paragraph = open.peek();
      paragraph.append(raised.areNext() ? Raised.written(paragraph, line, "") : line);
    }
  }

  @Override
  public void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    raised.end(name);
    if (words.paragraphs().contains(name) && !open.isEmpty()) {
      String paragraph = BREAK.matcher(BLANKS.matcher(open.pop()).replaceAll(" ")).replaceAll("\n");
      if (!paragraph.isBlank()) {
        (inNote > 0 ? notes : paragraphs).add(paragraph.strip());
      }
    }
    inNote -= words.notes().contains(name) ? 1 : 0;
    inText -= words.texts().contains(name) ? 1 : 0;
  }
}
