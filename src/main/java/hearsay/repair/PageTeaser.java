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

  /** A longer line is none: a text may be one line, and that is not searched for each claim. */
  private static final int LONGEST = 1000;

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
    int from = Math.max(0, at - LONGEST);
    int to = Math.min(text.length(), at + LONGEST);
    int start = text.substring(from, at).lastIndexOf('\n') + 1 + from;
    int next = text.substring(at, to).indexOf('\n');
    int end = next < 0 ? to : at + next;
    boolean whole = (start > from || from == 0) && (next >= 0 || to == text.length());
    if (!whole) {
      return false;
    }
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
