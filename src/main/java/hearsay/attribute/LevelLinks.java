package hearsay.attribute;

import hearsay.attribute.Linker.Choice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The links of one level of a text, as its spans come to be known: a cue with its contents and its
 * source is complete as soon as all words are known that it can be linked to, and then nothing of
 * it is kept. Not for several threads.
 */
final class LevelLinks {
  private final Linker linker;
  private final List<LinkableSpan> sources = new ArrayList<>();
  private final Map<LinkableSpan, Contents> cues = new LinkedHashMap<>();

  /** Those that have not chosen yet. */
  private final Deque<LinkableSpan> contents = new ArrayDeque<>();

  LevelLinks(Linker linker) {
    this.linker = linker;
  }

  /** The contents that have chosen a cue so far. */
  private static final class Contents {
    final List<LinkableSpan> spans = new ArrayList<>();
    double chance = 1;
  }

  /** Spans are added in text order. */
  void add(LinkableSpan span) {
    switch (span.span().role()) {
      case SOURCE -> sources.add(span);
      case CUE -> cues.put(span, new Contents());
      case CONTENT -> contents.add(span);
    }
  }

  /**
   * The cues that have become complete and have content, in text order.
   *
   * @param known all spans that begin before this word have been added
   */
  List<LinkedSpans> complete(long known) {
    long chosen = known - linker.near();
    long complete = chosen - linker.near();
    List<LinkableSpan> answers = List.copyOf(cues.keySet());
    while (!contents.isEmpty() && contents.element().first() < chosen) {
      LinkableSpan content = contents.remove();
      linker
          .choose(Link.CUE_OF_CONTENT, content, answers)
          .ifPresent(choice -> take(content, choice));
    }
    List<LinkedSpans> linked = new ArrayList<>();
    Iterator<Map.Entry<LinkableSpan, Contents>> open = cues.entrySet().iterator();
    while (open.hasNext()) {
      Map.Entry<LinkableSpan, Contents> cue = open.next();
      if (cue.getKey().first() >= complete) {
        break;
      }
      open.remove();
      if (!cue.getValue().spans.isEmpty()) {
        linked.add(linked(cue.getKey(), cue.getValue()));
      }
    }
    sources.removeIf(source -> source.first() < complete - linker.near());
    return linked;
  }

  private void take(LinkableSpan content, Choice choice) {
    choice
        .answer()
        .map(cues::get)
        .ifPresent(
            taken -> {
              taken.spans.add(content);
              taken.chance = Math.min(taken.chance, choice.chance());
            });
  }

  private LinkedSpans linked(LinkableSpan cue, Contents taken) {
    Optional<Choice> source = linker.choose(Link.SOURCE_OF_CUE, cue, sources);
    return new LinkedSpans(
        cue.span(),
        source.flatMap(Choice::answer).map(LinkableSpan::span).orElse(null),
        taken.spans.stream().map(LinkableSpan::span).toList(),
        source.map(Choice::chance).orElse(1.0),
        taken.chance,
        cue.scheme() + taken.spans.get(0).scheme(),
        null);
  }
}
