package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verb that opens its line in a small letter has its subject on the line above, where that is all
 * a name: a page has set the name apart, and in front of it on a line of its own who the person is.
 */
final class SpeakerAbove implements SingleRepair {
  /** A line of capitalised words without a mark. */
  private static final String TITLE_LINE =
      "(?:\\p{Lu}[\\p{L}'’&-]*+(?: (?:of|the|for|and|in))?+(?: |(?=\\n)))++";

  private static final Pattern TITLE = Pattern.compile("(?:^|\\n)(" + TITLE_LINE + ")\\n$");

  /** The longest such line, in UTF-16 units. */
  private static final int LONGEST = 80;

  @Override
  public String id() {
    return "speaker-above";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (!attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return attribution;
    }
    return nameAbove(article, attribution.cue().get(0).start())
        .map(name -> withTitle(article.text(), name))
        .filter(speaker -> attribution.content().stream().noneMatch(speaker::overlaps))
        .map(speaker -> attribution.withSource(List.of(speaker)))
        .orElse(attribution);
  }

  /** The person whose name is all of the line above, where the cue opens its own. */
  private static Optional<Span> nameAbove(ArticleContext article, int cue) {
    String text = article.text();
    boolean opens =
        cue > 1
            && cue < text.length()
            && text.charAt(cue - 1) == '\n'
            && Character.isLowerCase(text.charAt(cue));
    if (!opens) {
      return Optional.empty();
    }
    int end = cue - 1;
    int start = text.lastIndexOf('\n', end - 1) + 1;
    return article
        .named()
        .index()
        .startingAt(start)
        .filter(name -> name.referent().type() == SourceType.PERSON)
        .map(NamedMention::span)
        .filter(name -> name.end() == end);
  }

  private static Span withTitle(String text, Span name) {
    int from = Math.max(0, name.start() - LONGEST);
    Matcher title = TITLE.matcher(text.substring(from, name.start()));
    return title.find() ? new Span(from + title.start(1), name.end()) : name;
  }
}
