package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation mark at the end of a source that nothing in it opens is none of it, nor is the full
 * stop before: of "It rose, says the owner, Anna Kim.”" the source is "the owner, Anna Kim".
 */
final class UnopenedMark implements SingleRepair {
  private static final Pattern CLOSING = Pattern.compile("[.,!?]?(?<mark>\"|\u201d|''|\u00bb)$");

  @Override
  public String id() {
    return "unopened-mark";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().size() != 1) {
      return attribution;
    }
    Span source = attribution.source().get(0);
    String words = source.of(article.text());
    Matcher closing = CLOSING.matcher(words);
    boolean stray =
        closing.find()
            && closing.start() > 0
            && !opens(words.substring(0, closing.start()), closing.group("mark"));
    return stray
        ? Blanks.trim(article.text(), source.start(), source.start() + closing.start())
            .map(rest -> repaired(article, attribution.withSource(List.of(rest))))
            .orElse(attribution)
        : attribution;
  }

  private static boolean opens(String words, String mark) {
    return switch (mark) {
      case "\"" -> words.chars().filter(c -> c == '"').count() % 2 == 1;
      case "\u201d" -> words.indexOf('\u201c') >= 0 || words.indexOf('\u201d') >= 0;
      case "\u00bb" -> words.indexOf('\u00ab') >= 0;
      default -> words.contains("''") || words.contains("``");
    };
  }
}
