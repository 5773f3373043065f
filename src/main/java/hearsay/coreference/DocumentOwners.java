package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Possessive;
import hearsay.text.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whose a document is by what stands before the noun for it: "Eurostat's database", "its annual
 * report", "the ministry's website", "a Reuters investigation".
 */
final class DocumentOwners {
  /** How near to its beginning the subject of a content is, in UTF-16 units. */
  private static final int SUBJECT_REACH = 30;

  /** The pronoun by which it is told whose "our analysis" is. */
  private static final Map<String, String> FIRST_OWNERS = Map.of("our", "we", "my", "i");

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> named;
  private final DocumentMakers makers;
  private final PronounResolver pronouns;
  private final BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases;

  /**
   * @param phrases whom a noun phrase stands for; empty where that can be no source
   */
  DocumentOwners(
      TokenIndex words,
      HeadNouns headNouns,
      SpanIndex<NamedMention> named,
      DocumentMakers makers,
      PronounResolver pronouns,
      BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases) {
    this.words = words;
    this.headNouns = headNouns;
    this.named = named;
    this.makers = makers;
    this.pronouns = pronouns;
    this.phrases = phrases;
  }

  /**
   * The owner.
   *
   * @param source all the words of the source
   * @param phrase the source's, a document
   * @param claim whose source it is; null for a phrase that is no source itself
   */
  Optional<Referent> of(Span source, NounPhrase phrase, @Nullable Attribution claim) {
    return own(phrase, claim).or(() -> ownerBefore(source, phrase));
  }

  /** "Eurostat's database", "a Reuters investigation", "its annual report". */
  private Optional<Referent> own(NounPhrase phrase, @Nullable Attribution claim) {
    if (claim != null && FIRST_OWNERS.containsKey(phrase.determiner())) {
      return pronouns
          .resolve(
              Objects.requireNonNull(FIRST_OWNERS.get(phrase.determiner())),
              claim.source().get(0),
              claim)
          .filter(owner -> owner.type() != SourceType.UNNAMED);
    }
    if (phrase.hasPronounOwner() && claim != null) {
      Span source = claim.source().get(0);
      // "its review, which": its owner stands before the review.
      Span place = source.contains(phrase.base()) ? source : phrase.base();
      return subjectBefore(phrase, place, claim.content().get(0))
          .or(
              () ->
                  pronouns
                      .resolve(phrase.determiner(), place, claim)
                      .filter(referent -> !referent.plural() && referent.isNamed()));
    }
    return named.within(phrase.base()).stream()
        // "the Acme-funded trial" is not Acme's own.
        .filter(mention -> !words.text().startsWith("-", mention.span().end()))
        .filter(
            mention ->
                Possessive.isAt(words.text(), mention.span().end())
                    || !PostedDocuments.isHandedIn(phrase.head().text(), mention, headNouns))
        .flatMap(mention -> DocumentSources.owner(mention).stream())
        .findFirst()
        .or(() -> possessor(phrase, claim));
  }

  /** "The University of Halden's press release", whose phrase begins behind its owner. */
  private Optional<Referent> ownerBefore(Span source, NounPhrase phrase) {
    int start = phrase.base().start() - Possessive.LENGTH;
    return start > source.start() && Possessive.isAt(words.text(), start)
        ? named.within(new Span(source.start(), start)).stream()
            .filter(mention -> mention.span().end() == start)
            .flatMap(mention -> DocumentSources.owner(mention).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "the ministry's website": a body that is described owns what it publishes. */
  private Optional<Referent> possessor(NounPhrase phrase, @Nullable Attribution claim) {
    if (phrase.possessor().isEmpty()) {
      return Optional.empty();
    }
    Token last = phrase.possessor().get(phrase.possessor().size() - 1);
    int start = phrase.possessor().get(0).span().start();
    int determiner =
        phrase.determiner().isEmpty() ? start : start - 1 - phrase.determiner().length();
    String owner = headNouns.singular(last.text());
    boolean unknown = headNouns.kinds(owner).isEmpty() && words.dateAt(last.span()).isEmpty();
    boolean person = headNouns.is(owner, NounKind.PERSON) && makers.isAuthored(phrase);
    return headNouns.isBody(owner) || person || unknown
        ? phrases
            .apply(new Span(Math.max(0, determiner), last.span().end()), claim)
            .filter(one -> one.type() == SourceType.ORGANIZATION || (person && isSomeone(one)))
        : Optional.empty();
  }

  /** The auditor, two inspectors. */
  private static boolean isSomeone(Referent one) {
    return one.type() == SourceType.PERSON
        || one.type() == SourceType.UNNAMED
        || one.type() == SourceType.GROUP;
  }

  /** "Brightmere had three employees, its filings show". */
  private Optional<Referent> subjectBefore(NounPhrase phrase, Span source, Span content) {
    return phrase.determiner().equals("its") && content.start() < source.start()
        ? named.within(content).stream()
            .findFirst()
            .filter(mention -> mention.span().start() - content.start() <= SUBJECT_REACH)
            .map(NamedMention::referent)
            .filter(referent -> referent.type() == SourceType.ORGANIZATION)
        : Optional.empty();
  }
}
