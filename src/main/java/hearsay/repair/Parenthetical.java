package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two layers in one sentence: of "They fear, one of them said, that there are more" the words "that
 * there are more" are what they fear, and "They fear that there are more" is what one of them said.
 */
final class Parenthetical implements Repair {
  private static final String FINDER = "parenthetical";

  @Override
  public String id() {
    return "parenthetical";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Optional<ReportingClause> clause = clause(article, attribution);
      if (clause.isPresent() && !isKnown(clause.get().cue(), attributions)) {
        result.add(outer(attribution, clause.get()));
        result.add(inner(attribution, clause.get()));
      } else {
        result.add(attribution);
      }
    }
    return result;
  }

  private static boolean isKnown(Span cue, List<Attribution> attributions) {
    return attributions.stream().anyMatch(other -> other.cue().stream().anyMatch(cue::overlaps));
  }

  private static Attribution outer(Attribution attribution, ReportingClause clause) {
    List<Span> content = new ArrayList<>();
    content.add(clause.whole());
    content.addAll(attribution.content());
    return attribution.withContent(content);
  }

  private static Attribution inner(Attribution attribution, ReportingClause clause) {
    return new Attribution(
        clause.source().map(List::of).orElse(List.of()),
        List.of(clause.cue()),
        attribution.content(),
        FINDER,
        attribution.confidence());
  }

  private static Optional<ReportingClause> clause(ArticleContext article, Attribution attribution) {
    if (attribution.source().size() != 1
        || attribution.cue().size() != 1
        || !attribution.content().get(0).of(article.text()).startsWith("that ")) {
      return Optional.empty();
    }
    Span frame = attribution.source().get(0).cover(attribution.cue().get(0));
    int content = attribution.content().get(0).start();
    if (!isEnclosed(article.text(), frame, content)) {
      return Optional.empty();
    }
    List<Token> before = before(article.sentenceAt(content), frame.start());
    // The comma itself is the last one.
    return before.size() < 3
        ? Optional.empty()
        : ReportingClause.read(before.subList(0, before.size() - 1), article.cues());
  }

  /** Whether commas stand around the source and the cue, and the content follows. */
  private static boolean isEnclosed(String text, Span frame, int content) {
    String before = text.substring(Math.max(0, frame.start() - 2), frame.start()).strip();
    return frame.end() < content
        && before.endsWith(",")
        && text.substring(frame.end(), content).contains(", ");
  }

  /** The tokens before the offset, after the last colon or semicolon. */
  private static List<Token> before(List<Token> sentence, int offset) {
    List<Token> before = new ArrayList<>();
    for (Token token : sentence) {
      if (token.span().end() < offset) {
        before.add(token);
      }
      if (token.text().equals(":") || token.text().equals(";")) {
        before.clear();
      }
    }
    return before;
  }
}
