package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import hearsay.text.Span;
import java.util.List;

/**
 * What a result suggests nobody says: of "The second crew showed a slower response, suggesting that
 * the drill had helped" the crew claims nothing, and there is no claim. A document that shows it
 * does, and so may whoever is named.
 */
final class EvidentParticiple implements Repair {
  private final RuleWords words;

  EvidentParticiple(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "evident-participle";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return attributions.stream().filter(one -> !isEvidence(article, one)).toList();
  }

  private boolean isEvidence(ArticleContext article, Attribution one) {
    List<Token> cue = article.tokens(one.cue());
    if (cue.size() != 1
        || one.source().size() != 1
        || !words.is(WordClass.EVIDENT_FORM, cue.get(0).lower())) {
      return false;
    }
    Span source = one.source().get(0);
    int from = cue.get(0).span().start();
    List<Token> between =
        article.sentenceAt(from).stream()
            .filter(token -> token.span().start() >= source.end() && token.span().end() <= from)
            .toList();
    return isResult(article.lists().headNouns(), between)
        && isUnnamedSubject(article, article.tokens(one.source()));
  }

  /** "showed a slower response,": a verb, and what was measured. */
  private boolean isResult(HeadNouns nouns, List<Token> between) {
    return between.size() > 2
        && between.get(between.size() - 1).text().equals(",")
        && between.stream()
            .filter(Token::isFinite)
            .findFirst()
            .filter(verb -> words.is(WordClass.EXHIBITING_VERB, verb.lemma()))
            .isPresent()
        && between.stream()
            .filter(Token::isNoun)
            .anyMatch(
                noun ->
                    words.is(WordClass.MEASURE_NOUN, noun.lemma())
                        || words.is(WordClass.MEASURE_NOUN, nouns.singular(noun.text())));
  }

  private static boolean isUnnamedSubject(ArticleContext article, List<Token> source) {
    HeadNouns nouns = article.lists().headNouns();
    return NounPhrase.read(source)
        .map(NounPhrase::head)
        .filter(head -> head.isNoun() && !head.isProperNoun())
        .filter(head -> !nouns.denotes(head.text(), NounKind.DOCUMENT))
        .filter(head -> article.named().index().touching(head.span()).isEmpty())
        .isPresent();
  }
}
