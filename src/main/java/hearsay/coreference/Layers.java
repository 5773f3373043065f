package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which attribution stands in the content of which other: in "the minister said the bank had warned
 * of a shortage" the bank's warning stands in what the minister said.
 */
public final class Layers {
  private final AnnotatedArticle article;
  private final List<List<Attribution>> bySentence;
  private final Map<Attribution, Attribution> outer = new HashMap<>();

  /** Of an interview: a headline may have one. */
  private static final int FEWEST_TURNS = 3;

  /** So many turns have all who speak in an interview among them. */
  private static final int RECENT_TURNS = 20;

  /** By where they begin. */
  private final NavigableMap<Integer, Attribution> turns = new TreeMap<>();

  private final NavigableMap<Integer, Span> sources = new TreeMap<>();

  public Layers(AnnotatedArticle article, List<Attribution> attributions) {
    this.article = article;
    bySentence = new ArrayList<>(Collections.nCopies(article.sentences().size() + 1, List.of()));
    attributions.forEach(this::enter);
    List<Attribution> opening = attributions.stream().filter(this::opensLine).toList();
    if (opening.size() >= FEWEST_TURNS) {
      opening.forEach(turn -> turns.put(turn.source().get(0).start(), turn));
    }
    for (Attribution attribution : attributions) {
      List<Span> source = attribution.source();
      if (!source.isEmpty()) {
        sources.put(source.get(0).start(), source.get(0).cover(source.get(source.size() - 1)));
      }
    }
    for (Attribution attribution : attributions) {
      innermostAround(attribution).ifPresent(found -> outer.put(attribution, found));
    }
  }

  /** Enters an attribution with each sentence that its content touches. */
  private void enter(Attribution attribution) {
    for (Span piece : attribution.content()) {
      for (int i = article.firstSentenceEndingAfter(piece.start());
          i < article.sentences().size() && article.sentences().get(i).span().start() < piece.end();
          i++) {
        List<Attribution> entered = bySentence.get(i);
        if (entered.isEmpty()) {
          entered = new ArrayList<>();
          bySentence.set(i, entered);
        }
        if (entered.isEmpty() || !entered.get(entered.size() - 1).equals(attribution)) {
          entered.add(attribution);
        }
      }
    }
  }

  /** The attribution in whose content this one stands; the innermost of several. */
  public Optional<Attribution> around(Attribution attribution) {
    return Optional.ofNullable(outer.get(attribution));
  }

  /** The attribution in which all others stand around this one. */
  Optional<Attribution> outermost(Attribution attribution) {
    Optional<Attribution> last = around(attribution);
    Optional<Attribution> next = last;
    while (next.isPresent()) {
      last = next;
      next = around(next.get());
    }
    return last;
  }

  /** The last turns of an interview before an offset: "Lund: We left." on a line of its own. */
  List<Attribution> turnsBefore(int offset) {
    return turns.headMap(offset, false).descendingMap().values().stream()
        .limit(RECENT_TURNS)
        .toList();
  }

  /** Whether it is a turn of an interview. */
  boolean isTurn(Attribution attribution) {
    List<Span> source = attribution.source();
    return !source.isEmpty() && attribution.equals(turns.get(source.get(0).start()));
  }

  /** Whether it is told by layout alone, as an interview's answer without a label is. */
  boolean isAnswer(Attribution attribution) {
    return attribution.cue().isEmpty() && !attribution.source().isEmpty();
  }

  private boolean opensLine(Attribution attribution) {
    String text = article.article().text();
    if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return false;
    }
    int start = attribution.source().get(0).start();
    return attribution.cue().get(0).of(text).equals(":")
        && (start == 0 || text.charAt(start - 1) == '\n');
  }

  /** The attributions of whose content the span is a part. */
  List<Attribution> claiming(Span span) {
    return bySentence.get(article.firstSentenceEndingAfter(span.start())).stream()
        .filter(found -> found.content().stream().anyMatch(piece -> piece.contains(span)))
        .toList();
  }

  /** Where sources stand that begin in a part of the text, in text order. */
  List<Span> sourcesIn(Span range) {
    return List.copyOf(sources.subMap(range.start(), true, range.end(), false).values());
  }

  private Optional<Attribution> innermostAround(Attribution attribution) {
    Attribution innermost = null;
    for (Attribution candidate : claiming(anchor(attribution))) {
      if (!candidate.equals(attribution)
          && holds(candidate, attribution)
          && (innermost == null || length(candidate) < length(innermost))) {
        innermost = candidate;
      }
    }
    return Optional.ofNullable(innermost);
  }

  private static Span anchor(Attribution attribution) {
    return attribution.cue().isEmpty() ? attribution.content().get(0) : attribution.cue().get(0);
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    return Stream.of(inner.source(), inner.cue(), inner.content())
        .flatMap(List::stream)
        .allMatch(span -> outer.content().stream().anyMatch(piece -> piece.contains(span)));
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }
}
