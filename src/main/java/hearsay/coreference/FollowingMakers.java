package hearsay.coreference;

import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import java.util.regex.Pattern;

/** Whether a document's phrase tells behind itself who made it. */
final class FollowingMakers {
  /** How far after a noun to look for who made it, in UTF-16 units. */
  private static final int REACH = 40;

  private static final Pattern MADE =
      Pattern.compile(
          ",? "
              + CoreferenceWords.LISTS.oneOf("making-participle")
              + "(?: "
              + CoreferenceWords.LISTS.oneOf("making-particle")
              + ")? by ");

  private static final String BY = " by ";

  private final String text;
  private final SpanIndex<NamedMention> named;

  FollowingMakers(TokenIndex words, SpanIndex<NamedMention> named) {
    this.text = words.text();
    this.named = named;
  }

  /** By several, of whom only the first has a name: "The study by Kim and colleagues". */
  boolean areSeveral(NounPhrase phrase) {
    int end = phrase.head().span().end();
    return text.startsWith(BY, end)
        && named
            .startingAt(end + BY.length())
            .filter(first -> Fellows.follow(text, first))
            .isPresent();
  }

  /** By somebody: "The paper, drawn up by the council,". */
  boolean stand(NounPhrase phrase) {
    int end = phrase.head().span().end();
    return MADE.matcher(text.substring(end, Math.min(text.length(), end + REACH))).lookingAt();
  }
}
