package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An "and" that parts no two sources: in a body's name that no tag has whole ("the Science and
 * Trade Directorate of the Ministry"), and between two owners of documents ("both Acme's and
 * Velmar's reports").
 */
final class JointNames {
  private static final String CAPITAL = "\\p{Lu}[\\p{L}-]*";

  private static final Pattern BODY =
      Pattern.compile(
          "[Tt]he ("
              + CAPITAL
              + " (?:and|&) (?:"
              + CAPITAL
              + " ){0,2}("
              + CAPITAL
              + "))(?=$|,| (?:of|for|in|at) | \\()");

  private static final Pattern DOCUMENTS =
      Pattern.compile(
          "(?:[Bb]oth )?(?:[Tt]he )?(\\p{Lu}[^,;()]*?)['\u2019]s and (?:the )?(\\p{Lu}[^,;()]*?)['\u2019]s"
              + " (?:[\\p{Ll}-]+ ){0,2}(\\p{Ll}+)");

  private final TokenIndex words;
  private final String text;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;

  JointNames(TokenIndex words, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.words = words;
    this.text = words.text();
    this.named = named;
    this.headNouns = headNouns;
  }

  /** The body, or the two bodies. */
  Optional<Referent> of(Span source) {
    return body(source).or(() -> owners(source));
  }

  private Optional<Referent> body(Span source) {
    Matcher body = BODY.matcher(text).region(source.start(), source.end());
    if (!body.lookingAt()) {
      return Optional.empty();
    }
    Span name = new Span(body.start(1), body.end(1));
    String noun = body.group(2);
    String first = name.of(text).substring(0, name.of(text).indexOf(' '));
    boolean one =
        headNouns.isBody(headNouns.singular(noun))
            && headNouns.singular(noun).equalsIgnoreCase(noun)
            && headNouns.kinds(headNouns.singular(first)).isEmpty()
            && named.touching(name).isEmpty();
    return one
        ? Optional.of(Referent.of(Blanks.join(name.of(text)), SourceType.ORGANIZATION, false))
        : Optional.empty();
  }

  private Optional<Referent> owners(Span source) {
    Matcher documents = DOCUMENTS.matcher(text).region(source.start(), source.end());
    return documents.matches() && headNouns.denotes(documents.group(3), NounKind.DOCUMENT)
        ? body(documents, 1)
            .flatMap(
                one ->
                    body(documents, 2)
                        .map(
                            two ->
                                Referent.of(
                                    one.name() + " and " + two.name(),
                                    SourceType.ORGANIZATION,
                                    true)))
        : Optional.empty();
  }

  private Optional<Referent> body(Matcher documents, int group) {
    Span owner = new Span(documents.start(group), documents.end(group));
    boolean untagged =
        named.touching(owner).isEmpty()
            && words.dateAt(owner).isEmpty()
            && owner.of(text).indexOf(' ') < 0;
    return untagged
        ? Optional.of(Referent.of(owner.of(text), SourceType.ORGANIZATION, false))
        : named
            .startingAt(owner.start())
            .filter(name -> name.span().end() >= owner.end())
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.ORGANIZATION);
  }
}
