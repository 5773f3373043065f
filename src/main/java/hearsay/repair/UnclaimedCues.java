package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds attributions that a sentence's grammar tells, where nobody has their cue. */
final class UnclaimedCues {
  private UnclaimedCues() {}

  /**
   * The attributions, and behind them those that are new.
   *
   * @param read what a sentence tells
   */
  static List<Attribution> added(
      ArticleContext article,
      List<Attribution> attributions,
      Function<Sentence, Optional<Attribution>> read) {
    List<Attribution> result = new ArrayList<>(attributions);
    for (Sentence sentence : article.article().sentences()) {
      read.apply(sentence)
          .filter(made -> result.stream().noneMatch(other -> touches(other, made)))
          .ifPresent(result::add);
    }
    return result;
  }

  /**
   * The same; and where the model has found the same with less confidence, with that of what the
   * grammar tells.
   */
  static List<Attribution> addedOrAssured(
      ArticleContext article,
      List<Attribution> attributions,
      Function<Sentence, Optional<Attribution>> read) {
    List<Attribution> assured = new ArrayList<>(attributions);
    for (Sentence sentence : article.article().sentences()) {
      read.apply(sentence)
          .ifPresent(
              made ->
                  assured.replaceAll(
                      one ->
                          isSame(one, made) && one.confidence() < made.confidence()
                              ? one.withConfidence(made.confidence())
                              : one));
    }
    return added(article, assured, read);
  }

  /** Whether both say about the same of the same one. */
  private static boolean isSame(Attribution one, Attribution made) {
    boolean source =
        made.source().isEmpty()
            ? one.source().isEmpty()
            : one.source().stream().anyMatch(made.source().get(0)::overlaps);
    return source
        && one.cue().stream().anyMatch(made.cue().get(0)::overlaps)
        && one.content().stream().anyMatch(made.content().get(0)::overlaps);
  }

  /** Whether somebody has the cue already, or claims all this, or is the same and says so. */
  private static boolean touches(Attribution other, Attribution made) {
    Span cue = made.cue().get(0);
    return other.cue().stream().anyMatch(cue::overlaps)
        || other.content().stream().anyMatch(cue::overlaps)
        || (other.source().equals(made.source())
            && other.content().stream().anyMatch(made.content().get(0)::overlaps));
  }
}
