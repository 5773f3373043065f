package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import java.util.List;
import java.util.regex.Pattern;

/**
 * On what terms somebody speaks is no claim: "the pilot, who asked the station not to show her
 * face", "who asked that his name not be used".
 */
final class KeptIdentity implements Repair {
  private final RuleWords words;
  private final Pattern terms;

  KeptIdentity(RuleWords words) {
    this.words = words;
    String identity =
        "(?:his|her|their|its|the) (?:\\p{L}+ ){0,2}?(?:"
            + words.alternatives(WordClass.IDENTITY_FORM)
            + ")(?U:\\b)";
    terms =
        Pattern.compile(
            "(?i)(?:\\P{Po}{1,60} )?(?:not to be (?:"
                + words.alternatives(WordClass.NAMED_FORM)
                + ")|not to (?:"
                + words.alternatives(WordClass.SHOWING_FORM)
                + ") "
                + identity
                + "|to (?:"
                + words.alternatives(WordClass.HIDING_FORM)
                + ") "
                + identity
                + "|"
                + identity
                + "(?: not)?(?: to)? be \\p{L}+)");
  }

  @Override
  public String id() {
    return "kept-identity";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return attributions.stream().filter(one -> !isOnTerms(article, one)).toList();
  }

  private boolean isOnTerms(ArticleContext article, Attribution one) {
    List<Token> cue = article.tokens(one.cue());
    return !one.source().isEmpty()
        && cue.stream().anyMatch(token -> words.is(WordClass.ASKING_VERB, token.lemma()))
        && one.content().size() == 1
        && terms.matcher(Blanks.join(one.content().get(0).of(article.text()))).matches();
  }
}
