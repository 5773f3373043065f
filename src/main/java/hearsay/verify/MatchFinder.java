package hearsay.verify;

import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where in the sources a quotation is from: all places that fit best. */
final class MatchFinder {
  private static final Pattern ELLIPSIS = Pattern.compile("\u2026|\\.\\s?\\.\\s?\\.");
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "without", "neither", "nor", "cannot", "hardly", "nobody");

  /** The most words that are left out for the negation among them alone. */
  private static final int LONGEST_NEGATION = 4;

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
        nearest.stream().flatMap(source -> cut(draft, words, source).stream()).findFirst();
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

  private static Optional<Match> cut(String draft, List<TextWord> words, SourceText source) {
    return Omissions.find(TextWord.plain(words), source.plain())
        .map(
            place -> {
              boolean shown =
                  place.gaps().stream()
                      .allMatch(gap -> isShown(draft, words, gap) && !isNegation(source, gap));
              List<TextWord> there = source.words().subList(place.from(), place.to());
              List<Boolean> kept = new ArrayList<>(Collections.nCopies(there.size(), true));
              for (Omissions.Gap gap : place.gaps()) {
                for (int i = gap.from(); i < gap.to(); i++) {
                  kept.set(i - place.from(), false);
                }
              }
              return new Match(
                  shown ? Match.Kind.SHORTENED : Match.Kind.CUT,
                  source,
                  source.span(place.from(), place.to()),
                  List.of("- " + marked(source.article().text(), there, kept)));
            });
  }

  /** Whether an ellipsis stands where the words are left out. */
  private static boolean isShown(String draft, List<TextWord> words, Omissions.Gap gap) {
    int from = words.get(gap.at() - 1).span().end();
    return ELLIPSIS.matcher(draft.substring(from, words.get(gap.at()).span().start())).find();
  }

  /** Whether the claim is another without the words: "We [do not] think". */
  private static boolean isNegation(SourceText source, Omissions.Gap gap) {
    return source.plain().subList(gap.from(), gap.to()).stream()
            .anyMatch(word -> NEGATIONS.contains(word) || word.endsWith("n't"))
        && gap.to() - gap.from() <= LONGEST_NEGATION;
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
