package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.Stance;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A body whose deed is "raising concerns" need not have any: "The board bought drones, raising
 * concerns about the war". One who also speaks in the sentence may: "wrote to the minister, raising
 * concerns".
 */
final class RaisedConcern implements Repair {
  private final RuleWords words;

  RaisedConcern(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "raised-concern";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    // Whoever spoke only in what is dropped did not speak.
    return Fixpoint.of(attributions, before -> once(article, before));
  }

  private List<Attribution> once(ArticleContext article, List<Attribution> attributions) {
    return attributions.stream()
        .map(
            attribution ->
                isConsequence(article, attribution)
                        && attributions.stream()
                            .noneMatch(other -> isSpeech(article, other, attribution))
                    ? attribution.withSource(List.of())
                    : attribution)
        .toList();
  }

  private boolean isConsequence(ArticleContext article, Attribution attribution) {
    List<Token> cue = article.tokens(attribution.cue());
    Optional<Token> verb = cue.stream().filter(Token::isVerb).findFirst();
    return !attribution.source().isEmpty()
        && verb.isPresent()
        && verb.get().isGerund()
        && words.is(WordClass.RAISING_VERB, verb.get().lemma())
        && cue.stream().anyMatch(token -> words.is(WordClass.DOUBT_NOUN, token.lemma()));
  }

  private static boolean isSpeech(
      ArticleContext article, Attribution other, Attribution attribution) {
    Span source = attribution.source().get(0);
    return !other.equals(attribution)
        && other.source().stream().anyMatch(source::overlaps)
        && article.cues().read(article.tokens(other.cue())).stance() != Stance.OTHER;
  }
}
