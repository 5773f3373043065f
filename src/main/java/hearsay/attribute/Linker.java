package hearsay.attribute;

import hearsay.attribute.ModelSettings.LinkKind;
import hearsay.attribute.ModelSettings.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which spans belong together: each cue asks for its source, which may be none, and each
 * content for its cue, among the spans of its window.
 */
final class Linker {
  /** Vectors of each word: two kinds of link with one that asks and one that answers. */
  static final int PARTS = 4;

  private static final int SOURCE_OF_CUE = 0;
  private static final int CUE_OF_CONTENT = 1;

  private final int width;
  private final List<LinkKind> kinds;

  Linker(Links links) {
    width = links.width();
    kinds = links.kinds();
  }

  /** The choice of one span: whom it is linked to, null for no one, and how likely that is. */
  private record Choice(@Nullable LabelledSpan span, double chance) {}

  /** What is known of one cue so far. */
  private static final class Open {
    final LabelledSpan cue;
    @Nullable LabelledSpan source;
    double sourceChance = 1;
    final List<LabelledSpan> contents = new ArrayList<>();
    double contentChance = 1;

    Open(LabelledSpan cue) {
      this.cue = cue;
    }
  }

  /**
   * The cues that have content, in text order.
   *
   * @param spans all spans, in text order
   * @param views of all windows, in text order
   */
  List<LinkedSpans> link(List<LabelledSpan> spans, List<WindowView> views) {
    Map<Integer, Open> byCue = new LinkedHashMap<>();
    for (LabelledSpan cue : of(Role.CUE, spans)) {
      byCue.put(cue.first(), new Open(cue));
    }
    for (WindowView view : views) {
      List<LabelledSpan> within =
          spans.stream().filter(span -> view.window().contains(span.first())).toList();
      List<LabelledSpan> cues = of(Role.CUE, within);
      List<LabelledSpan> sources = of(Role.SOURCE, within);
      for (LabelledSpan span : within) {
        if (span.role() == Role.CUE) {
          choose(SOURCE_OF_CUE, span, sources, view)
              .ifPresent(choice -> takeSource(opened(byCue, span), choice));
        } else if (span.role() == Role.CONTENT) {
          choose(CUE_OF_CONTENT, span, cues, view)
              .ifPresent(choice -> takeContent(byCue, span, choice));
        }
      }
    }
    return byCue.values().stream()
        .filter(open -> !open.contents.isEmpty())
        .map(
            open ->
                new LinkedSpans(
                    open.cue, open.source, open.contents, open.sourceChance, open.contentChance))
        .toList();
  }

  private static List<LabelledSpan> of(Role role, List<LabelledSpan> spans) {
    return spans.stream().filter(span -> span.role() == role).toList();
  }

  private static Open opened(Map<Integer, Open> byCue, LabelledSpan cue) {
    return byCue.computeIfAbsent(cue.first(), first -> new Open(cue));
  }

  private static void takeSource(Open open, Choice choice) {
    open.source = choice.span();
    open.sourceChance = choice.chance();
  }

  private static void takeContent(Map<Integer, Open> byCue, LabelledSpan content, Choice choice) {
    LabelledSpan cue = choice.span();
    if (cue != null) {
      Open open = opened(byCue, cue);
      open.contents.add(content);
      open.contentChance = Math.min(open.contentChance, choice.chance());
    }
  }

  /** The best of the answers, which are in text order; empty where there is nothing to choose. */
  private Optional<Choice> choose(
      int kind, LabelledSpan asking, List<LabelledSpan> answers, WindowView view) {
    LinkKind tables = kinds.get(kind);
    Double none = tables.none();
    double[] scores = new double[answers.size() + (none == null ? 0 : 1)];
    if (scores.length == 0) {
      return Optional.empty();
    }
    float[] ask = view.of(asking, 2 * kind);
    int before = (int) answers.stream().filter(answer -> answer.first() < asking.first()).count();
    for (int i = 0; i < answers.size(); i++) {
      LabelledSpan answer = answers.get(i);
      scores[i] =
          product(ask, view.of(answer, 2 * kind + 1))
              + tables.distance().get(LinkClasses.distance(asking, answer))
              + tables.paragraphs().get(LinkClasses.paragraphs(asking, answer))
              + tables.between().get(LinkClasses.between(i, before));
    }
    if (none != null) {
      scores[answers.size()] = product(ask, view.ofNone(2 * kind + 1)) + none;
    }
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    double chance = Math.exp(scores[best] - LabelDecoder.logSum(scores));
    return Optional.of(new Choice(best < answers.size() ? answers.get(best) : null, chance));
  }

  private double product(float[] left, float[] right) {
    double sum = 0;
    for (int i = 0; i < width; i++) {
      sum += left[i] * right[i];
    }
    return sum / Math.sqrt(width);
  }
}
