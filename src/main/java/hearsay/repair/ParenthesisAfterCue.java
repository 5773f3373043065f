package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.Stance;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A claim whose cue is cut off from its "that" by words between dashes or brackets: of "The divers
 * found—as they wrote in May—that the wreck was older" the divers found it as well, whatever the
 * words between say.
 */
final class ParenthesisAfterCue implements Repair {
  private static final String FINDER = "parenthesis-after-cue";

  /** The most tokens of a cue: "had already found". */
  private static final int LONGEST_CUE = 4;

  /** The most tokens of what stands between. */
  private static final int LONGEST = 30;

  private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--", "-");

  @Override
  public String id() {
    return "parenthesis-after-cue";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return UnclaimedCues.added(article, attributions, sentence -> read(article, sentence.tokens()));
  }

  private static Optional<Attribution> read(ArticleContext article, List<Token> tokens) {
    for (int open = 2; open + 3 < tokens.size(); open++) {
      int close = closing(tokens, open);
      if (close > open + 1
          && close + 2 < tokens.size()
          && tokens.get(close + 1).text().equals("that")) {
        return made(article, tokens, open, close + 1);
      }
    }
    return Optional.empty();
  }

  /** Where the words between end that begin there; -1 where none do. */
  private static int closing(List<Token> tokens, int open) {
    String mark = tokens.get(open).text();
    boolean bracket = mark.equals("(") || mark.equals("-LRB-");
    if (!bracket && !DASHES.contains(mark)) {
      return -1;
    }
    for (int i = open + 1; i < Math.min(tokens.size(), open + LONGEST); i++) {
      String text = tokens.get(i).text();
      if (bracket ? text.equals(")") || text.equals("-RRB-") : text.equals(mark)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Attribution> made(
      ArticleContext article, List<Token> tokens, int open, int that) {
    int cue = open;
    while (cue > 0 && open - cue < LONGEST_CUE && isOfCue(tokens.get(cue - 1))) {
      cue--;
    }
    int subject = cue;
    while (subject > 0 && !tokens.get(subject - 1).isSign()) {
      subject--;
    }
    while (subject < cue
        && (tokens.get(subject).isConjunction() || tokens.get(subject).isAdverb())) {
      subject++;
    }
    if (!isReporting(article, tokens.subList(cue, open))
        || !isSubject(tokens.subList(subject, cue))) {
      return Optional.empty();
    }
    Span source = tokens.get(subject).span().cover(tokens.get(cue - 1).span());
    Span verb = tokens.get(cue).span().cover(tokens.get(open - 1).span());
    return TokenRange.withoutMarks(tokens.subList(that, tokens.size()), TokenRange.MARKS)
        .filter(content -> content.end() > tokens.get(that).span().end())
        .map(
            content ->
                new Attribution(
                    List.of(source), List.of(verb), List.of(content), FINDER, CONFIDENCE));
  }

  private static boolean isOfCue(Token token) {
    return token.isVerb() || token.isModal() || token.isAdverb();
  }

  private static boolean isReporting(ArticleContext article, List<Token> cue) {
    return !cue.isEmpty()
        && cue.get(cue.size() - 1).isVerb()
        && cue.stream().filter(token -> !token.isAdverb()).limit(1).allMatch(Token::isFinite)
        && article.cues().read(cue).stance() != Stance.OTHER;
  }

  /** A pronoun, or words that end with a noun and hold no clause. */
  private static boolean isSubject(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return false;
    }
    Token first = tokens.get(0);
    Token last = tokens.get(tokens.size() - 1);
    return tokens.stream().noneMatch(token -> token.isVerb() || token.isModal() || token.isWhWord())
        && !first.isPreposition()
        && (last.isNoun() || (last.isPersonalPronoun() && tokens.size() == 1));
  }
}
