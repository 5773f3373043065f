package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;

/**
 * An example of a rule, as it stands in {@code src/test/resources/hearsay/repair/ID.txt}.
 *
 * <p>An example is some lines, each a key, a colon and a value. The first has the key {@code acts}
 * or {@code keeps} and says in words what the rule does here; {@code text} lines are the article,
 * {@code tags} the words that are tagged otherwise than usual, {@code before} and {@code after} the
 * attributions. One that keeps has no {@code after}.
 */
final class RepairExample {
  private final String repair;
  private final boolean acts;
  private final String title;
  private final List<String> text = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();

  private RepairExample(String repair, boolean acts, String title) {
    this.repair = repair;
    this.acts = acts;
    this.title = title;
  }

  /** Those of the repair of that id; fails where there is no file of them. */
  static List<RepairExample> of(String repair) {
    List<RepairExample> examples = new ArrayList<>();
    for (String line : ResourceLines.of(RepairExample.class, repair + ".txt")) {
      int colon = line.indexOf(": ");
      String key = colon < 0 ? line.replace(":", "") : line.substring(0, colon);
      String value = colon < 0 ? "" : line.substring(colon + 2);
      if (key.equals("acts") || key.equals("keeps")) {
        examples.add(new RepairExample(repair, key.equals("acts"), value));
      } else {
        examples.get(examples.size() - 1).lines(key).add(value);
      }
    }
    return examples;
  }

  private List<String> lines(String key) {
    return switch (key) {
      case "text" -> text;
      case "tags" -> tags;
      case "before" -> before;
      case "after" -> after;
      default -> throw new IllegalArgumentException(repair + ".txt has a line of the key " + key);
    };
  }

  /** Whether the rule acts here. */
  boolean acts() {
    return acts;
  }

  MarkedSentences sentences() {
    return new MarkedSentences(String.join("\n", text), String.join(" ", tags));
  }

  /** Each comes through the one of the source behind its last bar, as {@code after} tells it. */
  List<Attribution> before(MarkedSentences sentences) {
    List<Attribution> made = new ArrayList<>();
    for (String line : before) {
      String[] roles = line.split("\\|", -1);
      Attribution alone = sentences.attribution(line);
      made.add(
          roles.length < 4
              ? alone
              : alone.citedBy(
                  made.stream()
                      .filter(other -> other.source().equals(sentences.pieces(roles[3])))
                      .findFirst()
                      .orElseThrow()));
    }
    return made;
  }

  /** As {@link MarkedSentences#written} has them. */
  List<String> after(MarkedSentences sentences) {
    return (acts ? after : before).stream().map(sentences::written).toList();
  }

  @Override
  public String toString() {
    return repair + (acts ? " acts: " : " keeps: ") + title;
  }
}
