package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Persons who are named after whose they are: "the union, whose president, Anna Kim, says". */
final class WhosePersons {
  private static final Pattern WHOSE =
      Pattern.compile(
          "(?:[^;.]{1,120}, )?whose (?:[\\p{L}-]+ ){0,4}([\\p{L}-]+)(?: (?:of|for|in|at) [^,;.]{1,60})?, ");

  private final String text;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;

  WhosePersons(String text, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.text = text;
    this.named = named;
    this.headNouns = headNouns;
  }

  /** The person with whose name a source ends so. */
  Optional<Referent> of(Span source) {
    Matcher whose = WHOSE.matcher(text).region(source.start(), source.end());
    return whose.lookingAt() && headNouns.denotes(whose.group(1), NounKind.PERSON)
        ? named
            .startingAt(whose.end())
            .filter(name -> name.referent().type() == SourceType.PERSON)
            .filter(name -> isLast(name.span().end(), source))
            .map(NamedMention::referent)
        : Optional.empty();
  }

  private boolean isLast(int end, Span source) {
    return end >= source.end() || text.substring(end, source.end()).strip().equals(",");
  }
}
