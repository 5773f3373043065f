package hearsay.article.html;

import hearsay.text.ResourceLines;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows by the table {@code lines.tsv} which lines of a page are never a part of its article. */
final class Lines {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_NOTE = 600;
  private static final double HALF = 0.5;

  private static final Map<String, List<String>> TABLE =
      ResourceLines.of(Lines.class, "lines.tsv").stream()
          .map(line -> line.split("\t", 2))
          .collect(
              Collectors.groupingBy(
                  row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));
  private static final Pattern WHOLE = pattern("whole");
  private static final Pattern LINK = pattern("link");
  private static final Pattern NOTE = pattern("note");
  private static final Pattern SECTION = pattern("section");
  private static final Pattern REFERENCES = pattern("references");
  private static final Pattern COLON = Pattern.compile("[ :.…»→>]+$");
  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final Pattern BOX = pattern("box");
  private static final Pattern TERMS = pattern("terms");
  private static final Pattern ENDING = pattern("ending");
  private static final Pattern CONSENT = pattern("consent");

  private Lines() {}

  private static Pattern pattern(String kind) {
    return Pattern.compile(
        Alternatives.of(TABLE.getOrDefault(kind, List.of())), Pattern.CASE_INSENSITIVE);
  }

  /** Whether a block without blocks inside is no part of an article, by what it says. */
  static boolean isFurniture(Part block) {
    if (block.counts.chars() > LONGEST_NOTE * 2) {
      return false;
    }
    String line = block.line(LONGEST_NOTE + 1);
    if (line.length() <= LONGEST_LINE) {
      if (WHOLE.matcher(line).matches()) {
        return true;
      }
      if (block.linkDensity() >= HALF
          && LINK.matcher(SIGNS.matcher(line).replaceFirst("")).lookingAt()) {
        return true;
      }
    }
    return (line.length() <= LONGEST_NOTE && NOTE.matcher(line).find())
        || TERMS.matcher(block.line(2 * LONGEST_NOTE)).find();
  }

  /** Whether a block says something of the article or its author, after the last of its text. */
  static boolean isEnding(Part block) {
    return ENDING.matcher(block.line(2 * LONGEST_NOTE)).matches();
  }

  /** Whether the first words of a part are those of a notice that asks for consent. */
  static boolean asksConsent(Part part) {
    return CONSENT.matcher(part.line(LONGEST_NOTE)).find();
  }

  /** Whether a heading opens a part of the page that is no part of the article. */
  static boolean opensFurniture(Part heading) {
    return matches(heading, SECTION, REFERENCES, BOX);
  }

  /** Whether a line opens a list of sources, be it a heading or not. */
  static boolean opensReferences(Part line) {
    return matches(line, REFERENCES);
  }

  /** Whether that part ends with the next sentence, as a table of contents does. */
  static boolean opensBox(Part heading) {
    return matches(heading, BOX);
  }

  private static boolean matches(Part heading, Pattern... patterns) {
    if (heading.counts.chars() > LONGEST_LINE) {
      return false;
    }
    String words = COLON.matcher(heading.line(LONGEST_LINE)).replaceFirst("");
    return Stream.of(patterns).anyMatch(pattern -> pattern.matcher(words).matches());
  }
}
