package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody's argument is, he says: of "One of her main complaints is that the pump leaks" the
 * cue is "main complaints", and she complains.
 */
final class OwnedArgument implements Repair {
  private static final String FINDER = "owned-argument";

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
  private final RuleWords words;

  OwnedArgument(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return FINDER;
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return UnclaimedCues.addedOrAssured(article, attributions, sentence -> read(article, sentence));
  }

  private Optional<Attribution> read(ArticleContext article, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      String noun = article.lists().headNouns().singular(tokens.get(i).text());
      int that = afterBe(tokens, i + 1);
      if (that > 0 && tokens.get(i).isNoun() && isArgument(tokens.get(i), noun)) {
        return claim(tokens, i, that);
      }
    }
    return Optional.empty();
  }

  private boolean isArgument(Token token, String noun) {
    return words.is(WordClass.ARGUMENT_NOUN, token.lemma())
        || words.is(WordClass.ARGUMENT_NOUN, noun);
  }

  /** The index of "that" in "is that", "has been that"; 0 for none. */
  private static int afterBe(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && (tokens.get(at).isVerb() || tokens.get(at).isAdverb())) {
      at++;
    }
    boolean be =
        at > from
            && at < tokens.size()
            && tokens.get(from).isFinite()
            && tokens.subList(from, at).stream().anyMatch(token -> token.lemma().equals("be"));
    return be && tokens.get(at).text().equals("that") && at + 1 < tokens.size() ? at : 0;
  }

  private static Optional<Attribution> claim(List<Token> tokens, int noun, int that) {
    int owner = noun - 1;
    while (owner >= 0 && isModifier(tokens.get(owner))) {
      owner--;
    }
    Optional<Span> source = owner < 0 ? Optional.empty() : owner(tokens, owner);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Span cue = tokens.get(owner + 1).span().cover(tokens.get(noun).span());
    return TokenRange.withoutMarks(tokens.subList(that, tokens.size()), TokenRange.MARKS)
        .map(
            content ->
                new Attribution(
                    List.of(source.get()), List.of(cue), List.of(content), FINDER, CONFIDENCE));
  }

  private static boolean isModifier(Token token) {
    return token.isAdjective() || token.isNoun() || token.isNumber() || token.isAdverb();
  }

  /** "his", "the board" of "the board's". */
  private static Optional<Span> owner(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.isPossessivePronoun()) {
      return OWNERS.contains(token.lower()) ? Optional.of(token.span()) : Optional.empty();
    }
    int first = at;
    while (token.isPossessiveMark() && first > 0 && isOfOwner(tokens.get(first - 1))) {
      first--;
    }
    return first < at
        ? Optional.of(tokens.get(first).span().cover(tokens.get(at - 1).span()))
        : Optional.empty();
  }

  private static boolean isOfOwner(Token token) {
    return token.isNoun() || token.isAdjective() || token.isDeterminer();
  }
}
