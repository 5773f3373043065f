package hearsay.verify;

import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds where in the sources a quotation is from: all places that fit best. */
final class MatchFinder {
  private final SourceIndex sources;

  MatchFinder(SourceIndex sources) {
    this.sources = sources;
  }

  /**
   * The places of the best kind, those of the nearest source first.
   *
   * @param draft the text that quotes
   * @param words those of the quotation, at least one
   */
  List<Match> find(String draft, List<TextWord> words) {
    List<String> sought = TextWord.plain(words);
    List<SourceText> nearest = sources.nearest(sought);
    List<Match> whole = new ArrayList<>();
    for (SourceText source : nearest) {
      for (int at : source.occurrences(sought)) {
        whole.add(whole(draft, words, source, at));
      }
    }
    if (!whole.isEmpty()) {
      Match.Kind best =
          whole.stream().map(Match::kind).min(Comparator.naturalOrder()).orElseThrow();
      return whole.stream().filter(match -> match.kind() == best).toList();
    }
    Optional<Match> cut =
        nearest.stream().flatMap(source -> cut(sought, source).stream()).findFirst();
    return cut.or(() -> altered(draft, words, nearest)).stream().toList();
  }

  private static Match whole(String draft, List<TextWord> words, SourceText source, int at) {
    Span span = source.span(at, at + words.size());
    Span quoted = words.get(0).span().cover(words.get(words.size() - 1).span());
    String here = Blanks.join(quoted.of(draft));
    String there = Blanks.join(span.of(source.article().text()));
    Match.Kind kind = here.equals(there) ? Match.Kind.VERBATIM : Match.Kind.MARKS;
    List<String> difference =
        kind == Match.Kind.VERBATIM ? List.of() : List.of("- " + there, "+ " + here);
    return new Match(kind, source, span, difference);
  }

  private static Optional<Match> cut(List<String> sought, SourceText source) {
    return Omissions.find(sought, source.plain())
        .map(
            place -> {
              Span span = source.span(place.from(), place.to());
              String there = Blanks.join(span.of(source.article().text()));
              return new Match(Match.Kind.CUT, source, span, List.of("- " + there));
            });
  }

  private static Optional<Match> altered(
      String draft, List<TextWord> words, List<SourceText> nearest) {
    List<String> sought = TextWord.plain(words);
    Match best = null;
    int least = Integer.MAX_VALUE;
    for (SourceText source : nearest) {
      WordAlignment found = WordAlignment.find(sought, source.plain()).orElse(null);
      if (found != null && found.to() > found.from() && found.distance() < least) {
        least = found.distance();
        List<TextWord> there = source.words().subList(found.from(), found.to());
        best =
            new Match(
                Match.Kind.ALTERED,
                source,
                source.span(found.from(), found.to()),
                List.of(
                    "- " + marked(source.article().text(), there, found.original()),
                    "+ " + marked(draft, words, found.quoted())));
      }
    }
    return Optional.ofNullable(best);
  }

  /** The words as written, those that are others in brackets. */
  private static String marked(String text, List<TextWord> words, List<Boolean> same) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        int from = words.get(i - 1).span().end();
        int to = words.get(i).span().start();
        marked.append(text, from, to);
      }
      String word = words.get(i).span().of(text);
      marked.append(same.get(i) ? word : "[" + word + "]");
    }
    return Blanks.join(marked.toString());
  }
}
