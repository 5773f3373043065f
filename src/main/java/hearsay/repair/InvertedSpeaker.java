package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands between the verb behind a quotation and the next mark has said it: of "“Why?” asked
 * Orlova." it is Orlova. Only where nobody has it, and the one behind the verb is a person or a
 * body.
 */
final class InvertedSpeaker implements SingleRepair {
  private static final Set<String> ENDS = Set.of(".", ",", ";", ":", "!", "?");

  /** What a quotation ends with. */
  private static final String CLOSING = "”\"’',";

  @Override
  public String id() {
    return "inverted-speaker";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Token> cue = article.tokens(attribution.cue());
    if (!attribution.source().isEmpty()
        || cue.size() != 1
        || !isSpokenVerb(article, cue.get(0))
        || !followsQuotation(article, attribution)) {
      return attribution;
    }
    List<Token> after =
        article.sentenceAt(cue.get(0).span().start()).stream()
            .filter(token -> token.span().start() >= cue.get(0).span().end())
            .toList();
    return speaker(article, after)
        .map(speaker -> attribution.withSource(List.of(speaker)))
        .orElse(attribution);
  }

  /** A finite verb; one that opens its sentence, behind a question, may be tagged a participle. */
  private static boolean isSpokenVerb(ArticleContext article, Token verb) {
    boolean opening =
        verb.isPastParticiple() && article.sentenceAt(verb.span().start()).indexOf(verb) == 0;
    return !verb.isCapitalized() && (verb.isFinite() || opening);
  }

  private static boolean followsQuotation(ArticleContext article, Attribution attribution) {
    int cue = attribution.cue().get(0).start();
    String before = article.text().substring(0, cue).stripTrailing();
    return attribution.content().stream().allMatch(piece -> piece.end() <= cue)
        && !before.isEmpty()
        && CLOSING.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static Optional<Span> speaker(ArticleContext article, List<Token> after) {
    return NounPhrase.read(after)
        .filter(phrase -> phrase.head().isNoun() && !phrase.coordinated())
        .filter(phrase -> isSomebody(article, phrase))
        .map(phrase -> after.get(0).span().cover(phrase.head().span()))
        .filter(speaker -> isLast(after, speaker));
  }

  private static boolean isSomebody(ArticleContext article, NounPhrase phrase) {
    HeadNouns nouns = article.lists().headNouns();
    String noun = nouns.of(phrase);
    return !article.named().index().touching(phrase.head().span()).isEmpty()
        || nouns.is(noun, NounKind.PERSON)
        || nouns.isBody(noun);
  }

  private static boolean isLast(List<Token> after, Span speaker) {
    return after.stream()
        .filter(token -> token.span().start() >= speaker.end())
        .findFirst()
        .map(next -> ENDS.contains(next.text()))
        .orElse(true);
  }
}
