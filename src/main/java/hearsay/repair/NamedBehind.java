package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A content that begins with the name of whoever has just been described, "Aino Berg, the ships
 * were late" of "According to one lawyer, Aino Berg, the ships were late", begins behind it, where
 * what follows has a subject of its own: the name is the source's.
 */
final class NamedBehind implements SingleRepair {
  /** What stands behind the name, an age perhaps. */
  private static final Pattern CLOSED = Pattern.compile(",(?: \\d{1,3},)?\\s");

  @Override
  public String id() {
    return "named-behind";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().size() != 1 || attribution.cue().isEmpty()) {
      return attribution;
    }
    Span source = attribution.source().get(0);
    Span content = attribution.content().get(0);
    boolean next =
        content.start() > source.end()
            && article.text().substring(source.end(), content.start()).equals(", ")
            && attribution.cue().get(0).start() < source.start();
    Optional<Span> name = next ? name(article, source, content) : Optional.empty();
    if (name.isEmpty()) {
      return attribution;
    }
    Matcher closed =
        CLOSED.matcher(article.text()).region(name.get().end(), article.text().length());
    if (!closed.lookingAt()
        || closed.end() >= content.end()
        || !hasSubject(article.words().in(new Span(closed.end(), content.end())))) {
      return attribution;
    }
    List<Span> contents = new ArrayList<>(attribution.content());
    contents.set(0, new Span(closed.end(), content.end()));
    return attribution
        .withSource(List.of(new Span(source.start(), name.get().end())))
        .withContent(contents);
  }

  /** The name that the content begins with, where it may be that of the one described. */
  private static Optional<Span> name(ArticleContext article, Span source, Span content) {
    Optional<NounPhrase> phrase =
        NounPhrase.read(article.words().in(source))
            .filter(found -> !found.isPlural() && !found.isProper());
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    HeadNouns nouns = article.lists().headNouns();
    String noun = nouns.of(phrase.get());
    boolean body =
        phrase.get().isDefinite() && (nouns.isBody(noun) || nouns.is(noun, NounKind.COMPANY));
    Optional<NamedMention> named = article.named().index().startingAt(content.start());
    if (named.isEmpty()) {
      return body ? capitals(article.words().in(content)) : Optional.empty();
    }
    SourceType type = named.get().referent().type();
    boolean fits =
        (type == SourceType.PERSON && nouns.is(noun, NounKind.PERSON))
            || (type == SourceType.ORGANIZATION && body);
    return fits ? named.map(NamedMention::span) : Optional.empty();
  }

  /** "Havnes Marine", which no tag has: at least two words. */
  private static Optional<Span> capitals(List<Token> tokens) {
    List<Token> name = tokens.stream().takeWhile(Token::isCapitalized).toList();
    return name.size() > 1 ? Optional.of(Token.cover(name)) : Optional.empty();
  }

  /** Whether a clause begins with a phrase, and its verb comes before any mark. */
  private static boolean hasSubject(List<Token> tokens) {
    Optional<NounPhrase> subject = NounPhrase.read(tokens);
    boolean pronoun = !tokens.isEmpty() && tokens.get(0).isPersonalPronoun();
    int from = subject.map(phrase -> phrase.base().end()).orElse(0);
    // "Acme, Velmar and Lund have signed"
    return (pronoun || subject.filter(phrase -> !phrase.coordinated()).isPresent())
        && tokens.stream()
            .filter(token -> token.span().start() >= from)
            .takeWhile(token -> !token.isSign())
            .anyMatch(Token::isFinite);
  }
}
