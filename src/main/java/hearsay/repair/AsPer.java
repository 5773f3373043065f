package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of "As per the report" the cue is both words. */
final class AsPer implements SingleRepair {
  private static final Pattern AS = Pattern.compile("(?U:\\b)[Aa]s\\s+$");

  /** The most UTF-16 units of "as" with some blanks. */
  private static final int REACH = 5;

  @Override
  public String id() {
    return "as-per";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.cue().size() != 1
        || !attribution.cue().get(0).of(article.text()).equals("per")) {
      return attribution;
    }
    Span per = attribution.cue().get(0);
    int from = Math.max(0, per.start() - REACH);
    Matcher as = AS.matcher(article.text().substring(from, per.start()));
    Span whole = as.find() ? new Span(from + as.start(), per.end()) : per;
    boolean free =
        attribution.content().stream().noneMatch(whole::overlaps)
            && attribution.source().stream().noneMatch(whole::overlaps);
    return free && !whole.equals(per) ? attribution.withCue(List.of(whole)) : attribution;
  }
}
