package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import java.util.List;

/** "Plan meets doubts over": the plan has none. */
final class MetDoubt implements UnspokenSource {
  private final RuleWords words;

  MetDoubt(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "met-doubt";
  }

  @Override
  public boolean isUnspoken(ArticleContext article, Attribution attribution, List<Token> cue) {
    return words.is(WordClass.MEETING_FORM, cue.get(0).lower())
        && cue.stream().anyMatch(token -> isDoubts(token.lower()));
  }

  /** Doubts in the plural, however they are tagged: headlines are tagged badly. */
  private boolean isDoubts(String word) {
    return word.endsWith("s")
        && words.is(WordClass.DOUBT_NOUN, word.substring(0, word.length() - 1));
  }
}
