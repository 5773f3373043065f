package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A label that cites somebody and ends with a colon: of "Good to know, per the brewers: Old barrels
 * leak" the content is "Old barrels leak", and the label is none of it.
 */
final class CitedLabel implements SingleRepair {
  /** The most tokens of a label. */
  private static final int LONGEST = 8;

  @Override
  public String id() {
    return "cited-label";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Token> cue = article.tokens(attribution.cue());
    if (attribution.source().size() != 1 || !isCiting(cue)) {
      return attribution;
    }
    Span source = attribution.source().get(0);
    int from = cue.get(0).span().start();
    int colon = colonAfter(article.text(), source.end());
    if (source.start() < from || colon < 0 || !isLabel(article, from)) {
      return attribution;
    }
    List<Span> content =
        attribution.content().stream().filter(piece -> piece.start() > colon).toList();
    List<Span> said = content.isEmpty() ? sentence(article, colon + 1) : content;
    return said.isEmpty() || said.equals(attribution.content())
        ? attribution
        : attribution.withContent(said);
  }

  private static boolean isCiting(List<Token> cue) {
    return (cue.size() == 1 && cue.get(0).lower().equals("per"))
        || (cue.size() == 2 && cue.get(0).lower().equals("according") && cue.get(1).isTo());
  }

  /** The colon that follows at once, with words behind it on its line; -1 for none. */
  private static int colonAfter(String text, int offset) {
    if (!text.startsWith(":", offset)) {
      return -1;
    }
    int end = text.indexOf('\n', offset);
    return text.substring(offset + 1, end < 0 ? text.length() : end).isBlank() ? -1 : offset;
  }

  /** Whether the words before, from the beginning of the line on, are few and no sentence. */
  private static boolean isLabel(ArticleContext article, int offset) {
    String text = article.text();
    int line = text.lastIndexOf('\n', offset - 1) + 1;
    if (text.substring(line, offset).isBlank()) {
      return false;
    }
    List<Token> tokens = new ArrayList<>(article.words().in(new Span(line, offset)));
    return tokens.size() <= LONGEST
        && tokens.stream().noneMatch(Token::isFinite)
        && tokens.stream().noneMatch(token -> Set.of(".", "!", "?").contains(token.text()));
  }

  /** The words from the offset up to the end of their sentence. */
  private static List<Span> sentence(ArticleContext article, int offset) {
    List<Token> tokens =
        article.sentenceAt(offset).stream()
            .filter(token -> token.span().start() >= offset)
            .toList();
    Optional<Span> words = TokenRange.withoutMarks(tokens, TokenRange.MARKS);
    return words.map(List::of).orElse(List.of());
  }
}
