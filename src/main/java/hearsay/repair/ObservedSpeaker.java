package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * Who is seen or heard saying something says it: of "The pilot was recorded saying that the port
 * was closed" the pilot is the source and no part of the content.
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
    List<Span> content = attribution.content();
    if (!attribution.source().isEmpty()
        || content.size() < 2
        || attribution.cue().size() != 1
        || !isObserved(article.tokens(attribution.cue()))) {
      return attribution;
    }
    Span speaker = content.get(0);
    Span cue = attribution.cue().get(0);
    boolean subject =
        article.text().substring(0, cue.start()).stripTrailing().length() == speaker.end();
    return subject && content.get(1).start() >= cue.end()
        ? attribution.withSource(List.of(speaker)).withContent(content.subList(1, content.size()))
        : attribution;
  }

  /** "was recorded saying" */
  private boolean isObserved(List<Token> cue) {
    int last = cue.size() - 1;
    return last > 1
        && words.is(WordClass.RELAYED_FORM, cue.get(last).text().toLowerCase(Locale.ROOT))
        && cue.get(last - 1).isPastParticiple()
        && words.is(WordClass.OBSERVING_VERB, cue.get(last - 1).lemma())
        && Passive.hasBe(cue);
  }
}
