package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.ArticleWords;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Contents that only point back: in "the Treasury accused the firms of evasion, a claim Beijing
 * denies" and "Moscow says it attacks only military targets, which Kyiv denies" what is denied is
 * the claim before.
 */
public final class TakenUpContents {
  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)(?:an? (?:claim|charge|allegation|accusation|assertion|suggestion|statement|notion"
              + "|figure|account)(?: (?:that|which))?|which|something(?: that)?)");

  private final ArticleWords words;

  public TakenUpContents(ArticleWords words) {
    this.words = words;
  }

  /** The attributions, those whose content points back with the content that it points to. */
  public List<Attribution> resolved(List<Attribution> attributions) {
    Map<Integer, List<Attribution>> bySentence = new HashMap<>();
    for (Attribution attribution : attributions) {
      int end = attribution.content().get(attribution.content().size() - 1).end();
      bySentence
          .computeIfAbsent(words.sentenceAt(end - 1), key -> new ArrayList<>())
          .add(attribution);
    }
    List<Attribution> result = new ArrayList<>();
    for (Attribution attribution : attributions) {
      result.add(
          pointer(attribution)
              .flatMap(
                  pointer ->
                      before(
                          pointer,
                          bySentence.getOrDefault(words.sentenceAt(pointer.start()), List.of())))
              .map(content -> with(attribution, content))
              .orElse(attribution));
    }
    return result;
  }

  private static Attribution with(Attribution attribution, List<Span> content) {
    return attribution.withContent(content);
  }

  /** The one piece of a content that only points back, behind a comma. */
  private Optional<Span> pointer(Attribution attribution) {
    Span piece = attribution.content().get(0);
    boolean points =
        attribution.content().size() == 1
            && POINTER.matcher(Blanks.join(piece.of(words.text()))).matches()
            && commaBefore(piece) >= 0;
    return points ? Optional.of(piece) : Optional.empty();
  }

  /** Where the comma before the piece is; -1 where there is none. */
  private int commaBefore(Span piece) {
    int at = piece.start() - 1;
    while (at >= 0 && Character.isWhitespace(words.text().charAt(at))) {
      at--;
    }
    if (at >= 0 && "\"\u201d\u2019'".indexOf(words.text().charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && words.text().charAt(at) == ',' ? at : -1;
  }

  /** The content that ends before the comma; else the words of the sentence up to there. */
  private Optional<List<Span>> before(Span pointer, List<Attribution> candidates) {
    int comma = commaBefore(pointer);
    Attribution nearest = null;
    for (Attribution candidate : candidates) {
      int end = end(candidate);
      // A quotation mark may stand behind the comma.
      if (end <= comma + 2 && (nearest == null || end > end(nearest))) {
        nearest = candidate;
      }
    }
    if (nearest != null && comma - end(nearest) <= 1) {
      return Optional.of(nearest.content());
    }
    return clause(pointer, comma).map(List::of);
  }

  private static int end(Attribution attribution) {
    return attribution.content().get(attribution.content().size() - 1).end();
  }

  private Optional<Span> clause(Span pointer, int comma) {
    int index = words.sentenceAt(pointer.start());
    if (index >= words.sentenceCount()) {
      return Optional.empty();
    }
    List<Token> tokens = words.sentence(index).tokens();
    Span first = tokens.get(0).span();
    return first.start() < comma ? Optional.of(new Span(first.start(), comma)) : Optional.empty();
  }
}
