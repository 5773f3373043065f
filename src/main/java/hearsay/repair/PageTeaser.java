package hearsay.repair;

import hearsay.attribute.Attribution;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginnings of other articles that a page lists are none of its own: lines that break off with
 * "…", of which several stand near one another. Nothing is claimed there.
 */
final class PageTeaser implements Repair {
  /** A line that breaks off, and says more than a title. */
  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          "(?:^|\\n)[^\\n]{40,400}?[\\p{L}\\p{N},][ \\t]?"
              + "(?:…|\\.{3}|\\[…\\]|\\[\\.{3}\\])[ \\t]*(?=\\n|$)");

  /** How far apart two of them stand at most, in UTF-16 units. */
  private static final int NEAR = 600;

  /** What quotes, where a line may break off because a speaker does. */
  private static final Pattern QUOTING = Pattern.compile("[“”\"]");

  @Override
  public String id() {
    return "page-teaser";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return attributions.stream().filter(one -> !isTeaser(article.text(), one)).toList();
  }

  private static boolean isTeaser(String text, Attribution one) {
    int at = one.content().get(0).start();
    int start = text.lastIndexOf('\n', at) + 1;
    int next = text.indexOf('\n', at);
    int end = next < 0 ? text.length() : next;
    String line = text.substring(start, end);
    return BROKEN_OFF.matcher(line).matches()
        && !QUOTING.matcher(line).find()
        && (breaksOff(text.substring(Math.max(0, start - NEAR), Math.max(0, start - 1)))
            || breaksOff(text.substring(end, Math.min(text.length(), end + NEAR))));
  }

  private static boolean breaksOff(String lines) {
    Matcher other = BROKEN_OFF.matcher(lines);
    return other.find() && !QUOTING.matcher(other.group()).find();
  }
}
