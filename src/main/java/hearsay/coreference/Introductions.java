package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.regex.Pattern;

/** Names that an article introduces, and names that only stand in it. */
final class Introductions {
  /** What tells who somebody is, behind his name. */
  private static final Pattern TOLD = Pattern.compile(",(?: \\d{1,3},)? (?:an?|who) (?=\\p{L})");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;

  Introductions(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
  }

  /**
   * "courtesy of Anna Kim, a delegate from Halden who wore a mask": news tells who somebody is in
   * order to let him speak in the next sentence.
   */
  boolean isNew(NamedMention name, Span pronoun) {
    Span span = name.span();
    return name.referent().type() == SourceType.PERSON
        && span.of(words.text()).equals(name.referent().name())
        && words.sentenceAt(span.start()) != words.sentenceAt(pronoun.start())
        && TOLD.matcher(words.text()).region(span.end(), words.text().length()).lookingAt()
        && named.within(new Span(0, Math.max(1, span.start()))).stream()
            .noneMatch(earlier -> earlier.referent().key().equals(name.referent().key()));
  }

  /** "Getty.", all that a line has: whose picture stands there. */
  boolean isCredit(Span name) {
    String text = words.text();
    return name.start() > 0
        && text.charAt(name.start() - 1) == '\n'
        && text.startsWith(".\n", name.end())
        && name.of(text).indexOf(' ') < 0;
  }
}
