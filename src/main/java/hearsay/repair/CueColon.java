package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Optional<Span> words = withoutColon(article.text(), piece);
    boolean unchanged = words.filter(piece::equals).isPresent();
    if (unchanged || (words.isEmpty() && last == 0)) {
      return attribution;
    }
    if (words.isEmpty()) {
      cue.remove(last);
    } else {
      cue.set(last, words.get());
    }
    return attribution.withCue(cue);
  }

  /** None where nothing else is left. */
  private static Optional<Span> withoutColon(String text, Span piece) {
    Optional<Span> left = Optional.of(piece);
    while (left.isPresent() && COLONS.indexOf(text.charAt(left.get().end() - 1)) >= 0) {
      left = Blanks.trim(text, left.get().start(), left.get().end() - 1);
    }
    return left;
  }
}
