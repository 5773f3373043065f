package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.Blank;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose a document is that is a source, where the text says so. */
final class DocumentSources {
  /** How near to its beginning the subject of a content is, in UTF-16 units. */
  private static final int SUBJECT_REACH = 30;

  private static final Set<String> HELD = Set.of("seen", "reviewed", "obtained", "read", "shown");

  private final ArticleWords words;
  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> named;
  private final DocumentPublishers publishers;
  private final Pronouns pronouns;

  DocumentSources(
      ArticleWords words, HeadNouns headNouns, NamedMentions mentions, Pronouns pronouns) {
    this.words = words;
    this.headNouns = headNouns;
    this.named = mentions.index();
    this.publishers = new DocumentPublishers(words.text(), mentions.all(), headNouns);
    this.pronouns = pronouns;
  }

  /**
   * @param phrase the source's, a document
   * @param claim whose source it is; null for a phrase that is no source itself
   */
  Optional<Referent> publisher(Span source, NounPhrase phrase, @Nullable Attribution claim) {
    return owner(phrase, claim).or(() -> maker(source, phrase)).or(() -> before(source, phrase));
  }

  /** "the report", of which the article has said whose it is. */
  private Optional<Referent> before(Span source, NounPhrase phrase) {
    boolean held =
        words.in(source).stream()
            .anyMatch(token -> HELD.contains(token.lemma()) || HELD.contains(token.text()));
    return phrase.isDefinite() && !held
        ? publishers.of(headNouns.singular(phrase.head().text()), source.start())
        : Optional.empty();
  }

  /** "Eurostat's database", "a Reuters investigation", "its annual report". */
  private Optional<Referent> owner(NounPhrase phrase, @Nullable Attribution claim) {
    if (phrase.hasPronounOwner() && claim != null) {
      Span place = claim.source().get(0);
      // "Brightmere had three employees, its filings show".
      Span content = claim.content().get(0);
      if (phrase.determiner().equals("its") && content.start() < place.start()) {
        Optional<Referent> subject =
            named.within(content).stream()
                .findFirst()
                .filter(mention -> mention.span().start() - content.start() <= SUBJECT_REACH)
                .map(NamedMention::referent)
                .filter(referent -> referent.type() == SourceType.ORGANIZATION);
        if (subject.isPresent()) {
          return subject;
        }
      }
      return pronouns
          .resolve(phrase.determiner(), place, claim)
          .filter(referent -> !referent.plural() && referent.isNamed());
    }
    return named.within(phrase.base()).stream()
        .map(NamedMention::referent)
        .filter(referent -> referent.type() != SourceType.PLACE)
        .findFirst();
  }

  /** "a report by Eurostat", but not "documents seen by Reuters". */
  private Optional<Referent> maker(Span source, NounPhrase phrase) {
    List<Token> tokens = words.in(source);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).span().start() >= phrase.head().span().end()) {
        String next = tokens.get(i).text().toLowerCase(Locale.ROOT);
        if (!Set.of("by", "from", "of", "published", "released", "issued").contains(next)) {
          return Optional.empty();
        }
        int at = next.length() > 4 && tokens.get(i + 1).text().equals("by") ? i + 2 : i + 1;
        if (at < tokens.size() && tokens.get(at).isDeterminer()) {
          at++;
        }
        return at < tokens.size()
            ? behind(tokens.subList(at, tokens.size()), next)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Who is named there: "Eurostat", "the magazine Tovar", "the customs service". */
  private Optional<Referent> behind(List<Token> tokens, String preposition) {
    Optional<Referent> first = startingAt(tokens.get(0).span());
    Optional<NounPhrase> phrase = NounPhrase.read(tokens);
    if (first.isPresent() || phrase.isEmpty()) {
      return first;
    }
    Optional<Referent> last =
        named.touching(phrase.get().head().span()).stream()
            .map(NamedMention::referent)
            .filter(referent -> referent.type() != SourceType.PLACE)
            .findFirst();
    boolean body = headNouns.isBody(headNouns.singular(phrase.get().head().text()));
    boolean maker = body && !phrase.get().isPlural() && !preposition.equals("of");
    return last.or(
        () ->
            maker
                ? Optional.of(
                    Referent.of(
                        Blank.join(phrase.get().base().of(words.text())),
                        SourceType.ORGANIZATION,
                        false))
                : Optional.empty());
  }

  private Optional<Referent> startingAt(Span token) {
    return named
        .startingAt(token.start())
        .map(NamedMention::referent)
        .filter(referent -> referent.type() != SourceType.PLACE);
  }
}
