package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.PersonTitle;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name in an apposition that says once more what its bearer is: "The first witness, former
 * technician Anna Kim,", "Her co-author, the retired commodore Bob Low,", "The foreman, Mr Roth,".
 */
final class TitledAppositions {
  private static final String COMMA = ", ";

  /** The most UTF-16 units of an apposition before its name. */
  private static final int REACH = 90;

  /** What an apposition ends with, where it is no member of a list. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?: \\([^()]{1,40}\\))?(?: of [^,;.]{1,40})?(?:,(?! (?:and|or)(?U:\\b))|[.;:]|$)");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;

  TitledAppositions(TokenIndex words, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.words = words;
    this.named = named;
    this.headNouns = headNouns;
  }

  /**
   * The person who is named in the apposition that begins behind a description.
   *
   * @param end of the description, in UTF-16 units
   */
  Optional<NamedMention> behind(int end) {
    String text = words.text();
    if (!text.startsWith(COMMA, end)) {
      return Optional.empty();
    }
    int start = end + COMMA.length();
    return named.within(new Span(start, Math.min(text.length(), start + REACH))).stream()
        .filter(name -> name.referent().type() == SourceType.PERSON && name.span().start() > start)
        .findFirst()
        .filter(name -> isTitle(words.in(new Span(start, name.span().start()))))
        .filter(name -> CLOSED.matcher(text).region(name.span().end(), text.length()).lookingAt());
  }

  /** Nothing but a phrase whose head says what somebody is. */
  private boolean isTitle(List<Token> tokens) {
    Token head = tokens.get(tokens.size() - 1);
    boolean title =
        PersonTitle.isHonorific(head.text())
            || (headNouns.singular(head.text()).equals(head.text())
                && headNouns.is(head.text(), NounKind.PERSON));
    return title
        && tokens.stream()
            .allMatch(
                token ->
                    token.isNoun()
                        || token.isAdjective()
                        || token.isDeterminer()
                        || token.isPossessivePronoun()
                        || token.isPossessiveMark()
                        || token.isNumber()
                        || token.isPastParticiple());
  }
}
