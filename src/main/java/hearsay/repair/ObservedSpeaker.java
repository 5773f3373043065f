package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Who is seen or heard saying something says it: of "The pilot was recorded saying that the port
 * was closed" the pilot is the source and no part of the content. So it is where somebody hears
 * him: "The guard heard the pilot say that the port was closed".
 */
final class ObservedSpeaker implements SingleRepair {
  private final RuleWords words;

  ObservedSpeaker(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "observed-speaker";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.cue().size() != 1) {
      return attribution;
    }
    List<Token> cue = article.tokens(attribution.cue());
    if (attribution.source().isEmpty()) {
      return isObserved(cue) ? ofPassive(article, attribution) : attribution;
    }
    return isHearing(cue) ? heard(article, attribution).orElse(attribution) : attribution;
  }

  private static Attribution ofPassive(ArticleContext article, Attribution attribution) {
    List<Span> content = attribution.content();
    Span speaker = content.get(0);
    Span cue = attribution.cue().get(0);
    boolean subject =
        content.size() > 1
            && content.get(1).start() >= cue.end()
            && article.text().substring(0, cue.start()).stripTrailing().length() == speaker.end();
    return subject
        ? attribution.withSource(List.of(speaker)).withContent(content.subList(1, content.size()))
        : attribution;
  }

  /** Whom somebody hears say it; empty where he hears something else. */
  private Optional<Attribution> heard(ArticleContext article, Attribution attribution) {
    Span content = attribution.content().get(0);
    List<Token> tokens = article.tokens(List.of(content));
    int verb = 0;
    while (verb < tokens.size() && !words.is(WordClass.SAYING_VERB, tokens.get(verb).text())) {
      verb++;
    }
    List<Token> speaker = tokens.subList(0, Math.min(verb, tokens.size()));
    boolean said =
        attribution.content().size() == 1
            && content.start() >= attribution.cue().get(0).end()
            && verb + 1 < tokens.size()
            && Speakers.isOne(speaker);
    if (!said) {
      return Optional.empty();
    }
    return Optional.of(
        attribution
            .withSource(List.of(Token.cover(speaker)))
            .withCue(List.of(tokens.get(verb).span()))
            .withContent(List.of(Token.cover(tokens.subList(verb + 1, tokens.size())))));
  }

  private boolean isHearing(List<Token> cue) {
    return words.is(WordClass.HEARING_VERB, cue.get(cue.size() - 1).lemma());
  }

  /** "was recorded saying" */
  private boolean isObserved(List<Token> cue) {
    int last = cue.size() - 1;
    return last > 1
        && words.is(WordClass.RELAYED_FORM, cue.get(last).lower())
        && cue.get(last - 1).isPastParticiple()
        && words.is(WordClass.OBSERVING_VERB, cue.get(last - 1).lemma())
        && Passive.hasBe(cue);
  }
}
