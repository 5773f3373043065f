package hearsay.repair;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts right what grammar forbids in attributions that were learned.
 *
 * <p>The object of "according to" is the source, wherever the phrase stands: "According to
 * Eurostat, imports doubled", "Imports doubled, according to Eurostat". Where the model found none
 * or another, the words up to the next comma are the source and the rest of the sentence is the
 * content.
 *
 * <p>A piece of content that is nothing but "it" stands for the clause that follows: "It has been
 * reported that ...".
 *
 * <p>What is put in between a source and its cue belongs to the source: "The second person, who
 * asked not to be named, said", "Documents reviewed by the agency showed".
 *
 * <p>A source in a later sentence than its cue is none: "dismissed a report ... Hailuowan did not
 * deny" does not make Hailuowan the one who dismissed.
 */
public final class AttributionGrammar {
  static final String FINDER = "according-to";

  /** Of an attribution made here; about what those that the model finds have. */
  private static final double CONFIDENCE = 0.6;

  private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "!", "?", "(", ")", "\u2014");

  /** What stands between a source and its cue and belongs to the source. */
  private static final Pattern INSERTION =
      Pattern.compile(
          ", (?:who|whose|which|where|a|an|the|dated|seen|including)\\b[^“”\"\\n.;:!?]{1,200}, ");

  /** What may follow a participle behind a source, up to the cue. */
  private static final Pattern CLAUSE = Pattern.compile(" \\p{Ll}[^“”\"\\n.;:!?]{1,200} ");

  private static final Set<String> CITING = Set.of("citing", "quoting");

  private AttributionGrammar() {}

  /** The attributions put right, and those that were missing. */
  public static List<Attribution> apply(AnnotatedArticle article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Attribution plain = withoutExpletive(attribution, article.article().text());
      result.add(withInsertion(withoutLaterSource(plain, article), article));
    }
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i + 2 < sentence.tokens().size(); i++) {
        if (isAccordingTo(sentence, i)) {
          putRight(sentence, i, result);
        }
      }
    }
    return result;
  }

  private static Attribution withoutExpletive(Attribution attribution, String text) {
    List<Span> content =
        attribution.content().stream()
            .filter(piece -> !piece.of(text).equalsIgnoreCase("it"))
            .toList();
    return content.isEmpty() || content.size() == attribution.content().size()
        ? attribution
        : attribution.withContent(content);
  }

  private static Attribution withInsertion(Attribution attribution, AnnotatedArticle article) {
    if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return attribution;
    }
    int last = attribution.source().size() - 1;
    Span source = attribution.source().get(last);
    int cue = attribution.cue().get(0).start();
    String text = article.article().text();
    if (source.end() >= cue || !isInsertion(article, source.end(), cue)) {
      return attribution;
    }
    List<Span> whole = new ArrayList<>(attribution.source());
    Blanks.trim(text, source.start(), cue).ifPresent(span -> whole.set(last, span));
    return attribution.withSource(whole);
  }

  private static boolean isInsertion(AnnotatedArticle article, int start, int end) {
    String text = article.article().text();
    if (INSERTION.matcher(text).region(start, end).matches()) {
      return true;
    }
    int index = article.firstSentenceEndingAfter(start);
    return CLAUSE.matcher(text).region(start, end).matches()
        && index < article.sentences().size()
        && article.sentences().get(index).span().end() > end
        && article.sentences().get(index).tokens().stream()
            .filter(token -> token.span().start() >= start)
            .findFirst()
            .filter(token -> token.isPastParticiple())
            .isPresent();
  }

  private static Attribution withoutLaterSource(Attribution attribution, AnnotatedArticle article) {
    if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return attribution;
    }
    int source = attribution.source().get(0).start();
    int cue = attribution.cue().get(0).start();
    int index = article.firstSentenceEndingAfter(cue);
    boolean later =
        index < article.sentences().size()
            && article.sentences().get(index).span().contains(cue)
            && article.sentences().get(index).span().end() <= source;
    return later ? attribution.withSource(List.of()) : attribution;
  }

  private static boolean isAccordingTo(Sentence sentence, int token) {
    return sentence.tokens().get(token).text().equalsIgnoreCase("according")
        && sentence.tokens().get(token + 1).text().equalsIgnoreCase("to");
  }

  private static void putRight(Sentence sentence, int according, List<Attribution> attributions) {
    Token first = sentence.tokens().get(according);
    Token object = sentence.tokens().get(according + 2);
    boolean right =
        attributions.stream()
            .anyMatch(
                found ->
                    found.cue().stream().anyMatch(first.span()::overlaps)
                        && found.source().stream()
                            .anyMatch(
                                piece ->
                                    piece.start() <= object.span().end()
                                        && piece.start() >= first.span().end()));
    boolean inside =
        attributions.stream()
            .anyMatch(
                found ->
                    found.cue().stream().noneMatch(first.span()::overlaps)
                        && found.content().stream().anyMatch(first.span()::overlaps));
    if (!right && !inside) {
      byRule(sentence, according)
          .ifPresent(
              rule -> {
                attributions.removeIf(
                    found -> found.cue().stream().anyMatch(first.span()::overlaps));
                attributions.add(rule);
              });
    }
  }

  private static Optional<Attribution> byRule(Sentence sentence, int according) {
    List<Token> tokens = sentence.tokens();
    int end = according + 2;
    while (end < tokens.size() && !ENDS.contains(tokens.get(end).text())) {
      end++;
    }
    Optional<Span> source = words(tokens, according + 2, end);
    Optional<Span> content =
        according <= 1
            ? words(tokens, afterCiting(tokens, end + 1), tokens.size())
            : words(tokens, 0, according);
    Span cue = tokens.get(according).span().cover(tokens.get(according + 1).span());
    return source.isPresent() && content.isPresent()
        ? Optional.of(
            new Attribution(
                List.of(source.get()), List.of(cue), List.of(content.get()), FINDER, CONFIDENCE))
        : Optional.empty();
  }

  /** "According to the report, citing two officials, ...": where the claim itself begins. */
  private static int afterCiting(List<Token> tokens, int start) {
    if (start >= tokens.size() || !CITING.contains(tokens.get(start).text())) {
      return start;
    }
    for (int i = start; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(",")) {
        return i + 1;
      }
    }
    return start;
  }

  /** The tokens of the range without the punctuation at its edges. */
  private static Optional<Span> words(List<Token> tokens, int from, int to) {
    int first = from;
    int last = to - 1;
    while (first <= last && ENDS.contains(tokens.get(first).text())) {
      first++;
    }
    while (last >= first && ENDS.contains(tokens.get(last).text())) {
      last--;
    }
    return first <= last
        ? Optional.of(tokens.get(first).span().cover(tokens.get(last).span()))
        : Optional.empty();
  }
}
