package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.TokenIndex;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A content that only points back stands for the claim before it: in "the Treasury accused the
 * firms of evasion, a claim Beijing denies" and "Moscow says it attacks only military targets,
 * which Kyiv denies" what is denied is the claim before.
 */
final class PointingContent implements Repair {
  private static final String CLOSING_QUOTES = "\"\u201d\u2019'";

  private final Pattern pointer;

  PointingContent(RuleWords words) {
    pointer =
        Pattern.compile(
            "(?i)(?:an? (?:"
                + words.alternatives(WordClass.POINTING_NOUN)
                + ")(?: (?:that|which))?|which|something(?: that)?)");
  }

  @Override
  public String id() {
    return "pointing-content";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    // What a pointer points to may be a pointer; each stands after what it points to.
    return Fixpoint.of(attributions, before -> once(article.words(), before));
  }

  private List<Attribution> once(TokenIndex words, List<Attribution> attributions) {
    Map<Integer, List<List<Span>>> bySentence = new HashMap<>();
    for (Attribution attribution : attributions) {
      int sentence = words.sentenceAt(end(attribution.content()) - 1);
      bySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(attribution.content());
    }
    List<Attribution> result = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Span piece = attribution.content().get(0);
      List<List<Span>> contents =
          bySentence.getOrDefault(words.sentenceAt(piece.start()), List.of());
      boolean points = attribution.content().size() == 1 && isPointer(words.text(), piece);
      result.add(
          (points ? pointedTo(words, piece, contents) : Optional.<List<Span>>empty())
              .filter(content -> isApart(content, attribution))
              .map(attribution::withContent)
              .orElse(attribution));
    }
    return result;
  }

  private static int end(List<Span> content) {
    return content.get(content.size() - 1).end();
  }

  /** Whether the piece only points back, and stands after a comma. */
  private boolean isPointer(String text, Span piece) {
    return pointer.matcher(Blanks.join(piece.of(text))).matches() && commaBefore(text, piece) >= 0;
  }

  private static boolean isApart(List<Span> content, Attribution attribution) {
    return Stream.concat(attribution.source().stream(), attribution.cue().stream())
        .noneMatch(piece -> content.stream().anyMatch(piece::overlaps));
  }

  /** Where the comma before the piece is; -1 where there is none. */
  private static int commaBefore(String text, Span piece) {
    int at = piece.start() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    if (at >= 0 && CLOSING_QUOTES.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && text.charAt(at) == ',' ? at : -1;
  }

  /** The content that ends before the comma; else the words of the sentence up to there. */
  private static Optional<List<Span>> pointedTo(
      TokenIndex words, Span pointer, List<List<Span>> contents) {
    int comma = commaBefore(words.text(), pointer);
    List<Span> nearest = List.of();
    for (List<Span> content : contents) {
      // A quotation mark may stand after the comma.
      if (end(content) <= comma + 2 && (nearest.isEmpty() || end(content) > end(nearest))) {
        nearest = content;
      }
    }
    return !nearest.isEmpty() && comma - end(nearest) <= 1
        ? Optional.of(nearest)
        : clause(words, pointer, comma).map(List::of);
  }

  private static Optional<Span> clause(TokenIndex words, Span pointer, int comma) {
    int index = words.sentenceAt(pointer.start());
    if (index >= words.sentenceCount()) {
      return Optional.empty();
    }
    List<Token> tokens = words.sentence(index).tokens();
    int start = tokens.get(0).span().start();
    return start < comma ? Blanks.trim(words.text(), start, comma) : Optional.empty();
  }
}
