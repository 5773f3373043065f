package hearsay.attribute;

import hearsay.attribute.ModelSettings.LinkTables;
import hearsay.attribute.ModelSettings.Links;
import java.util.List;
import java.util.Optional;

/**
 * Scores which spans belong together: each cue asks for its source, which may be none, and each
 * content for its cue, among the spans that begin near by.
 */
final class Linker {
  private final double scale;
  private final List<LinkTables> kinds;
  private final float[] nobody;
  private final int near;

  /**
   * @param near words between the beginnings of spans that can be linked, at most
   */
  Linker(Links links, int near) {
    scale = Math.sqrt(links.width());
    kinds = links.kinds();
    nobody = new float[links.nobody().size()];
    for (int i = 0; i < nobody.length; i++) {
      nobody[i] = links.nobody().get(i).floatValue();
    }
    this.near = near;
  }

  /** Words between the beginnings of spans that can be linked, at most. */
  int near() {
    return near;
  }

  /**
   * The choice of one span.
   *
   * @param answer which of the answers; empty for no one
   * @param chance how likely that is
   */
  record Choice(Optional<LinkableSpan> answer, double chance) {}

  /**
   * The best answer, of equals the first; empty where there is nothing to choose.
   *
   * @param all spans of the role that answers, in text order; those that are not near do not count
   */
  Optional<Choice> choose(Link link, LinkableSpan asking, List<LinkableSpan> all) {
    List<LinkableSpan> answers =
        all.stream().filter(answer -> Math.abs(answer.first() - asking.first()) <= near).toList();
    LinkTables tables = kinds.get(link.index());
    Double none = tables.none();
    double[] scores = new double[answers.size() + (none == null ? 0 : 1)];
    if (scores.length == 0) {
      return Optional.empty();
    }
    int before = (int) answers.stream().filter(one -> one.first() < asking.first()).count();
    for (int i = 0; i < answers.size(); i++) {
      LinkableSpan answer = answers.get(i);
      scores[i] =
          asking.asks(answer) / scale
              + tables.distance().get(LinkClasses.distance(asking.span(), answer.span()))
              + tables.paragraphs().get(LinkClasses.paragraphs(asking.span(), answer.span()))
              + tables.between().get(LinkClasses.between(i, before));
    }
    if (none != null) {
      scores[answers.size()] = asking.asks(nobody) / scale + none;
    }
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    double chance = Math.exp(scores[best] - LabelDecoder.logSum(scores));
    return Optional.of(
        new Choice(
            best < answers.size() ? Optional.of(answers.get(best)) : Optional.empty(), chance));
  }
}
