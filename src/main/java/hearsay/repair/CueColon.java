package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The colon behind a cue is none of it: of "Orlova said: it rose" the cue is "said". One that is
 * all of the cue stays, as between a speaker's name and what he says.
 */
final class CueColon implements SingleRepair {
  private static final String COLONS = ":\uff1a";

  @Override
  public String id() {
    return "cue-colon";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return attribution;
    }
    List<Span> cue = new ArrayList<>(attribution.cue());
    int last = cue.size() - 1;
    Span piece = cue.get(last);
    int end = endOfWords(article.text(), piece);
    if (end == piece.end() || (end == piece.start() && last == 0)) {
      return attribution;
    }
    if (end == piece.start()) {
      cue.remove(last);
    } else {
      cue.set(last, new Span(piece.start(), end));
    }
    return attribution.withCue(cue);
  }

  private static int endOfWords(String text, Span piece) {
    int end = piece.end();
    boolean colon = false;
    while (end > piece.start()
        && (COLONS.indexOf(text.charAt(end - 1)) >= 0
            || (colon && Character.isWhitespace(text.charAt(end - 1))))) {
      colon = true;
      end--;
    }
    return end;
  }
}
