package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Persons whose names follow that of the body whose they are, whatever joins the words of its name:
 * "Law and Justice's Anna Kim", who are not two.
 */
final class PersonsOfBodies {
  /** A name, all in capitals but for what joins them, and the mark of an owner. */
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:[Tt]he )?\\p{Lu}[\\p{L}&.-]*(?: (?:(?:of|and|for|the|&) ){0,2}\\p{Lu}[\\p{L}&.-]*)*"
              + "['\u2019]s?\\s");

  /** Where the words for one source end. */
  private static final Pattern END = Pattern.compile("[,;(]|$");

  private final String text;
  private final SpanIndex<NamedMention> named;

  PersonsOfBodies(String text, SpanIndex<NamedMention> named) {
    this.text = text;
    this.named = named;
  }

  /** Who it is; empty where the source is no such. */
  Optional<Referent> of(Span source) {
    return named.within(source).stream()
        .filter(mention -> mention.referent().type() == SourceType.PERSON)
        .filter(
            mention ->
                END.matcher(text).region(mention.span().end(), source.end()).lookingAt()
                    && OWNER
                        .matcher(text.substring(source.start(), mention.span().start()))
                        .matches())
        .map(NamedMention::referent)
        .findFirst();
  }
}
