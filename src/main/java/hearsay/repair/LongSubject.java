package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A subject from which much between commas parts its verb: of "The owner, Don Kralt, also known as
 * Kranz, 64, of 2 Quay Street, Halden, pleaded guilty" it is "The owner, Don Kralt".
 */
final class LongSubject implements SingleRepair {
  @Override
  public String id() {
    return "long-subject";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Token> cue = article.tokens(attribution.cue());
    if (!attribution.source().isEmpty() || cue.isEmpty() || !isActive(article, cue)) {
      return attribution;
    }
    Span verb = cue.get(0).span();
    List<Token> before =
        article.sentenceAt(verb.start()).stream()
            .filter(token -> token.span().end() <= verb.start())
            .toList();
    boolean after = attribution.content().get(0).start() >= verb.end();
    return subject(article, before)
        .filter(source -> after)
        .map(source -> attribution.withSource(List.of(source)))
        .orElse(attribution);
  }

  /** "pleaded", "has admitted", and no passive. */
  private static boolean isActive(ArticleContext article, List<Token> cue) {
    return cue.get(0).isFinite() && !Passive.hasBe(cue) && !Passive.isAfterBe(article, cue.get(0));
  }

  /** The phrase that the sentence begins with, where nothing but insertions follow it. */
  private static Optional<Span> subject(ArticleContext article, List<Token> before) {
    Optional<NounPhrase> phrase =
        NounPhrase.read(before).filter(one -> one.head().isNoun() && !one.coordinated());
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int end = phrase.get().head().span().end();
    List<Token> between = before.stream().filter(token -> token.span().start() >= end).toList();
    boolean inserted =
        between.size() > 2
            && between.get(0).text().equals(",")
            && between.get(between.size() - 1).text().equals(",")
            && between.stream().allMatch(LongSubject::isInserted);
    return inserted
        ? Optional.of(named(article, before.get(0).span().cover(phrase.get().head().span())))
        : Optional.empty();
  }

  private static boolean isInserted(Token token) {
    boolean mark =
        token.isSign()
            && token.text().codePoints().anyMatch(c -> "\"\u201c\u201d:;?!".indexOf(c) >= 0);
    return !token.isFinite() && !mark;
  }

  /** With the name behind the comma: "The owner, Don Kralt". */
  private static Span named(ArticleContext article, Span subject) {
    return article.text().startsWith(", ", subject.end())
        ? article
            .named()
            .index()
            .startingAt(subject.end() + 2)
            .filter(name -> name.referent().type() == SourceType.PERSON)
            .map(NamedMention::span)
            .map(subject::cover)
            .orElse(subject)
        : subject;
  }
}
