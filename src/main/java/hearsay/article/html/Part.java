package hearsay.article.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A part of a page, never changed: an element with all that stands in it, or a run of words. */
final class Part {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  /** In lower case; empty for words. */
  final String tag;

  /** What its class and id say of it. */
  final NameTraits traits;

  /** The element that it was read from; null for words and for what was made of runs of them. */
  final @Nullable Element element;

  /** As written, blanks and all; empty for an element. */
  final String words;

  final List<Part> parts;
  final Counts counts;

  private Part(
      String tag, NameTraits traits, @Nullable Element element, String words, List<Part> parts) {
    this.tag = tag;
    this.traits = traits;
    this.element = element;
    this.words = words;
    this.parts = parts;
    this.counts = tag.isEmpty() ? Counts.ofWords(words) : Counts.of(tag, element, parts);
  }

  static Part words(String words) {
    return new Part("", NameTraits.NONE, null, words, List.of());
  }

  static Part of(String tag, NameTraits traits, @Nullable Element element, List<Part> parts) {
    return new Part(tag, traits, element, "", parts);
  }

  /** A part that no element of the page stands for. */
  static Part of(String tag, List<Part> parts) {
    return of(tag, NameTraits.NONE, null, parts);
  }

  Part with(List<Part> others) {
    return of(tag, traits, element, others);
  }

  Part with(NameTraits others) {
    return of(tag, others, element, parts);
  }

  Part withTag(String other) {
    return of(other, traits, element, parts);
  }

  boolean isWords() {
    return tag.isEmpty();
  }

  boolean holdsBlocks() {
    return parts.stream().anyMatch(part -> !Tags.isPhrase(part.tag));
  }

  boolean isBlank() {
    return counts.letters() == 0;
  }

  /** An attribute of its element, empty where there is none. */
  String attribute(String name) {
    return element == null ? "" : element.attr(name);
  }

  /** Its tag and its class; of several the first, since the others tell of each which it is. */
  String kind() {
    String classes = attribute("class").strip();
    int end = classes.indexOf(' ');
    return tag + " " + (end < 0 ? classes : classes.substring(0, end));
  }

  /** The share of its words that stand in links, from 0 to 1. */
  double linkDensity() {
    return counts.chars() == 0 ? 0 : Math.min(1, counts.linkChars() / counts.chars());
  }

  /** Its words in a line, blanks collapsed, up to a length. */
  String line(int limit) {
    StringBuilder line = new StringBuilder();
    addTo(line, limit * 2);
    return collapsed(line, limit);
  }

  /** The same with a blank between elements, also those that stand side by side in a line. */
  String spaced(int limit) {
    StringBuilder line = new StringBuilder();
    addSpaced(line, limit * 2);
    return collapsed(line, limit);
  }

  private static String collapsed(StringBuilder line, int limit) {
    String collapsed = BLANKS.matcher(line.toString().strip()).replaceAll(" ");
    return collapsed.length() <= limit ? collapsed : collapsed.substring(0, limit);
  }

  private void addSpaced(StringBuilder line, int limit) {
    if (isWords()) {
      line.append(words, 0, Math.min(words.length(), Math.max(0, limit - line.length())));
      return;
    }
    line.append(' ');
    for (Part part : parts) {
      if (line.length() >= limit) {
        return;
      }
      part.addSpaced(line, limit);
    }
    line.append(' ');
  }

  private void addTo(StringBuilder line, int limit) {
    if (isWords()) {
      line.append(words, 0, Math.min(words.length(), Math.max(0, limit - line.length())));
    } else if (tag.equals("br")) {
      line.append(' ');
    }
    for (Part part : parts) {
      if (line.length() >= limit) {
        return;
      }
      part.addTo(line, limit);
    }
  }
}
