package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.Stance;
import hearsay.grammar.CueMeaning;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is rejected or repeated is the charge, not what it says: of "brushed aside the charge that
 * her drone is a copy" the cue is "brushed aside", and the charge opens the content.
 */
final class RejectedCharge implements SingleRepair {
  private final RuleWords words;

  RejectedCharge(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "rejected-charge";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    Attribution repaired = moved(article, attribution);
    return repaired.equals(attribution) ? attribution : repaired(article, repaired);
  }

  private Attribution moved(ArticleContext article, Attribution attribution) {
    List<Token> cue = article.tokens(attribution.cue());
    int last = cue.size() - 1;
    if (attribution.cue().size() != 1
        || last < 2
        || !isCharge(cue.get(last - 1), cue.get(last))
        || attribution.content().get(0).start() != cue.get(last).span().end() + 1
        || !isRejected(article.cues().read(cue))) {
      return attribution;
    }
    List<Span> pieces = new ArrayList<>(attribution.content());
    pieces.set(0, cue.get(last - 1).span().cover(pieces.get(0)));
    return attribution
        .withCue(List.of(cue.get(0).span().cover(cue.get(last - 2).span())))
        .withContent(pieces);
  }

  /** "the charge" */
  private boolean isCharge(Token determiner, Token noun) {
    return words.is(WordClass.CHARGE_DETERMINER_FORM, determiner.lower())
        && words.is(WordClass.CHARGE_NOUN, noun.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isRejected(CueMeaning reading) {
    return reading.stance() == Stance.DENY || words.is(WordClass.REPEATING_VERB, reading.lemma());
  }
}
